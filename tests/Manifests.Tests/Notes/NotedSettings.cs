using Manifests.Models;
using Manifests.Schema;
using Manifests.Tests.Settings;

namespace Manifests.Tests.Notes;

/// <summary>Settings of every form, with doc comments that Markdown would misread.</summary>
[Settings]
public sealed partial record NotedSettings
{
    /// <summary>The host name, such as <c>a|b</c>; see <see cref="Settings.SampleMode"/>.</summary>
    public required string Hostname { get; init; }

    /// <summary>
    /// Two lines with [brackets], *stars*,
    /// a &lt;tag&gt;, a | bar and <see langword="null"/>.
    /// </summary>
    [SettingRange(1, 9)]
    public int Replicas { get; init; } = 2;

    public KubernetesVersion Version { get; init; } = new(1, 30);

    public string? Waypoint { get; init; }

    public string Empty { get; init; } = "";

    public SampleMode Mode { get; init; }

    public ValueList<SamplePool> Pools { get; init; } = [new() { Name = "main" }];

    public Map<string> Labels { get; init; } = new() { ["a`b"] = "c|d" };

    public IReadOnlyList<string> Zones { get; init; } = ["a", "b"];
}
