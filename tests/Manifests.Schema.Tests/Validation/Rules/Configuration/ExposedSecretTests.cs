using System.Text;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class ExposedSecretTests
{
    // Put together here, so that no scanner takes this file for a leak.
    private const string Body = "0123456789abcdefghijABCDEFGHIJ012345";

    private static readonly string Key = $"-----BEGIN RSA {"PRIVATE"} KEY-----\\nMIIE{Body}{Body}\\n-----END RSA {"PRIVATE"} KEY-----";

    public static TheoryData<string, string> Secrets { get; } = new()
    {
        { "gh" + "p_" + Body, "a GitHub token" },
        { "token=gh" + "s_" + Body + "&a=b", "a GitHub token" },
        { "AKI" + "AIOSFODNN7ABCDEFG", "the id of an AWS access key" },
        { "xox" + "b-123456789012-" + Body, "a Slack token" },
        { "glpa" + "t-" + Body[..20], "a GitLab token" },
        { "Bearer " + WebToken("{\"alg\":\"HS256\"}"), "a JSON web token" },
        { Key, "a private key" },
        { Key.Replace("\\n", "\n", StringComparison.Ordinal), "a private key" },
    };

    public static TheoryData<string> Harmless { get; } = new(
        "gh" + "p_" + new string('x', 36),
        "gh" + "p_short",
        "AKI" + "AIOSFODNN7EXAMPLE",
        "XAKI" + "AIOSFODNN7ABCDEFG",
        "aki" + "aiosfodnn7abcdefg",
        WebToken("{\"typ\":\"x\"}"),
        "eyJhbGciOiJIUzI1NiJ9",
        "a file that begins with -----BEGIN PRIVATE KEY----- is wanted",
        "-----BEGIN CERTIFICATE-----\n" + Body + Body + "\n-----END CERTIFICATE-----",
        "d41d8cd98f00b204e9800998ecf8427ee3b0c44298fc1c149afbf4c8996fb924");

    [Theory]
    [MemberData(nameof(Secrets))]
    public void Secret_IsTold_AndNotShown(string value, string what)
    {
        Assert.Equal([Sentence("data.a", what, "a ConfigMap")], RealJudge.Sentences(ConfigMap(value)));
        Assert.Equal([Sentence("spec.containers[0].env[0].value", what, "the text of a variable")], RealJudge.Sentences(Pod(value)));
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void OtherText_IsAccepted(string value)
    {
        Assert.Empty(RealJudge.Sentences(ConfigMap(value)));
        Assert.Empty(RealJudge.Sentences(Pod(value)));
    }

    private static string Sentence(string path, string what, string place) =>
        $"{path}: the value has what looks like {what} (not shown), and {place} is no place for it: everyone who reads the object or the repository has it; keep it in a Secret that does not come from the repository, and replace the one that was shown (warning)";

    private static string ConfigMap(string value) => $"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: x}}, data: {{a: {Quoted(value)}}}}}";

    private static string Pod(string value) =>
        $"{{apiVersion: v1, kind: Pod, metadata: {{name: x}}, spec: {{containers: [{{name: a, image: b, env: [{{name: A, value: {Quoted(value)}}}]}}]}}}}";

    private static string Quoted(string value) => "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";

    private static string WebToken(string header) =>
        string.Join('.', new[] { header, "{\"sub\":\"1234567890\"}", "a signature of some length" }
            .Select(static part => Convert.ToBase64String(Encoding.UTF8.GetBytes(part)).TrimEnd('=').Replace('+', '-').Replace('/', '_')));
}
