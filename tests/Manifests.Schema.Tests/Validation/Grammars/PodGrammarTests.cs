using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Grammars;

/// <summary>The small grammars of texts in pods.</summary>
public sealed class PodGrammarTests
{
    [Theory]
    [InlineData("A_b-1.c", true, true)]
    [InlineData(".a", true, true)]
    [InlineData("1a", false, true)]
    [InlineData("a b", false, true)]
    [InlineData(".", false, true)]
    [InlineData("..a", false, true)]
    [InlineData("a=b", false, false)]
    [InlineData("ä", false, false)]
    [InlineData("", false, false)]
    public void EnvName_BecameFreer(string text, bool isStrict, bool isRelaxed)
    {
        Assert.Equal(isStrict, EnvName.IsStrict(text));
        Assert.Equal(isRelaxed, EnvName.IsRelaxed(text));
    }

    [Theory]
    [InlineData("a/b", true, true, true)]
    [InlineData("..a", true, true, false)]
    [InlineData("a..", true, true, true)]
    [InlineData("/a", true, false, false)]
    [InlineData("a/../b", false, false, false)]
    [InlineData("..", false, false, false)]
    public void Path_StaysWhereItBelongs(string text, bool hasNoBacksteps, bool isDescending, bool isFileInVolume)
    {
        Assert.Equal(hasNoBacksteps, PathSyntax.HasNoBacksteps(text));
        Assert.Equal(isDescending, PathSyntax.IsDescending(text));
        Assert.Equal(isFileInVolume, PathSyntax.IsFileInVolume(text));
    }

    [Theory]
    [InlineData("net.ipv4.tcp_syncookies", true)]
    [InlineData("net/ipv4/conf/eth0.100/x", true)]
    [InlineData("kernel.", false)]
    [InlineData("Kernel.sem", false)]
    [InlineData("_a", false)]
    [InlineData("", false)]
    public void Sysctl_HasParts(string text, bool isName) => Assert.Equal(isName, SysctlName.IsValid(text));

    [Theory]
    [InlineData("example.com/signer", true)]
    [InlineData("kubernetes.io/kube-apiserver.client", true)]
    [InlineData("com/signer", false)]
    [InlineData("example.com", false)]
    [InlineData("example.com/", false)]
    [InlineData("example.com/a/b", false)]
    [InlineData("example.com/A", false)]
    public void Signer_HasADomain(string text, bool isName) => Assert.Equal(isName, SignerName.IsValid(text));

    [Theory]
    [InlineData("example.com/a/B_~", true)]
    [InlineData("com/x", true)]
    [InlineData("/x", false)]
    [InlineData("a/", false)]
    [InlineData("a", false)]
    [InlineData("a/b c", false)]
    public void DomainPrefixedPath_HasBoth(string text, bool isPath) => Assert.Equal(isPath, DomainPrefixedPath.IsValid(text));

    [Theory]
    [InlineData("iqn.2001-04.com.example:storage.disk1", true)]
    [InlineData("eui.0123456789abcdef", true)]
    [InlineData("naa.0123456789abcdef0123456789abcdef", true)]
    [InlineData("iqn.2001-04.com.example", false)]
    [InlineData("eui.0123", false)]
    [InlineData("disk", false)]
    public void IscsiName_HasOneOfThreeForms(string text, bool isName) => Assert.Equal(isName, IscsiName.IsValid(text));

    [Theory]
    [InlineData("user", true)]
    [InlineData("NT AUTHORITY\\NETWORK SERVICE", true)]
    [InlineData("example.com\\user", true)]
    [InlineData("a\\b\\c", false)]
    [InlineData("\\user", false)]
    [InlineData("a@b", false)]
    [InlineData(". .", false)]
    [InlineData("a\tb", false)]
    public void WindowsUser_MayHaveADomain(string text, bool isName) => Assert.Equal(isName, WindowsUserName.IsValid(text));

    [Theory]
    [InlineData("X-Forwarded-For", true)]
    [InlineData("X_A", false)]
    [InlineData("", false)]
    public void HeaderName_IsLettersDigitsAndHyphens(string text, bool isName) => Assert.Equal(isName, HttpHeaderName.IsValid(text));
}
