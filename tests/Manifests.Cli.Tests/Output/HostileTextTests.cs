using System.Text.Json;
using System.Xml.Linq;
using Manifests.Models;

namespace Manifests.Cli.Tests.Output;

/// <summary>Row 60: what files say cannot move the cursor, start a line, command a build server or break a document, in any format.</summary>
public sealed class HostileTextTests
{
    // A name with an escape sequence, a text turned around, a new line with a command, and what XML may not hold.
    private const string Manifest =
        "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: \"a\\e[31m\\u202Eb\\n::error file=x::pwned\\uFFFE<&>\\\"'\"\n  \"x\\r\\n::error::y\\u2028\": 1\n"
        + "---\nkind: \"K\\n::warning::k\\e\"\napiVersion: \"e.x/v1\"\nmetadata: {name: \"\\u2066\\e\"}\n";

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("junit")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void Text_IsEscaped(string format)
    {
        using var host = new HostFixture();
        host.Write("::error::x.yaml", Manifest);

        Assert.Equal(1, host.Run("validate", "::error::x.yaml", "--format", format));

        var all = host.Output + host.Error;
        Assert.DoesNotContain(all, static letter => (char.IsControl(letter) && letter != '\n') || letter is '\u202E' or '\u2028' or '\u2066' or '\uFFFE');
        Assert.DoesNotMatch("(?m)^::error (file=x)?::|^::error::|^::warning::k|^##", all);
        Assert.Contains("::error", all, StringComparison.Ordinal);
    }

    [Fact]
    public void JUnit_IsXml_WithASuiteAFileAndACaseAResource()
    {
        using var host = new HostFixture();
        host.Write("a&<\"b.yaml", Manifest);
        host.Write("b.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: good}\n---\napiVersion: v1\nkind: Namespace\nmetadata: {name: \"<&>\"}\n");
        host.Write("c.yaml", "a: [\n");

        Assert.Equal(1, host.Run("validate", ".", "--format", "junit"));

        var suites = XDocument.Parse(host.Output).Root!;
        Assert.Equal("testsuites", suites.Name.LocalName);
        Assert.Equal(["./a&<\"b.yaml", "./b.yaml", "./c.yaml"], suites.Elements("testsuite").Select(static suite => suite.Attribute("name")!.Value));
        var second = suites.Elements("testsuite").ElementAt(1);
        Assert.Equal(("2", "1"), (second.Attribute("tests")!.Value, second.Attribute("failures")!.Value));
        Assert.Equal(["v1 Namespace good", "v1 Namespace <&>"], second.Elements("testcase").Select(static test => test.Attribute("name")!.Value));
        Assert.Empty(second.Elements("testcase").First().Elements());
        Assert.Equal("MAN2041", second.Elements("testcase").Last().Element("failure")!.Attribute("type")!.Value);
        Assert.Equal("the file", Assert.Single(suites.Elements("testsuite").Last().Elements("testcase")).Attribute("name")!.Value);
    }

    [Fact]
    public void Sarif_HasTheFormOfTheStandard()
    {
        using var host = new HostFixture();
        host.Write("a %20ü#?:\\ b.yaml", Manifest);
        host.Write("sub/c.yaml", "a: [\n");
        host.Write("sub/empty.yaml", "");

        Assert.Equal(1, host.Run("validate", ".", "--format", "sarif"));

        SarifSchema.Check(host.Output);
        using var log = JsonDocument.Parse(host.Output);
        var uris = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(static result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString())
            .Distinct();
        Assert.Contains("sub/c.yaml", uris);
        Assert.Contains("a%20%2520%C3%BC%23%3F%3A", string.Concat(uris), StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_OfNothing_HasTheFormToo()
    {
        using var host = new HostFixture();
        host.Write("x.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: good}\n");

        Assert.Equal(0, host.Run("validate", "x.yaml", "--format", "sarif"));

        SarifSchema.Check(host.Output);
    }

    [Fact]
    public void Sarif_OfPlatforms_PointsAtTheCode()
    {
        using var host = new HostFixture();
        host.Platforms.Add(PlatformDefinition.Of("shop", static () => new TestPlatform(static platform =>
            platform.Root.Add("web.yaml", new UntypedResource("v1", "Namespace", "Web")))));

        Assert.Equal(1, host.Run("check", "--format", "sarif"));

        SarifSchema.Check(host.Output);
        using var log = JsonDocument.Parse(host.Output);
        var result = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .First(static found => found.GetProperty("ruleId").GetString() == "MAN2041");
        Assert.EndsWith(
            "HostileTextTests.cs",
            result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(),
            StringComparison.Ordinal);
        Assert.Equal(
            "output/shop/web.yaml",
            result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("junit")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void ValueOfASecret_IsNeverPrinted(string format)
    {
        using var host = new HostFixture();
        host.Write("x.yaml", "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata: {a: hunter2!, b: [hunter2], c: {hunter2: 1}, d: 0x4242, e: {f: hunter2}}\nstringData: {a: 1.50, b: yes, c: [hunter2]}\n");

        Assert.Equal(1, host.Run("validate", "x.yaml", "--format", format));

        var all = host.Output + host.Error;
        Assert.Contains("MAN2011", all, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", all.Replace("['hunter2']", "", StringComparison.Ordinal).Replace(".hunter2", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("0x4242", all, StringComparison.Ordinal);
        Assert.DoesNotContain("16962", all, StringComparison.Ordinal);
        Assert.DoesNotContain("1.5", all, StringComparison.Ordinal);
    }
}
