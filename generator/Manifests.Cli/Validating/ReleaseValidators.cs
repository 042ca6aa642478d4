using System.Collections.Concurrent;
using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Schema.Across;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>The validator of each release that a run asks for. Safe to use from several threads.</summary>
internal sealed class ReleaseValidators
{
    private readonly ImmutableArray<ResourceValidator> validators;
    private readonly ImmutableArray<ResourceValidator> patchValidators;
    private readonly ConcurrentDictionary<string, AcrossResources> together = new(StringComparer.Ordinal);
    private readonly IKindSource newestKinds;
    private readonly ImmutableArray<ExternalObject> externals;

    /// <param name="releases">Oldest first; at least one.</param>
    /// <param name="allowedMissing">Kinds whose schema may be missing.</param>
    /// <param name="externals">What something outside of the input makes.</param>
    /// <param name="definitions">The definitions of the input, which win over those that are known.</param>
    /// <param name="found">Takes what is wrong with definitions together.</param>
    public ReleaseValidators(
        ImmutableArray<KubernetesVersion> releases,
        ImmutableArray<string> allowedMissing,
        ImmutableArray<ExternalObject> externals,
        InputDefinitions definitions,
        DiagnosticBag found)
    {
        this.externals = externals;
        Releases = releases;
        var allowed = allowedMissing.ToHashSet(StringComparer.Ordinal);
        var kinds = releases.Select(release => definitions.KindsBefore(
            SchemaSource.Kinds, Options(release), release == releases[^1] ? found : new DiagnosticBag())).ToArray();
        validators = [.. releases.Zip(kinds, (release, known) => new ResourceValidator(known, Options(release)))];
        patchValidators = [.. releases.Zip(kinds, (release, known) => new ResourceValidator(known, Options(release) with { Partial = true }))];
        newestKinds = kinds[^1];

        ValidationOptions Options(KubernetesVersion release) => new() { KubernetesVersion = release, AllowedMissing = allowed, WarnsOfNulls = true };
    }

    public ImmutableArray<KubernetesVersion> Releases { get; }

    /// <summary>CEL rules that were not evaluated for the newest release.</summary>
    public long UncheckedRules => validators[^1].UncheckedRules + patchValidators[^1].UncheckedRules;

    /// <summary>The resources of one rendered tree together, for the newest release.</summary>
    /// <param name="tree">Its folder; empty for what belongs to none.</param>
    public AcrossResources Together(string tree) =>
        together.GetOrAdd(tree, static (_, of) => new AcrossResources(of.newestKinds, of.Releases[^1], of.externals), this);

    /// <summary>Tells what is found in all resources together. Call it once, after all were entered.</summary>
    public void Finish(DiagnosticBag found)
    {
        foreach (var (_, resources) in together.OrderBy(static tree => tree.Key, StringComparer.Ordinal))
        {
            resources.Finish(found);
        }
    }

    /// <summary>What the releases say of a resource, once where they agree.</summary>
    public void Validate(Mapping resource, DiagnosticBag found) => Validate(validators, resource, found);

    /// <summary>What the releases say of a strategic merge patch, which need not say everything.</summary>
    public void ValidatePatch(Mapping patch, DiagnosticBag found) => Validate(patchValidators, patch, found);

    private void Validate(ImmutableArray<ResourceValidator> asked, Mapping resource, DiagnosticBag found)
    {
        if (asked.Length == 1)
        {
            asked[0].Validate(resource, found);
            return;
        }

        var findings = new ImmutableArray<Diagnostic>[asked.Length];
        for (var at = 0; at < findings.Length; at++)
        {
            var own = new DiagnosticBag();
            asked[at].Validate(resource, own);
            findings[at] = own.ToSorted();
        }

        if (findings.Any(static of => !of.IsEmpty))
        {
            found.AddRange(ReleaseFindings.Merge(Releases, findings));
        }
    }
}
