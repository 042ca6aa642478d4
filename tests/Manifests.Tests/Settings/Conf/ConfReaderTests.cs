using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Tests.Settings.Conf;

public sealed class ConfReaderTests
{
    [Theory]
    [InlineData("<<__a__>>=b", "b")]
    [InlineData("a=b", "b")]
    [InlineData("  a = arn:aws:iam::890123456789:role/x", null)]
    [InlineData("<<__a__>>=arn:aws:iam::890123456789:role/my-cluster_kube-system_x", "arn:aws:iam::890123456789:role/my-cluster_kube-system_x")]
    [InlineData("<<__a__>>=redis://host:6379/0?x=y&z=#1", "redis://host:6379/0?x=y&z=#1")]
    [InlineData("<<__a__>>=\"openid profile email\"", "openid profile email")]
    [InlineData("<<__a__>>='it \"is\"'", "it \"is\"")]
    [InlineData("<<__a__>>=openid profile email", "openid profile email")]
    [InlineData("<<__a__>>=\"3306\"", "3306")]
    [InlineData("<<__a__>>=\"\"", "")]
    [InlineData("<<__a__>>=\"=b\"", "=b")]
    [InlineData("<<__a__>>=<<__a__>>", "<<__a__>>")]
    [InlineData("<<__a__>>=\"b\"\r", "b")]
    [InlineData("\uFEFF# remark\n\n// remark\n<<__a__>>=b", "b")]
    public void Value_IsWhatStandsBehindTheFirstEqualsSign(string conf, string? expected)
    {
        var (root, findings) = Read(conf);

        Assert.Equal(expected is null ? 1 : 0, findings.Length);
        Assert.Equal(expected ?? "arn:aws:iam::890123456789:role/x", root!.TextOf("a"));
    }

    [Theory]
    [InlineData("3306", ScalarKind.Integer)]
    [InlineData("1.30", ScalarKind.Float)]
    [InlineData("true", ScalarKind.Boolean)]
    [InlineData("null", ScalarKind.Null)]
    [InlineData("\"3306\"", ScalarKind.String)]
    [InlineData("'true'", ScalarKind.String)]
    [InlineData("a: b", ScalarKind.String)]
    [InlineData("*", ScalarKind.String)]
    [InlineData("{}", ScalarKind.String)]
    public void Quotes_SayThatAValueIsAText(string value, ScalarKind expected) =>
        Assert.Equal(expected, ((Scalar)Read("a=" + value).Root!["a"]!).Kind);

    [Fact]
    public void Keys_AreNestedAtTheirDots_WithTheirPlaces()
    {
        var (root, findings) = Read("<<__a.b__>>=1\n<<__a__>>=own\n<<__a.c.d__>>=x");

        Assert.Empty(findings);
        Assert.Equal("own", root!.MappingOf("a")!.TextOf("."));
        root.MappingOf("a")!.MappingOf("c")!.TryGetEntry("d", out var entry);
        Assert.Equal((new Location("x.conf", 3, 1), new Location("x.conf", 3, 15)), (entry.KeyLocation, entry.Value.Location));
    }

    [Theory]
    [InlineData("a", "(1,1): error MAN1184: expected KEY=VALUE, found a line without '='. Write the value behind '=' on this line, or remove the line; a remark begins with '#' or '//'.")]
    [InlineData("a B=c", "(1,1): error MAN1185: 'a B' cannot be a key; expected lower-case letters, digits and '_', with '.' between its parts. Mend it.")]
    [InlineData("=c", "(1,1): error MAN1185: '' cannot be a key; expected lower-case letters, digits and '_', with '.' between its parts. Mend it.")]
    [InlineData("<<__role_arn.external_secrets>>=c", "(1,1): error MAN1186: '<<__role_arn.external_secrets>>' is only half a placeholder; expected '<<__role_arn.external_secrets__>>' or 'role_arn.external_secrets'. Mend it.")]
    [InlineData("<<__a__>>=", "(1,11): error MAN1187: 'a' has no value. Write it behind '=', or \"\" for an empty one.")]
    [InlineData("<<__a__>>==b", "(1,11): error MAN1188: the value of 'a' begins with a second '='. Write one, or put a value that begins so in quotes.")]
    [InlineData("a=b ", "(1,3): error MAN1189: the value of 'a' begins or ends with spaces. Remove them, or put the value in quotes if they belong to it.")]
    [InlineData("a=\"b", "(1,3): error MAN1190: the value of 'a' begins with \" and does not end with the next one. Put the whole value in quotes of one kind, or in none.")]
    [InlineData("a='b' # c", "(1,3): error MAN1190: the value of 'a' begins with ' and does not end with the next one. Put the whole value in quotes of one kind, or in none.")]
    [InlineData("a=b\r\n\r\n<<__a__>>=c", "(3,1): error MAN1191: 'a' is set twice: on line 1 and on this one. Keep one of them.")]
    public void WrongLine_IsToldAtItsPlace(string conf, string expected) => Assert.Equal(["x.conf" + expected], Read(conf).Findings);

    [Fact]
    public void BytesThatAreNoText_AreRefused()
    {
        var found = new DiagnosticBag();

        Assert.Null(ConfReader.Read(new byte[] { 97, 61, 0xFF }, "x.conf", found));
        Assert.Equal(["x.conf: error MAN1183: the file is not UTF-8. Save it as UTF-8."], TestWorkspace.Show(found.ToSorted()));
    }

    private static (Mapping? Root, string[] Findings) Read(string conf)
    {
        var found = new DiagnosticBag();
        var root = ConfReader.Read(Encoding.UTF8.GetBytes(conf), "x.conf", found);
        return (root, TestWorkspace.Show(found.ToSorted()));
    }
}
