using System.Diagnostics.CodeAnalysis;
using Manifests.Yaml;

namespace Manifests;

/// <summary>
/// The words, labels and annotations of scopes. Source: bitnami-labs/sealed-secrets, "Scopes" in its README, and the functions
/// EncryptionLabel and UpdateScopeAnnotations of its API package.
/// </summary>
public static class SealingScopes
{
    private const string Prefix = "sealedsecrets.bitnami.com/";

    /// <summary>The words of the command line, the usual one first.</summary>
    public static IReadOnlyList<string> Words { get; } = ["strict", "namespace-wide", "cluster-wide"];

    /// <summary>The scope of a word.</summary>
    public static bool TryParse(string word, [NotNullWhen(true)] out SealingScope? scope)
    {
        scope = word switch
        {
            "strict" => SealingScope.Strict,
            "namespace-wide" => SealingScope.NamespaceWide,
            "cluster-wide" => SealingScope.ClusterWide,
            _ => null,
        };
        return scope is not null;
    }

    /// <summary>The text that is sealed in with the session key; opening with another one fails.</summary>
    public static string LabelOf(this SealingScope scope, string? @namespace, string name) => scope switch
    {
        SealingScope.Strict => $"{@namespace}/{name}",
        SealingScope.NamespaceWide => @namespace ?? "",
        _ => "",
    };

    /// <summary>The annotation by which the controller knows the scope; <see langword="null"/> for the strict one.</summary>
    internal static string? AnnotationOf(SealingScope scope) => scope == SealingScope.Strict ? null : Prefix + Words[(int)scope];

    /// <summary>The scope that an object's annotations say; of two the wider one, as the controller reads them.</summary>
    internal static SealingScope Of(Mapping? annotations)
    {
        if (annotations?.TextOf(Prefix + Words[2]) == "true")
        {
            return SealingScope.ClusterWide;
        }

        return annotations?.TextOf(Prefix + Words[1]) == "true" ? SealingScope.NamespaceWide : SealingScope.Strict;
    }

    /// <summary>Makes annotations say a scope and no other.</summary>
    internal static void Annotate(Mapping annotations, SealingScope scope)
    {
        annotations.Remove(Prefix + Words[1]);
        annotations.Remove(Prefix + Words[2]);
        if (AnnotationOf(scope) is { } annotation)
        {
            annotations.Set(annotation, "true");
        }
    }
}
