using Manifests.Testing;

namespace Manifests.Platforms.Tests.CommittedOutput;

/// <summary>The notes of every platform have one shape, so that whoever knows one finds the way in the others.</summary>
public sealed class NotesTests
{
    private static readonly string[] Sections = ["## Before the first sync", "## Parameters", "## Waves", "## Afterwards"];

    private static readonly string[] Tables =
    [
        "| Parameter | Takes | Default | Here | Meaning |",
        "| Applied by | Wave | Application | Goes to | Source |",
    ];

    [Theory]
    [InlineData("aktus")]
    [InlineData("argoflow-aws")]
    [InlineData("asya/asya-e2e")]
    [InlineData("asya/asya-prod")]
    [InlineData("kubeflow-ambient")]
    [InlineData("kubeflow-on-eks/infra")]
    public void Notes_HaveTheirSections(string folder)
    {
        var lines = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "output", folder, "NOTES.md"));

        Assert.Equal(Sections, lines.Where(line => Sections.Contains(line, StringComparer.Ordinal)));
        Assert.Equal(Tables, lines.Where(line => Tables.Contains(line, StringComparer.Ordinal)));
        Assert.Single(lines, static line => line == "```mermaid");
        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
    }
}
