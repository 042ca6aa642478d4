using System.Collections.Immutable;
using Manifests.Schema;

namespace Manifests.Review;

/// <summary>Finds the files that differ and are no lists of resources.</summary>
internal sealed class FileComparer
{
    private readonly IKindSource kinds;
    private readonly Dictionary<(string Tree, string Path), OtherFile> before;
    private readonly Dictionary<(string Tree, string Path), OtherFile> after;

    /// <summary>Two sides to compare.</summary>
    /// <param name="before">The base.</param>
    /// <param name="after">The head.</param>
    /// <param name="unread">Files that are not compared.</param>
    /// <param name="kinds">Tells how the lists of patches are merged.</param>
    public FileComparer(Side before, Side after, HashSet<(string Tree, string Path)> unread, IKindSource kinds)
    {
        this.kinds = kinds;
        this.before = OtherFile.Of(before, unread);
        this.after = OtherFile.Of(after, unread);
    }

    /// <summary>The changes, sorted by place, then path.</summary>
    public ImmutableArray<FileChange> Compare()
    {
        var changes = new List<FileChange>();
        var moved = Moved();
        foreach (var (key, file) in after)
        {
            if (!before.TryGetValue(key, out var old))
            {
                changes.Add(moved.TryGetValue(key, out var from)
                    ? file.Change(ChangeKind.Moved) with { PathBefore = from.File.Path }
                    : WithContent(file.Change(ChangeKind.Added), null, file));
            }
            else if (!old.File.Bytes.Span.SequenceEqual(file.File.Bytes.Span) && Changed(old, file) is { } change)
            {
                changes.Add(change);
            }
        }

        var gone = moved.Values.Select(static file => (file.Place.Tree, file.File.Path)).ToHashSet();
        changes.AddRange(before
            .Where(pair => !after.ContainsKey(pair.Key) && !gone.Contains(pair.Key))
            .Select(pair =>
                WithContent(pair.Value.Change(ChangeKind.Removed) with { PathBefore = pair.Key.Path }, pair.Value, null)));
        return [.. changes.OrderBy(static change => change.Place).ThenBy(static change => change.Path, StringComparer.Ordinal)];
    }

    // The same bytes at another path; of several in the order of their paths.
    private Dictionary<(string Tree, string Path), OtherFile> Moved()
    {
        var gone = before
            .Where(pair => !after.ContainsKey(pair.Key) && !pair.Value.File.Bytes.IsEmpty)
            .OrderBy(static pair => pair.Key.Path, StringComparer.Ordinal)
            .GroupBy(static pair => (pair.Key.Tree, pair.Value.File.Sha256))
            .ToDictionary(static group => group.Key, static group => new Queue<OtherFile>(group.Select(static pair => pair.Value)));
        var moved = new Dictionary<(string, string), OtherFile>();
        var fresh = after.Where(pair => gone.Count > 0 && !before.ContainsKey(pair.Key));
        foreach (var (key, file) in fresh.OrderBy(static pair => pair.Key.Path, StringComparer.Ordinal))
        {
            if (gone.TryGetValue((key.Tree, file.File.Sha256), out var candidates) && candidates.TryDequeue(out var from))
            {
                moved.Add(key, from);
            }
        }

        return moved;
    }

    // A file of YAML that says the same in other words did not change.
    private FileChange? Changed(OtherFile old, OtherFile file)
    {
        var change = WithContent(file.Change(ChangeKind.Changed) with { PathBefore = old.File.Path }, old, file);
        return old.Document is not null && file.Document is not null && change.Fields.IsEmpty ? null : change;
    }

    private FileChange WithContent(FileChange change, OtherFile? old, OtherFile? file)
    {
        if (old?.Document is { } left && file?.Document is { } right)
        {
            var kind = kinds.FindKind(right.TextOf("apiVersion") ?? "", right.TextOf("kind") ?? "");
            return change with { Fields = FieldComparer.Compare(left, right, kind?.Type, null) };
        }

        if (change.Role == OtherFile.Binary || old?.IsBinary == true || old?.IsSecret == true || file?.IsSecret == true)
        {
            return change with { IsSecret = old?.IsSecret == true || file?.IsSecret == true };
        }

        return change with { Lines = Lines(old, file) };
    }

    private static ImmutableArray<LineChange> Lines(OtherFile? old, OtherFile? file) => (old, file) switch
    {
        (null, not null) => TextLines.Whole(file.Text, LineChangeKind.Added),
        (not null, null) => TextLines.Whole(old.Text, LineChangeKind.Removed),
        _ => TextLines.Compare(old!.Text, file!.Text),
    };
}
