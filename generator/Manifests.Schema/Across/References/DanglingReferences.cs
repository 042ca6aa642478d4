using System.Collections.Frozen;
using Manifests.Diagnostics;
using Manifests.Schema.PodSecurity;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>
/// Finds references to objects that are not there. An input is seldom all of a cluster, so a reference is told only where the input has
/// others of the kind in the namespace and nothing shows that somebody else puts objects there; of Secrets and ClusterIssuers, which are
/// seldom in the same repository, only one whose name is nearly that of another. Safe to add to from several threads; keeps names, keys and labels.
/// </summary>
/// <param name="externals">What something outside of the input makes.</param>
public sealed class DanglingReferences(IReadOnlyCollection<ExternalObject> externals)
{
    // What is in no namespace; none has an empty name.
    private const string Cluster = "";

    private static readonly FrozenSet<string> MadeByClusters = FrozenSet.Create(
        StringComparer.Ordinal, "ServiceAccount default", "ConfigMap kube-root-ca.crt", "ConfigMap istio-ca-root-cert", "ConfigMap openshift-service-ca.crt", "Service kubernetes");

    // More names are not looked through for the nearest.
    private const int MostCompared = 500;

    private readonly Lock gate = new();
    private readonly Dictionary<string, NamespaceContents> namespaces = new(StringComparer.Ordinal);
    private readonly HashSet<ExternalObject> used = [];

    /// <summary>Those of the externals without which something would have been told. Complete after <see cref="Finish"/>.</summary>
    public IReadOnlyCollection<ExternalObject> UsedExternals => used;

    /// <summary>Says that more goes to a namespace than the input shows, so nothing is told of it.</summary>
    /// <param name="name">The namespace; <see langword="null"/> is passed over.</param>
    public void Open(string? name)
    {
        if (name is not null)
        {
            lock (gate)
            {
                At(name).IsOpen = true;
            }
        }
    }

    /// <summary>Says that more goes to the cluster outside of all namespaces than the input shows.</summary>
    public void OpenCluster() => Open(Cluster);

    /// <summary>Enters a resource.</summary>
    /// <param name="resource">The whole object. It is not kept.</param>
    /// <param name="namespaceName">
    /// Where it goes; <see langword="null"/> when nobody says, and then only what stands in the same file belongs together.
    /// </param>
    /// <param name="origin">The C# line that made it, when there is one.</param>
    public void Add(Mapping resource, string? namespaceName, Location origin = default)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (resource.TextOf("apiVersion") is not { } apiVersion || resource.TextOf("kind") is not { } kind)
        {
            return;
        }

        var references = References.Of(resource).Where(static reference => !MadeByClusters.Contains($"{reference.Kind} {reference.Name}")).ToArray();
        var words = references.Length > 0 || kind == "Service" ? ResourceWords.Of(resource) : "";
        var group = KindKey.GroupOf(apiVersion);
        lock (gate)
        {
            var contents = At(kind == ReferredKinds.ClusterIssuer ? Cluster : namespaceName ?? FileScope(resource));
            AddObject(contents, resource, group, apiVersion, kind);
            AddPods(contents, resource);
            if (group.Length == 0 && kind == "Service" && LabelSet.Of(resource.MappingOf("spec")?.MappingOf("selector")) is { Count: > 0 } selector)
            {
                contents.Selectors.Add((selector, resource.MappingOf("spec")!["selector"]!.Location, origin, words));
            }

            foreach (var reference in references)
            {
                PlaceOf(reference, contents).References.Add((reference, origin, words));
            }
        }

        OpenWhereMoreIsMade(resource, group, kind, namespaceName);
    }

    /// <summary>Tells of all references that lead nowhere. Call it once, after everything was added.</summary>
    public void Finish(DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var (name, contents) in namespaces)
        {
            if (contents.IsOpen)
            {
                continue;
            }

            var place = name.Length == 0 ? "the cluster" : name.StartsWith('/') ? "this file" : $"the namespace {Shown.Text(name)}";
            var known = name.StartsWith('/') ? null : name;
            foreach (var (reference, origin, resource) in contents.References)
            {
                if (Problem(contents, reference, place) is { } found && !IsExternal(reference.Kind, known, reference.Name))
                {
                    diagnostics.Add(found with { Origin = origin, Resource = resource, Path = reference.Path });
                }
            }

            TellSelectors(contents, known, place, diagnostics);
        }
    }

    private NamespaceContents PlaceOf(ObjectReference reference, NamespaceContents own) =>
        reference.Kind == ReferredKinds.ClusterIssuer ? At(Cluster) : reference.Namespace is { } other ? At(other) : own;

    private bool IsExternal(string kind, string? namespaceName, string name)
    {
        if (externals.FirstOrDefault(external => external.Covers(kind, namespaceName, name)) is not { } external)
        {
            return false;
        }

        used.Add(external);
        return true;
    }

    // No namespace has such a name.
    private static string FileScope(Mapping resource) => "/" + resource.Location.File;

    private NamespaceContents At(string name)
    {
        if (!namespaces.TryGetValue(name, out var contents))
        {
            namespaces.Add(name, contents = new NamespaceContents());
        }

        return contents;
    }

    private static void AddObject(NamespaceContents contents, Mapping resource, string group, string apiVersion, string kind)
    {
        if (resource.MappingOf("metadata")?.TextOf("name") is not { } name)
        {
            return;
        }

        if (ReferredKinds.Of(apiVersion, kind) is { } referred)
        {
            if (!contents.Objects.TryGetValue(referred, out var objects))
            {
                contents.Objects.Add(referred, objects = new Dictionary<string, string[]>(StringComparer.Ordinal));
            }

            objects[name] = [.. objects.GetValueOrDefault(name, []), .. ReferredKinds.PartsOf(referred, resource)];
        }
        else if (group.Contains('.', StringComparison.Ordinal) && !group.EndsWith(".k8s.io", StringComparison.Ordinal))
        {
            contents.Customs.Add(name);
        }
    }

    // Some custom resources have a template of pods where workloads have theirs.
    private static void AddPods(NamespaceContents contents, Mapping resource)
    {
        var pod = PodTemplates.Of(resource)?.Pod ?? resource.MappingOf("spec")?.MappingOf("template");
        if (pod?.MappingOf("metadata")?.MappingOf("labels") is { } labels)
        {
            contents.Pods.Add(LabelSet.Of(labels));
        }
    }

    // Charts and other repositories bring objects that the input does not show.
    private void OpenWhereMoreIsMade(Mapping resource, string group, string kind, string? namespaceName)
    {
        var spec = resource.MappingOf("spec");
        if (group == "argoproj.io" && kind == "Application")
        {
            Open(spec?.MappingOf("destination")?.TextOf("namespace"));
        }
        else if (kind is "HelmRelease" or "HelmChart" or "Kustomization" && group.Contains('.', StringComparison.Ordinal))
        {
            Open(spec?.TextOf("targetNamespace") ?? namespaceName);
        }
    }

    private static Diagnostic? Problem(NamespaceContents contents, ObjectReference reference, string place)
    {
        if (!contents.Objects.TryGetValue(reference.Kind, out var objects))
        {
            return null;
        }

        if (objects.TryGetValue(reference.Name, out var parts))
        {
            return reference.Part is not { } part || parts.Length == 0 || parts.Contains(part, StringComparer.Ordinal)
                ? null
                : AcrossDiagnostics.PartMissing.At(
                    reference.Location, reference.Kind, Shown.Text(reference.Name), ReferredKinds.PartOf(reference.Kind), Shown.Text(part), Listed(parts));
        }

        var nearest = objects.Count > MostCompared ? null : NearestName.Find(reference.Name, objects.Keys.Order(StringComparer.Ordinal));
        return nearest is null && reference.Kind is ("Secret" or ReferredKinds.ClusterIssuer)
            ? null
            : AcrossDiagnostics.ReferenceDangles.At(
                reference.Location, reference.Kind, Shown.Text(reference.Name), place, nearest is null ? "" : $"did you mean {Shown.Text(nearest)}? If not, ");
    }

    private static string Listed(string[] parts)
    {
        const int Most = 5;
        var names = parts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Shown.Text).ToArray();
        return names.Length <= Most ? Shown.Join(names, "and") : $"{string.Join(", ", names.Take(Most))} and {names.Length - Most} more";
    }

    private void TellSelectors(NamespaceContents contents, string? namespaceName, string place, DiagnosticBag diagnostics)
    {
        foreach (var (selector, at, origin, resource) in contents.Selectors)
        {
            if (contents.Pods.HaveSelectedBy(selector)
                || !contents.Pods.HaveKeysOf(selector)
                || selector.Values.Any(contents.Customs.Contains)
                || IsExternal(ExternalObject.Pods, namespaceName, ExternalObject.Any))
            {
                continue;
            }

            diagnostics.Add(AcrossDiagnostics.SelectsNothing.At(at, Shown.Text(selector.ToString()), place) with
            {
                Origin = origin,
                Resource = resource,
                Path = "spec.selector",
            });
        }
    }
}
