namespace Manifests.Cli.Tests.Commands;

public sealed class VerdictTests
{
    [Theory]
    [InlineData("true", """{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"a"}}""")]
    [InlineData("false", """{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"a","lables":{}}}""")]
    [InlineData("false", """{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"a","name":"a"}}""")]
    [InlineData("true", """{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"a","namespace":"b"}}""")]
    [InlineData("false", """{"apiVersion":"example.org/v1","kind":"Widget","metadata":{"name":"a"}}""")]
    [InlineData("true", """{"apiVersion":"example.org/v1","kind":"Gadget","metadata":{"name":"a"}}""")]
    public void Answer_IsWhatTheServerWouldSay(string expected, string manifest)
    {
        using var host = new HostFixture();
        host.Write("v.jsonl", $$"""{"id": "x", "manifest": {{manifest}}}""" + "\n");

        Assert.Equal(0, host.Run("validate", "--verdicts", "v.jsonl", "--results", "r.json", "--allow-missing", "example.org/Gadget", "--kubernetes", "1.32"));

        Assert.Equal($"{{\n  \"x\": {expected}\n}}\n", File.ReadAllText(Path.Combine(host.Folder, "r.json")));
        Assert.Equal($"Judged 1 manifest for Kubernetes 1.32: {(expected == "true" ? "1 accepted, 0" : "0 accepted, 1")} refused in 0.00 s\n", host.Output);
    }

    [Theory]
    [InlineData("StatefulSet", "\"env\":[{\"name\":\"A\",\"value\":1}]", "false")]
    [InlineData("StatefulSet", "\"imagePullPolicy\":\"Sometimes\"", "true")]
    [InlineData("Deployment", "\"imagePullPolicy\":\"Sometimes\"", "false")]
    public void TemplateOfAStatefulSet_IsOnlyDecoded(string kind, string field, string expected)
    {
        using var host = new HostFixture();
        var service = kind == "StatefulSet" ? "\"serviceName\":\"s\"," : "";
        host.Write(
            "v.jsonl",
            "{\"id\":\"x\",\"manifest\":{\"apiVersion\":\"apps/v1\",\"kind\":\"" + kind + "\",\"metadata\":{\"name\":\"a\"},\"spec\":{" + service
            + "\"selector\":{\"matchLabels\":{\"a\":\"b\"}},\"template\":{\"metadata\":{\"labels\":{\"a\":\"b\"}},\"spec\":{\"containers\":[{\"name\":\"c\",\"image\":\"i\","
            + field + "}]}}}}}");

        host.Run("validate", "--verdicts", "v.jsonl", "--results", "r.json", "--kubernetes", "1.32");

        Assert.Equal($"{{\n  \"x\": {expected}\n}}\n", File.ReadAllText(Path.Combine(host.Folder, "r.json")));
    }

    [Fact]
    public void LineThatCannotBeJudged_IsToldAndTheOthersAreJudged()
    {
        using var host = new HostFixture();
        host.Write("v.jsonl", "{\"id\": 1}\n{\n\n{\"manifest\": {\"apiVersion\":\"v1\",\"kind\":\"Namespace\",\"metadata\":{\"name\":\"a\"}}, \"id\": \"y\"}\n");

        Assert.Equal(2, host.Run("validate", "--verdicts", "v.jsonl", "--results", "r.json"));

        Assert.Equal(
            "v.jsonl(1): error MAN9225: the line is no JSON object with a text 'id' and an object 'manifest'; it was not judged. Mend or remove it.\n"
            + "v.jsonl(2): error MAN9225: the line is no JSON object with a text 'id' and an object 'manifest' (it breaks at byte 2); it was not judged. Mend or remove it.\n",
            host.Error);
        Assert.Equal("{\n  \"y\": true\n}\n", File.ReadAllText(Path.Combine(host.Folder, "r.json")));
    }

    [Fact]
    public void ResultsThatCannotBeWritten_AreToldOf()
    {
        using var host = new HostFixture();
        host.Write("v.jsonl", "");

        Assert.Equal(2, host.Run("validate", "--verdicts", "v.jsonl", "--results", "none/r.json"));

        Assert.StartsWith("error MAN9226: the results cannot be written to 'none/r.json': ", host.Error, StringComparison.Ordinal);
    }
}
