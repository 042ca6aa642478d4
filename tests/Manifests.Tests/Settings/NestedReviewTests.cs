using System.Text;
using Manifests.Diagnostics;

namespace Manifests.Tests.Settings;

/// <summary>What a record says about the values of a record inside of it.</summary>
public sealed class NestedReviewTests
{
    [Fact]
    public void Findings_AreAtTheNestedValues_AndARefusalCounts()
    {
        var found = new DiagnosticBag();

        var settings = SettingsFile.Parse<NestedReviewedSettings>(
            Encoding.UTF8.GetBytes("pool:\n  nodes: 3\n  zone: z\n"), "demo.yaml", found);

        Assert.Null(settings);
        Assert.Equal(
            [
                "demo.yaml(2,10): warning MAN5061: 'pool.nodes': has no effect when automatic is true. Remove it.",
                "demo.yaml(3,9): error MAN5060: 'pool.zone': there is no zone 'z'. Choose another.",
            ],
            TestWorkspace.Show(found.ToSorted()));
    }

    [Fact]
    public void WhatFits_IsSilent()
    {
        var found = new DiagnosticBag();

        Assert.NotNull(SettingsFile.Parse<NestedReviewedSettings>("pool: {zone: b}"u8.ToArray(), "demo.yaml", found));
        Assert.Empty(found.ToSorted());
    }
}
