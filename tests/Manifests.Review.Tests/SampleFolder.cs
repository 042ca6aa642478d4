using Manifests.Diagnostics;
using Manifests.Schema;

namespace Manifests.Review.Tests;

/// <summary>A folder for one test, with what a review of it finds.</summary>
internal sealed class SampleFolder : IDisposable
{
    public SampleFolder() => Root = Directory.CreateTempSubdirectory("manifests-review-").FullName;

    public string Root { get; }

    public DiagnosticBag Found { get; } = new();

    public SideSource Source => new(KnownKinds.OfProgram, Found);

    /// <summary>What was found, a line each, with the temporary folder left out.</summary>
    public string[] Sentences => [.. Found.ToSorted().Select(finding => finding.ToString().Replace(Root, "", StringComparison.Ordinal))];

    public string PathOf(string path) => Path.Combine(Root, path);

    public SampleFolder Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), content);
        return this;
    }

    /// <summary>Compares the folders <c>old</c> and <c>new</c>.</summary>
    public TreeDifference Compare()
    {
        Directory.CreateDirectory(PathOf("old"));
        Directory.CreateDirectory(PathOf("new"));
        var source = Source;
        var before = source.Folder(PathOf("old"), "old")!;
        return source.Compare(before, source.Folder(PathOf("new"), "new", before)!);
    }

    /// <summary>A change a line: its kind, the resource, then the fields with an indent.</summary>
    public static string Words(TreeDifference difference) => string.Join('\n', [
        .. difference.Changes.SelectMany(Words),
        .. difference.Files.SelectMany(static file => Fields(file.Fields).Prepend($"{file.Kind} {file.Role} {file.Path}")),
    ]);

    private static IEnumerable<string> Words(ResourceChange change)
    {
        var from = change.Kind switch
        {
            ChangeKind.Renamed => $" from {change.Before!.Identity}",
            ChangeKind.Moved => $" from {change.Before!.File} of [{Owners(change.Before)}] to {change.After!.File} of [{Owners(change.After)}]",
            _ => "",
        };
        return Fields(change.Fields).Prepend($"{change.Kind} {change.Identity}{from}");
    }

    private static string Owners(TreeResource resource) => string.Join(", ", resource.Applications.Select(static owner => owner.Name));

    private static IEnumerable<string> Fields(IEnumerable<FieldChange> fields) =>
        fields.Select(static field => $"  {field.Kind} {field.Path}: {Value(field.Before)} -> {Value(field.After)}{(field.IsSecret ? " (secret)" : "")}");

    private static string Value(Yaml.Node? node) => node switch
    {
        null => "nothing",
        Yaml.Scalar scalar => scalar.Text.Replace("\n", "\\n", StringComparison.Ordinal),
        _ => node.Describe(),
    };

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
