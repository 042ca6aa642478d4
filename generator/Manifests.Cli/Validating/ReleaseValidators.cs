using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>The validator of each release that a run asks for. Safe to use from several threads.</summary>
internal sealed class ReleaseValidators
{
    private readonly ImmutableArray<ResourceValidator> validators;

    /// <param name="releases">Oldest first; at least one.</param>
    /// <param name="allowedMissing">Kinds whose schema may be missing.</param>
    public ReleaseValidators(ImmutableArray<KubernetesVersion> releases, ImmutableArray<string> allowedMissing)
    {
        Releases = releases;
        var allowed = allowedMissing.ToHashSet(StringComparer.Ordinal);
        validators = [.. releases.Select(release => new ResourceValidator(
            SchemaSource.Kinds, new ValidationOptions { KubernetesVersion = release, AllowedMissing = allowed }))];
    }

    public ImmutableArray<KubernetesVersion> Releases { get; }

    /// <summary>CEL rules that were not evaluated for the newest release.</summary>
    public long UncheckedRules => validators[^1].UncheckedRules;

    /// <summary>What the releases say of a resource, once where they agree.</summary>
    public void Validate(Mapping resource, DiagnosticBag found)
    {
        if (validators.Length == 1)
        {
            validators[0].Validate(resource, found);
            return;
        }

        var findings = new ImmutableArray<Diagnostic>[validators.Length];
        for (var at = 0; at < findings.Length; at++)
        {
            var own = new DiagnosticBag();
            validators[at].Validate(resource, own);
            findings[at] = own.ToSorted();
        }

        if (findings.Any(static of => !of.IsEmpty))
        {
            found.AddRange(ReleaseFindings.Merge(Releases, findings));
        }
    }
}
