using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.Rendering;

/// <summary>Short ways to what tests look at most.</summary>
internal static class Documents
{
    /// <summary>The value of an annotation; <see langword="null"/> without it.</summary>
    public static string? Annotation(this TreeDocument document, string name) =>
        document.Object?.MappingOf("metadata")?.MappingOf("annotations")?.TextOf(name);

    /// <summary>The sync wave; 0 without the annotation.</summary>
    public static int Wave(this TreeDocument document) =>
        int.Parse(document.Annotation(ArgoApplication.SyncWaveAnnotation) ?? "0", CultureInfo.InvariantCulture);

    /// <summary>What is at a path of keys; fails when a key is missing.</summary>
    public static Node At(this TreeDocument document, params ReadOnlySpan<string> keys)
    {
        var at = document.Root;
        foreach (var key in keys)
        {
            Assert.True(((Mapping)at).TryGet(key, out var next), $"{document} has no '{key}'.");
            at = next;
        }

        return at;
    }

    /// <summary>The text at a path of keys.</summary>
    public static string TextAt(this TreeDocument document, params ReadOnlySpan<string> keys) => document.At(keys).Text();

    /// <summary>The text of a scalar.</summary>
    public static string Text(this Node node) => Assert.IsType<Scalar>(node).Text;

    /// <summary>The texts of a list.</summary>
    public static IReadOnlyList<string> Texts(this Node node) => [.. Assert.IsType<Sequence>(node).Select(Text)];
}
