using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Schema.Across;

namespace Manifests;

/// <summary>What the checks of one tree share.</summary>
internal sealed class CheckContext(Tree tree, IKindSource kinds, RenderRequest request, DiagnosticBag diagnostics)
{
    /// <summary>The tree being checked.</summary>
    public Tree Tree => tree;

    /// <summary>The release to check against.</summary>
    public KubernetesVersion Kubernetes => request.Kubernetes ?? tree.Kubernetes;

    /// <summary>Kinds that the run allows to lack a schema, as <c>group/Kind</c>.</summary>
    public IReadOnlyCollection<string> AllowedMissing => request.AllowedMissing;

    /// <summary>What something outside of the tree makes: what the run says, and what the platform says.</summary>
    public IEnumerable<ExternalObject> AllowedExternals => request.AllowedExternals.Concat(tree.Allowances
        .Where(static allowance => allowance.What == AllowanceKind.External)
        .Select(static allowance => ExternalObject.TryParse(allowance.Subject, out var external) ? external : null)
        .OfType<ExternalObject>());

    /// <summary>The schemas.</summary>
    public IKindSource Kinds => kinds;

    /// <summary>Takes the findings.</summary>
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Who reads what.</summary>
    public TreeGraph Graph { get; } = new(tree);

    /// <summary>What the checks looked at so far.</summary>
    public CheckCoverage Coverage { get; set; } = new();

    /// <summary>Whether the platform accepts a finding; remembers that the allowance was needed.</summary>
    public bool Allows(AllowanceKind what, string subject)
    {
        var allowance = tree.Allowances.FirstOrDefault(allowance => allowance.What == what && allowance.Subject == subject);
        allowance?.Use();
        return allowance is not null;
    }
}
