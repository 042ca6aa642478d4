using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>Says which values may not be shown in any report.</summary>
public static class SecretFields
{
    private const string LastApplied = "kubectl.kubernetes.io/last-applied-configuration";

    /// <summary>Whether a field of a document holds something secret, itself or inside of it.</summary>
    /// <param name="document">The whole object, patch or kustomization.</param>
    /// <param name="path">The field.</param>
    /// <value>
    /// True for <c>data</c> and <c>stringData</c> of a Secret, its last applied state, and the literals of a secret generator.
    /// </value>
    public static bool Holds(Mapping document, FieldPath path)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(path);
        return document.TextOf("kind") switch
        {
            "Secret" => path.Shape.Length == 0 || path.IsWithin("data") || path.IsWithin("stringData") || IsLastApplied(path),
            "List" or "SecretList" => path.Shape.Length == 0 || path.IsWithin("items"),

            // A kustomization need not say its kind.
            "Kustomization" or "Component" or null =>
                path.IsWithin("secretGenerator") || (path.Shape.Length == 0 && document.ContainsKey("secretGenerator")),
            _ => false,
        };
    }

    private static bool IsLastApplied(FieldPath path) =>
        path.IsWithin("metadata.annotations") && (path.Steps.Length == 2 || path.LastKey == LastApplied);
}
