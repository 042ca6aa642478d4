using System.Collections.Immutable;
using Manifests.Schema;
using Manifests.Schema.Across;

namespace Manifests.Cli;

/// <summary>A call that was understood.</summary>
internal sealed record HostRequest
{
    public required HostCommand Command { get; init; }

    /// <summary>Names as typed; empty for all.</summary>
    public ImmutableArray<string> Platforms { get; init; } = [];

    /// <summary>Names as typed; empty for all.</summary>
    public ImmutableArray<string> Environments { get; init; } = [];

    /// <summary>Files and folders to validate, as typed; empty for the platforms' own trees.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>The folder that has <c>overlays/</c>, as typed; <see langword="null"/> to look for it.</summary>
    public string? Root { get; init; }

    /// <summary>The folder of rendered trees, as typed; <see langword="null"/> for <c>output</c> in the root.</summary>
    public string? Output { get; init; }

    /// <summary>The commit to compare with, as typed; <see langword="null"/> for the usual one.</summary>
    public string? Base { get; init; }

    /// <summary>The folder to compare with, as typed; <see langword="null"/> for a commit.</summary>
    public string? BasePath { get; init; }

    /// <summary>The file to write the report into, as typed; <see langword="null"/> for the standard output.</summary>
    public string? Report { get; init; }

    /// <summary>The folder of upstream documents; only for the catalog.</summary>
    public string? Source { get; init; }

    /// <summary>The kind or field to explain, or the file and line whose origin is asked, as typed; only for those.</summary>
    public string? Subject { get; init; }

    /// <summary>The API version to explain, as typed; <see langword="null"/> for the preferred one.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>Whether to explain the fields of fields.</summary>
    public bool Recursive { get; init; }

    /// <summary>The Kubernetes releases to check against, oldest first; empty for each platform's own, and for files the newest.</summary>
    public ImmutableArray<KubernetesVersion> Releases { get; init; } = [];

    /// <summary>The only release; <see langword="null"/> when none is given.</summary>
    public KubernetesVersion? Kubernetes => Releases is [var only] ? only : null;

    /// <summary>Kinds whose schema may be missing, as <c>group/Kind</c>.</summary>
    public ImmutableArray<string> AllowMissing { get; init; } = [];

    /// <summary>What something outside of the input makes.</summary>
    public ImmutableArray<ExternalObject> Externals { get; init; } = [];

    /// <summary>How many bytes a file to check may have.</summary>
    public long MaxFileBytes { get; init; }

    /// <summary>The file of manifests to judge one by one, as typed; <see langword="null"/> unless that was asked.</summary>
    public string? Verdicts { get; init; }

    /// <summary>The file to write the answers into, as typed; <see langword="null"/> unless that was asked.</summary>
    public string? Results { get; init; }

    /// <summary>What to seal; only for that.</summary>
    public SealArguments? Seal { get; init; }

    public OutputFormat Format { get; init; }

    public bool Force { get; init; }

    /// <summary>Whether warnings are errors.</summary>
    public bool Strict { get; init; }

    public bool ExitZero { get; init; }

    public bool NoColour { get; init; }

    public bool Quiet { get; init; }

    public bool Verbose { get; init; }
}
