using Manifests.Diagnostics;
using Manifests.Schema.PodSecurity;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>
/// Compares pods with the Pod Security levels of their namespaces, in whichever order both come. Keeps of a pod only what some level
/// refuses. Safe to add to from several threads.
/// </summary>
/// <param name="release">The release of the cluster.</param>
public sealed class NamespaceLevels(KubernetesVersion release)
{
    private const string FallbackNamespace = "default";

    private readonly Lock gate = new();
    private readonly Dictionary<string, (Location At, PodSecurityPolicy?[] Policies)> namespaces = new(StringComparer.Ordinal);
    private readonly Dictionary<PodViolation, PodViolation> shapes = [];
    private readonly List<PendingPod> pods = [];

    /// <summary>Enters the labels of a namespace. Of two that say different things the one that stands first counts.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="labels">Its labels; <see langword="null"/> for none.</param>
    /// <param name="at">Where they stand.</param>
    public void AddNamespace(string name, Mapping? labels, Location at)
    {
        ArgumentNullException.ThrowIfNull(name);
        var policies = PodSecurityLabels.Modes.Select(mode => PodSecurityLabels.PolicyOf(labels, mode, release)).ToArray();
        lock (gate)
        {
            if (!namespaces.TryGetValue(name, out var known) || at.CompareTo(known.At) < 0)
            {
                namespaces[name] = (at, policies);
            }
        }
    }

    /// <summary>Enters a resource: a Pod, or one with a template of pods. Others are passed over.</summary>
    /// <param name="resource">The whole object.</param>
    /// <param name="namespaceName">The namespace it goes to; <see langword="null"/> for none, which is <c>default</c>.</param>
    /// <param name="origin">The C# line that made it, when there is one.</param>
    public void AddPods(Mapping resource, string? namespaceName, Location origin = default)
    {
        if (PodTemplates.Of(resource) is not var (pod, root) || pod.MappingOf("spec") is not { } spec)
        {
            return;
        }

        var found = PodSecurityStandards.Review(pod.MappingOf("metadata"), spec, root);
        if (found.Count == 0)
        {
            return;
        }

        lock (gate)
        {
            var places = found.Select(violation => (Shape(violation), violation.Location)).ToArray();
            pods.Add(new PendingPod(namespaceName ?? FallbackNamespace, ResourceWords.Of(resource), root.Length == 0, origin, places));
        }
    }

    /// <summary>Tells of all pods that break the level of their namespace.</summary>
    public void Finish(DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var pod in pods)
        {
            if (namespaces.TryGetValue(pod.Namespace, out var levels))
            {
                foreach (var (shape, at) in pod.Violations)
                {
                    Tell(diagnostics, pod, levels.Policies, shape, at);
                }
            }
        }
    }

    // The heaviest mode that minds it is told, not all of them.
    private static void Tell(DiagnosticBag diagnostics, PendingPod pod, PodSecurityPolicy?[] policies, PodViolation shape, Location at)
    {
        for (var index = 0; index < policies.Length; index++)
        {
            if (policies[index] is { } policy && shape.Breaks(policy))
            {
                diagnostics.Add(Words(pod, PodSecurityLabels.Modes[index], policy, shape, at) with
                {
                    Origin = pod.Origin,
                    Resource = pod.Resource,
                    Path = shape.Path,
                });
                return;
            }
        }
    }

    private static Diagnostic Words(PendingPod pod, PodSecurityMode mode, PodSecurityPolicy policy, PodViolation shape, Location at)
    {
        var control = shape.Control;
        return mode == PodSecurityMode.Enforce
            ? PodSecurityDiagnostics.PodRefused.At(
                at,
                shape.Path,
                shape.Found,
                pod.Namespace,
                policy,
                control.Title,
                control.Allowed,
                pod.IsPod ? "the Pod" : "the pods of this template",
                shape.Remedy)
            : PodSecurityDiagnostics.PodWarned.At(
                at,
                shape.Path,
                shape.Found,
                pod.Namespace,
                mode == PodSecurityMode.Warn ? "warns of pods that break" : "records in the audit log pods that break",
                policy,
                control.Title,
                control.Allowed,
                shape.Remedy);
    }

    // Most pods of an input break the same rules at the same fields; only the place differs.
    private PodViolation Shape(PodViolation violation)
    {
        var shape = violation with { Location = Location.None };
        if (shapes.TryGetValue(shape, out var known))
        {
            return known;
        }

        shapes.Add(shape, shape);
        return shape;
    }

    private sealed record PendingPod(
        string Namespace, string Resource, bool IsPod, Location Origin, (PodViolation Shape, Location At)[] Violations);
}
