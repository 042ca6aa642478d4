using System.Collections.Immutable;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>A file of a side that is no list of resources.</summary>
/// <param name="File">The file.</param>
/// <param name="Place">Its tree.</param>
/// <param name="Display">The file as messages show it.</param>
/// <param name="BecomesSecret">Whether a kustomization makes a value of a Secret of it.</param>
/// <param name="Applications">Who reads it.</param>
internal sealed record OtherFile(
    TreeFile File, TreePlace Place, string Display, bool BecomesSecret, ImmutableArray<OwningApplication> Applications)
{
    public const string Binary = "binary";

    public string Role => File.Role switch
    {
        TreeFileRole.Kustomization => "kustomization",
        TreeFileRole.MergePatch or TreeFileRole.JsonPatch => "patch",
        TreeFileRole.Yaml => "YAML",
        _ => IsBinary ? Binary : "text",
    };

    public bool IsBinary { get; } = FileContents.IsBinary(File.Bytes);

    /// <summary>The only document; <see langword="null"/> when there is another number of them, or it is a list.</summary>
    public Mapping? Document => File.Documents is [var only] ? only.Object : null;

    /// <summary>Whether nothing of its content may be shown. Of a single document its fields say that.</summary>
    public bool IsSecret => BecomesSecret || (File.Documents.Length != 1 && SecretTexts.HasSecret(Text));

    public string Text => Encoding.UTF8.GetString(File.Bytes.Span);

    /// <summary>The files of a side by their tree and their path.</summary>
    public static Dictionary<(string Tree, string Path), OtherFile> Of(Side side, HashSet<(string Tree, string Path)> unread)
    {
        var files = new Dictionary<(string, string), OtherFile>();
        foreach (var tree in side.Trees)
        {
            var graph = new TreeGraph(tree.Tree);
            var readers = Readers(graph);
            var secret = SecretFiles(graph);
            var others = tree.Tree.Files.Where(static file => file.Role != TreeFileRole.Resources);
            foreach (var file in others.Where(file => !unread.Contains((tree.Place.Tree, file.Path))))
            {
                files.TryAdd((tree.Place.Tree, file.Path), new OtherFile(
                    file,
                    tree.Place,
                    tree.Tree.Display(file.Path),
                    secret.Contains(file.Path),
                    readers.TryGetValue(file.Path, out var owners) ? [.. owners.Values] : []));
            }
        }

        return files;
    }

    /// <summary>A change of it, without what changed in it.</summary>
    public FileChange Change(ChangeKind kind) => new(File.Path, kind, Place, Location.OfFile(Display))
    {
        Role = Role,
        Applications = Applications,
        Origin = File.Origin,
    };

    private static Dictionary<string, SortedDictionary<string, OwningApplication>> Readers(TreeGraph graph)
    {
        var readers = new Dictionary<string, SortedDictionary<string, OwningApplication>>(StringComparer.Ordinal);
        foreach (var source in graph.Sources)
        {
            foreach (var path in graph.FilesReadBy(source))
            {
                if (!readers.TryGetValue(path, out var owners))
                {
                    readers.Add(path, owners = new SortedDictionary<string, OwningApplication>(StringComparer.Ordinal));
                }

                owners.TryAdd(source.Document.Name, new OwningApplication(source.Document.Name, source.Document.Object!));
            }
        }

        return readers;
    }

    // What a secret generator reads is a value of a Secret.
    private static HashSet<string> SecretFiles(TreeGraph graph) => graph.Kustomizations.Values
        .SelectMany(static kustomization => kustomization.References)
        .Where(static reference => reference.Target == ReferenceTarget.File)
        .Where(static reference => reference.Field.StartsWith("secretGenerator[", StringComparison.Ordinal))
        .Select(static reference => reference.Path)
        .ToHashSet(StringComparer.Ordinal);
}
