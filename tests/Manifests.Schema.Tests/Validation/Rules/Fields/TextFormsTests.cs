using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

/// <summary>Forms of texts that differ by release, or are looser than the grammar they stand on.</summary>
public sealed class TextFormsTests
{
    private static readonly KubernetesVersion Before = new(1, 35);
    private static readonly KubernetesVersion From = new(1, 36);

    [Fact]
    public void Form_ChangesWithTheRelease()
    {
        Assert.False(TextForms.ServiceName.Accepts("1a", Before));
        Assert.True(TextForms.ServiceName.Accepts("1a", From));
        Assert.Equal(
            "at most 63 lower-case letters, digits and '-', starting with a letter and ending with a letter or digit",
            TextForms.ServiceName.Describe(Before));
        Assert.Equal(
            "at most 63 lower-case letters, digits and '-', starting and ending with a letter or digit",
            TextForms.ServiceName.Describe(From));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("a-", true)]
    [InlineData("a.-", true)]
    [InlineData("-", false)]
    [InlineData("-a", false)]
    [InlineData("a_-", true)]
    [InlineData("a_b-", false)]
    public void SubdomainStart_LeavesItsEndOpen(string text, bool isTaken) =>
        Assert.Equal(isTaken, TextForms.SubdomainStart.Accepts(text, From));

    [Theory]
    [InlineData(254, true)]
    [InlineData(255, false)]
    public void SubdomainStart_IsNoLongerThanASubdomain(int length, bool isTaken) =>
        Assert.Equal(isTaken, TextForms.SubdomainStart.Accepts(new string('a', length - 1) + "-", From));

    [Theory]
    [InlineData("CSI.Example.com", true)]
    [InlineData("a_b", false)]
    [InlineData("", false)]
    public void DriverName_IsADomainInAnyCase(string text, bool isTaken) =>
        Assert.Equal(isTaken, TextForms.DriverName.Accepts(text, From));

    [Fact]
    public void TextInAnyCase_IsNoLongerThanItsForm()
    {
        Assert.True(TextForms.DriverName.Accepts(new string('A', 63), From));
        Assert.False(TextForms.DriverName.Accepts(new string('A', 64), From));
        Assert.True(TextForms.LabelKeyInAnyCase.Accepts($"{new string('A', 253)}/{new string('B', 63)}", From));
        Assert.False(TextForms.LabelKeyInAnyCase.Accepts($"{new string('A', 254)}/{new string('B', 63)}", From));
    }

    [Theory]
    [InlineData("cpu", true)]
    [InlineData("hugepages-2Mi", true)]
    [InlineData("gpu", false)]
    [InlineData("example.com/gpu", true)]
    [InlineData("requests.example.com/gpu", false)]
    [InlineData("requests.kubernetes.io/gpu", true)]
    [InlineData("Example.com/gpu", false)]
    public void ContainerResource_IsStandardOrOfADomain(string text, bool isTaken) =>
        Assert.Equal(isTaken, TextForms.ContainerResource.Accepts(text, From));

    [Theory]
    [InlineData(244, true)]
    [InlineData(245, false)]
    public void ContainerResource_LeavesRoomForThePrefixOfQuotas(int length, bool isTaken) =>
        Assert.Equal(isTaken, TextForms.ContainerResource.Accepts(new string('a', length) + "/gpu", From));

    [Theory]
    [InlineData(nameof(TextForms.DriverName), "CSI.Example.com")]
    [InlineData(nameof(TextForms.LabelKeyInAnyCase), "Example.com/Name")]
    [InlineData(nameof(TextForms.SubdomainStart), "a-")]
    [InlineData(nameof(TextForms.SubdomainWithRoot), "example.com.")]
    [InlineData(nameof(TextForms.ContainerResource), "example.com/gpu")]
    [InlineData(nameof(TextForms.QuotaResource), "requests.cpu")]
    [InlineData(nameof(TextForms.SignerName), "example.com/signer")]
    [InlineData(nameof(TextForms.IscsiName), "iqn.2001-04.com.example:disk1")]
    [InlineData(nameof(TextForms.Host), "*.example.com")]
    [InlineData(nameof(TextForms.ServiceName), "web")]
    public void GoodText_AllocatesNothing(string name, string text)
    {
        var form = Find(name);
        Assert.True(form.Accepts(text, From));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < 100; time++)
        {
            form.Accepts(text, From);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 99);
    }

    private static TextForm Find(string name) => name switch
    {
        nameof(TextForms.DriverName) => TextForms.DriverName,
        nameof(TextForms.LabelKeyInAnyCase) => TextForms.LabelKeyInAnyCase,
        nameof(TextForms.SubdomainStart) => TextForms.SubdomainStart,
        nameof(TextForms.SubdomainWithRoot) => TextForms.SubdomainWithRoot,
        nameof(TextForms.ContainerResource) => TextForms.ContainerResource,
        nameof(TextForms.QuotaResource) => TextForms.QuotaResource,
        nameof(TextForms.SignerName) => TextForms.SignerName,
        nameof(TextForms.IscsiName) => TextForms.IscsiName,
        nameof(TextForms.Host) => TextForms.Host,
        _ => TextForms.ServiceName,
    };
}
