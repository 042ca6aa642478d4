using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema;

namespace Manifests.Cli;

/// <summary>What checking files found and looked at.</summary>
internal sealed record FileValidation
{
    /// <summary>In the order of the inputs, then of their places.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many files were read, the standard input among them.</summary>
    public required int Files { get; init; }

    /// <summary>How many were checked.</summary>
    public required long Resources { get; init; }

    /// <summary>How many were passed over: they are no resources.</summary>
    public required long Kustomizations { get; init; }

    /// <summary>How many strategic merge patches were checked in what they say.</summary>
    public required long Patches { get; init; }

    /// <summary>How many patches were passed over: lists of JSON 6902 operations, and patches whose target alone says what they change.</summary>
    public required long JsonPatches { get; init; }

    /// <summary>How many files were passed over because a kustomization reads them as something else than manifests.</summary>
    public required long Others { get; init; }

    /// <summary>CEL rules of the kinds that were met and not evaluated.</summary>
    public required long CelRules { get; init; }

    /// <summary>The releases they were checked against, oldest first.</summary>
    public required ImmutableArray<KubernetesVersion> Releases { get; init; }

    /// <summary>Each resource, when it was asked for; otherwise empty.</summary>
    public ImmutableArray<CheckedResource> Checked { get; init; } = [];
}
