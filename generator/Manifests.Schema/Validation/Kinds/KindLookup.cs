using Manifests.Diagnostics;
using Manifests.Schema.Across;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Finds the schema of a resource, or says why there is none and what was probably meant.</summary>
internal sealed class KindLookup(IKindSource kinds, ValidationOptions options)
{
    /// <summary>The schema; <see langword="null"/> when there is none, which was then told.</summary>
    /// <param name="apiVersion">As the manifest writes it.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="resource">The whole object.</param>
    /// <param name="findings">Where the reason goes.</param>
    /// <param name="isAllowed">Whether there is no schema and the kind is allowed to lack one.</param>
    public KindSchema? Find(string apiVersion, string kind, Mapping resource, Findings findings, out bool isAllowed)
    {
        isAllowed = false;
        if (kinds.FindKind(apiVersion, kind) is { } found)
        {
            if (found.Versions.Contains(options.KubernetesVersion))
            {
                CheckDeprecation(found, resource, findings);
                return found;
            }

            var remedy = Replacement(apiVersion, kind) ?? $"it is served by {Releases.Describe(found.Versions)}; change the release, or remove the object";
            findings.Add(SchemaDiagnostics.KindNotServed, At(resource, "apiVersion"), apiVersion, kind, options.KubernetesVersion, remedy);
            return null;
        }

        if (kinds is IUnusableKinds unusable && unusable.WhyUnusable(apiVersion, kind) is { } reason)
        {
            isAllowed = true;
            findings.Add(AcrossDiagnostics.NotChecked, At(resource, "kind"), apiVersion, kind, reason);
            return null;
        }

        var key = KindKey.Of(KindKey.GroupOf(apiVersion), kind);
        isAllowed = options.AllowedMissing.Contains(key);
        if (isAllowed)
        {
            findings.Add(SchemaDiagnostics.KindNotChecked, At(resource, "kind"), apiVersion, kind, key);
        }
        else if (RemovedKinds.Find(apiVersion, kind) is { } removed)
        {
            findings.Add(SchemaDiagnostics.KindRemoved, At(resource, "apiVersion"), apiVersion, kind, removed.Removed, RemovedKinds.Remedy(removed));
        }
        else if (Replacement(apiVersion, kind) is { } remedy)
        {
            findings.Add(SchemaDiagnostics.KindNotServed, At(resource, "apiVersion"), Shown.Escape(apiVersion), kind, options.KubernetesVersion, remedy);
        }
        else
        {
            findings.Add(SchemaDiagnostics.KindUnknown, At(resource, "kind"), Shown.Escape(apiVersion), Shown.Escape(kind), Hint(apiVersion, kind, key));
        }

        return null;
    }

    private void CheckDeprecation(KindSchema kind, Mapping resource, Findings findings)
    {
        if (kind.Deprecation is not { } deprecation || deprecation.Since > options.KubernetesVersion)
        {
            return;
        }

        var since = deprecation.Since is { } release ? $" since Kubernetes {release}" : "";
        var removal = kind.Removed is { } gone ? $"; Kubernetes {gone} no longer serves it" : "";
        findings.Add(
            SchemaDiagnostics.KindDeprecated,
            At(resource, "apiVersion"),
            kind.ApiVersion,
            kind.Kind,
            since + removal,
            deprecation.ReplacedBy is { } better ? $"use {better}" : "look for what takes its place");
    }

    private static Node At(Mapping resource, string key) => resource[key] ?? resource;

    // The same kind under another version of its group, or in the group that it moved to.
    private string? Replacement(string apiVersion, string kind)
    {
        var served = kinds.KindNames
            .Where(name => name.Kind == kind && name.ApiVersion != apiVersion && name.Versions.Contains(options.KubernetesVersion))
            .ToArray();
        var group = KindKey.GroupOf(apiVersion);
        var sameGroup = served.Where(name => KindKey.GroupOf(name.ApiVersion) == group).ToArray();
        var isMove = group is "extensions" or "apps" && sameGroup.Length == 0;
        var best = (isMove ? served : sameGroup).OrderBy(static name => StabilityOf(name.ApiVersion)).ThenBy(static name => name.ApiVersion, StringComparer.Ordinal);
        return best.FirstOrDefault() is { } use ? $"use {use.ApiVersion}" : null;
    }

    private string Hint(string apiVersion, string kind, string key)
    {
        var allow = $"add its CustomResourceDefinition, or allow '{Shown.Escape(key)}' to lack a schema";
        var group = KindKey.GroupOf(apiVersion);
        var served = kinds.KindNames.Where(name => name.Versions.Contains(options.KubernetesVersion)).ToArray();
        var elsewhere = served.FirstOrDefault(name => name.Kind == kind && NearestName.Find(apiVersion, [name.ApiVersion]) is not null)
            ?? NearestKind(served.Where(name => name.ApiVersion == apiVersion), kind)
            ?? NearestKind(served.Where(name => KindKey.GroupOf(name.ApiVersion) == group), kind)
            ?? served.FirstOrDefault(name => name.Kind == kind)
            ?? (group.Contains('.', StringComparison.Ordinal) ? null : NearestKind(served, kind));
        return elsewhere is null ? allow : $"did you mean {elsewhere.ApiVersion} {elsewhere.Kind}? If not, {allow}";
    }

    private static KindName? NearestKind(IEnumerable<KindName> candidates, string kind)
    {
        var names = candidates.OrderBy(static name => StabilityOf(name.ApiVersion)).ToArray();
        var nearest = NearestName.Find(kind, names.Select(static name => name.Kind));
        return nearest is null ? null : names.First(name => name.Kind == nearest);
    }

    private static int StabilityOf(string apiVersion) =>
        apiVersion.Contains("alpha", StringComparison.Ordinal) ? 2 : apiVersion.Contains("beta", StringComparison.Ordinal) ? 1 : 0;
}
