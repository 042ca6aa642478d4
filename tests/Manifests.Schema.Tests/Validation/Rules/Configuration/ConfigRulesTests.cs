using System.Text;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class ConfigRulesTests
{
    private const string KeyForm = "at most 253 letters, digits, '-', '_' and '.', not '.' and not starting with '..'";

    [Theory]
    [InlineData("data: {a b: c}", "data['a b']: the key \"a b\" is not valid; expected " + KeyForm)]
    [InlineData("binaryData: {..a: \"\"}", "binaryData['..a']: the key \"..a\" is not valid; expected " + KeyForm)]
    [InlineData("data: {a: b}, binaryData: {a: YQ==}", "data.a: the key \"a\" is in 'data' and in 'binaryData'; keep it in one of the two")]
    public void BadConfigMap_IsRefused(string fields, string sentence) =>
        Assert.Equal([sentence], RealJudge.Sentences($"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: x}}, {fields}}}"));

    [Fact]
    public void ConfigMap_HasALargestSize()
    {
        Assert.Empty(RealJudge.Sentences(ConfigMapOf(1_048_576)));
        Assert.Equal(
            [": the values have 1048577 bytes in all, and a ConfigMap takes at most 1048576; split it"],
            RealJudge.Sentences(ConfigMapOf(1_048_577)));
    }

    [Theory]
    [InlineData("kubernetes.io/tls", "data: {tls.crt: YQ==}", ": a Secret of the type kubernetes.io/tls needs the key \"tls.key\" in 'data' or 'stringData', found none; add it, or change the type")]
    [InlineData("kubernetes.io/basic-auth", "data: {user: YQ==}", ": a Secret of the type kubernetes.io/basic-auth needs the key \"username\" or \"password\" in 'data' or 'stringData', found none; add it, or change the type")]
    [InlineData("kubernetes.io/ssh-auth", "data: {ssh-privatekey: \"\"}", "data.ssh-privatekey: a Secret of the type kubernetes.io/ssh-auth needs a value for the key \"ssh-privatekey\", found an empty one; fill it in")]
    [InlineData("kubernetes.io/dockerconfigjson", "stringData: {.dockerconfigjson: hunter2}", "stringData['.dockerconfigjson']: a Secret of the type kubernetes.io/dockerconfigjson needs a JSON object as the value of \".dockerconfigjson\", found other content (not shown); write it as a registry login does")]
    [InlineData("kubernetes.io/dockercfg", "data: {.dockercfg: W10=}", "data['.dockercfg']: a Secret of the type kubernetes.io/dockercfg needs a JSON object as the value of \".dockercfg\", found other content (not shown); write it as a registry login does")]
    [InlineData("kubernetes.io/service-account-token", "data: {}", "metadata.annotations: a Secret of the type kubernetes.io/service-account-token needs the annotation 'kubernetes.io/service-account.name', found none; add it with the name of the ServiceAccount")]
    [InlineData("Opaque", "stringData: {a/b: hunter2}", "stringData['a/b']: the key \"a/b\" is not valid; expected " + KeyForm)]
    public void BadSecret_IsRefused_WithoutItsValues(string type, string fields, string sentence)
    {
        var found = Assert.Single(RealJudge.Sentences(Secret(type, fields)));

        Assert.Equal(sentence, found);
        Assert.DoesNotContain("hunter2", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kubernetes.io/tls", "data: {tls.crt: YQ==}, stringData: {tls.key: \"\"}")]
    [InlineData("kubernetes.io/basic-auth", "stringData: {password: a}")]
    [InlineData("kubernetes.io/ssh-auth", "stringData: {ssh-privatekey: a}")]
    [InlineData("kubernetes.io/dockerconfigjson", "stringData: {.dockerconfigjson: '{\"auths\": {}}'}")]
    [InlineData("kubernetes.io/dockerconfigjson", "data: {.dockerconfigjson: e30=}")]
    [InlineData("example.com/own", "data: {a: YQ==}")]
    public void GoodSecret_IsAccepted(string type, string fields) => Assert.Empty(RealJudge.Sentences(Secret(type, fields)));

    [Fact]
    public void StringData_LiesOverData() => Assert.Equal(
        ["stringData['.dockercfg']: a Secret of the type kubernetes.io/dockercfg needs a JSON object as the value of \".dockercfg\", found other content (not shown); write it as a registry login does"],
        RealJudge.Sentences(Secret("kubernetes.io/dockercfg", "data: {.dockercfg: e30=}, stringData: {.dockercfg: x}")));

    [Fact]
    public void Secret_HasALargestSize()
    {
        var large = Convert.ToBase64String(Encoding.ASCII.GetBytes(new string('a', 1_048_577)));

        Assert.Equal(
            [": the values have 1048577 bytes in all, and a Secret takes at most 1048576; split it"],
            RealJudge.Sentences(Secret("Opaque", $"data: {{a: {large}}}")));
        Assert.Empty(RealJudge.Sentences(Secret("Opaque", $"data: {{a: {large}}}, stringData: {{a: b}}")));
    }

    private static string Secret(string type, string fields) =>
        $"{{apiVersion: v1, kind: Secret, metadata: {{name: x}}, type: {type}, {fields}}}";

    private static string ConfigMapOf(int bytes) =>
        $"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: x}}, data: {{a: {new string('a', bytes)}}}}}";
}
