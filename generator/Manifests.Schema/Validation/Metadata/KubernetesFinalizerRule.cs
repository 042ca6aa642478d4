using System.Collections.Frozen;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Finalizers of built-in kinds: without a domain there are only those that the cluster itself acts on.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateKubeFinalizerName, and the groups whose validation calls it.</remarks>
internal sealed class KubernetesFinalizerRule : IResourceRule
{
    private const string Form = "a name with a domain such as example.com/cleanup, or kubernetes, orphan or foregroundDeletion";

    private static readonly FrozenSet<string> Groups = FrozenSet.Create(
        StringComparer.Ordinal,
        "",
        "apps",
        "autoscaling",
        "batch",
        "certificates.k8s.io",
        "discovery.k8s.io",
        "flowcontrol.apiserver.k8s.io",
        "networking.k8s.io",
        "rbac.authorization.k8s.io",
        "scheduling.k8s.io",
        "storage.k8s.io");

    public void Check(ResourceContext resource)
    {
        if (resource.Kind is not { Family: "kubernetes" } || !Groups.Contains(resource.Group))
        {
            return;
        }

        CheckList(resource, resource.Metadata, "metadata", isChecked: true);
        if (resource.Is("", "Namespace"))
        {
            CheckList(resource, resource.Root.MappingOf("spec"), "spec", isChecked: false);
        }
    }

    private static void CheckList(ResourceContext resource, Mapping? owner, string key, bool isChecked)
    {
        if (owner?.SequenceOf("finalizers") is not { } finalizers)
        {
            return;
        }

        for (var index = 0; index < finalizers.Count; index++)
        {
            if (finalizers[index] is Scalar { Kind: ScalarKind.String } finalizer && !IsGood(finalizer.Text, isChecked))
            {
                resource.Walk.Findings.AddBelow(
                    SchemaDiagnostics.BadFinalizer, finalizer, [key, "finalizers", index], Shown.Text(finalizer.Text), Form);
            }
        }
    }

    // The grammar of the metadata's finalizers is checked for every kind.
    private static bool IsGood(string text, bool isChecked) =>
        LabelSyntax.IsKey(text)
            ? text.Contains('/', StringComparison.Ordinal) || text is "kubernetes" or "orphan" or "foregroundDeletion"
            : isChecked;
}
