using System.Text;
using Manifests.Diagnostics;

namespace Manifests.Tests.Sealing;

public sealed class PlainSecretReaderTests
{
    private const string Head = "apiVersion: v1\nkind: Secret\nmetadata: {name: web, namespace: shop}\n";

    [Fact]
    public void DataAndStringData_AreValues_AndTheLaterWins()
    {
        using var secret = Read(Head + "data: {a: aGk=, b: aGk=}\nstringData: {b: ho}\n").Secret;

        Assert.Equal(["a", "b"], secret!.Keys);
        Assert.Equal("hi"u8, secret.ValueOf("a"));
        Assert.Equal("ho"u8, secret.ValueOf("b"));
    }

    [Theory]
    [InlineData("data: {a: 'hunter2!'}\n", "(4,11): error MAN5270: 'data.a' is not base64. Encode the value, or move it in clear to 'stringData'.")]
    [InlineData("stringData: {a: 31337}\n", "(4,17): error MAN5269: 'stringData.a': expected a text in quotes, found an integer; it is not told, for it may be secret. Write a text in quotes.")]
    [InlineData("stringData: {a: yes}\n", "(4,17): error MAN5269: 'stringData.a': expected a text in quotes, found a boolean; it is not told, for it may be secret. Write a text in quotes.")]
    [InlineData("stringData: hunter2\n", "(4,13): error MAN5269: 'stringData': expected a map, found a text; it is not told, for it may be secret. Write a map.")]
    [InlineData("stringdata: {a: hunter2}\n", "(4,1): error MAN5268: a Secret has no field 'stringdata'; expected one of apiVersion, kind, metadata, type, immutable, data, stringData. Remove it, or mend its name.")]
    [InlineData("stringData: {a: *hunter2}\n", "(4,17): error MAN5265: the YAML cannot be read here (MAN1008); what stands there may be secret and is not told. Mend the line.")]
    [InlineData("---\nx: 1\n", ": error MAN5266: expected one Secret, found 2 documents. Give each Secret a call of its own.")]
    public void WrongSecret_IsToldWithoutItsValues(string rest, string expected)
    {
        var (secret, findings) = Read(Head + rest);

        Assert.Null(secret);
        Assert.Equal(["in.yaml" + expected], findings);
    }

    [Fact]
    public void BrokenText_IsToldWithoutItsValues()
    {
        var findings = Read(Head + "stringData:\n  a: \"hunter2\n").Findings;

        Assert.Contains("error MAN5265: the YAML cannot be read here (MAN1001);", Assert.Single(findings), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", findings[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("apiVersion: v1\nkind: ConfigMap\n", "v1 ConfigMap")]
    [InlineData("kind: Secret\n", "no apiVersion Secret")]
    [InlineData("hunter2\n", "a text")]
    public void OtherObject_IsRefused(string yaml, string found) =>
        Assert.Equal(
            [$"in.yaml(1,1): error MAN5267: expected a v1 Secret, found {found}. Give the manifest of a Secret with its values in clear."],
            Read(yaml).Findings);

    private static (PlainSecret? Secret, string[] Findings) Read(string yaml)
    {
        var found = new DiagnosticBag();
        var secret = PlainSecretReader.Read(Encoding.UTF8.GetBytes(yaml), "in.yaml", found);
        return (secret, TestWorkspace.Show(found.ToSorted()));
    }
}
