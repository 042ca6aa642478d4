using Manifests.Diagnostics;
using Manifests.Models.Iam;

namespace Manifests;

/// <summary>A role of the tree with whom it trusts.</summary>
/// <param name="Name">Its name at AWS.</param>
/// <param name="Policy">Its trust policy.</param>
/// <param name="Document">The role.</param>
internal sealed record TrustedRole(string Name, PolicyDocument Policy, TreeDocument Document)
{
    /// <summary>
    /// The role of a document; <see langword="null"/> when its trust policy cannot be read, which <see cref="PolicyCheck"/> tells.
    /// </summary>
    public static TrustedRole? Of(TreeDocument document)
    {
        var spec = document.Object?.MappingOf("spec");
        return spec?.TextOf("name") is { } name
            && spec.TextOf("assumeRolePolicyDocument") is { } trust
            && PolicyDocument.Parse(trust, new DiagnosticBag(), Location.None) is { } policy
                ? new TrustedRole(name, policy, document)
                : null;
    }
}
