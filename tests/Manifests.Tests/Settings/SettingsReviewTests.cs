using System.Text;
using Manifests.Diagnostics;

namespace Manifests.Tests.Settings;

/// <summary>What a record says about its own values together.</summary>
public sealed class SettingsReviewTests
{
    [Fact]
    public void Warning_IsAtTheValue_AndTheSettingsAreBound()
    {
        var (settings, told) = Read("automatic: true\nnodes: 3\n");

        Assert.Equal(3, settings?.Nodes);
        var warning = Assert.Single(told);
        Assert.Equal("'nodes': has no effect when automatic is true. Remove it.", warning.Message);
        Assert.Equal(("MAN5061", Severity.Warning, "nodes"), (warning.Descriptor.Id, warning.Descriptor.Severity, warning.Path));
        Assert.Equal((2, 8), (warning.Location.Line, warning.Location.Column));
    }

    [Theory]
    [InlineData("automatic: false\nnodes: 3\n")]
    [InlineData("automatic: true\n")]
    [InlineData("release: \"1.30\"\n")]
    public void WhatFits_IsSilent(string text)
    {
        var (settings, told) = Read(text);

        Assert.NotNull(settings);
        Assert.Empty(told);
    }

    [Fact]
    public void Refusal_LeavesNoSettings_AndEveryFindingIsTold()
    {
        var (settings, told) = Read("nodes: 3\nzone: z\n");

        Assert.Null(settings);
        Assert.Equal(
            [
                "MAN5061 'nodes': has no effect when automatic is true. Remove it.",
                "MAN5060 'zone': there is no zone 'z'. Choose another.",
            ],
            told.Select(static finding => $"{finding.Descriptor.Id} {finding.Message}"));
    }

    [Fact]
    public void ReleaseWithoutSchemas_IsRefused()
    {
        var (settings, told) = Read("release: \"1.29\"\n");

        Assert.Null(settings);
        Assert.Equal(
            "default.yaml(1,10): error MAN5310: the catalog has no schemas of Kubernetes 1.29, so nothing could be checked; it has 1.30 to 1.36. Choose one of these. [release]",
            Assert.Single(told).ToString());
    }

    [Fact]
    public void WrongType_IsToldBeforeAnythingIsReviewed()
    {
        var (settings, told) = Read("nodes: many\nzone: z\n");

        Assert.Null(settings);
        Assert.Equal("MAN1106", Assert.Single(told).Descriptor.Id);
    }

    private static (ReviewedSettings? Settings, IReadOnlyList<Diagnostic> Told) Read(string text)
    {
        var found = new DiagnosticBag();
        var settings = SettingsFile.Parse<ReviewedSettings>(Encoding.UTF8.GetBytes(text), "default.yaml", found);
        return (settings, found.ToSorted());
    }
}
