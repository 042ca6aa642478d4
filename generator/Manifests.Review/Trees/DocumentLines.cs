namespace Manifests.Review;

/// <summary>Finds where the documents of files end. Looks at each file once.</summary>
internal sealed class DocumentLines
{
    private readonly Dictionary<TreeFile, Dictionary<int, int>> lastByFirst = new(ReferenceEqualityComparer.Instance);

    /// <summary>The last line of a document that is not empty, a separator or a comment before the next; from 1.</summary>
    public int LastOf(TreeFile file, TreeDocument document)
    {
        if (file.Documents.Length < 2)
        {
            var text = file.Bytes.Span;
            return Math.Max(1, text.Count((byte)'\n') + (text is [.., not (byte)'\n'] ? 1 : 0));
        }

        if (!lastByFirst.TryGetValue(file, out var known))
        {
            lastByFirst.Add(file, known = Read(file));
        }

        return known.GetValueOrDefault(document.Root.Location.Line, document.Root.Location.Line);
    }

    private static Dictionary<int, int> Read(TreeFile file)
    {
        var starts = new Queue<int>(file.Documents.Select(static document => document.Root.Location.Line).Distinct().Order());
        var found = new Dictionary<int, int>();
        var text = file.Bytes.Span;
        var current = 0;
        for (var line = 1; !text.IsEmpty; line++)
        {
            if (starts.TryPeek(out var start) && start <= line)
            {
                current = starts.Dequeue();
            }

            var end = text.IndexOf((byte)'\n');
            if (IsContent(end < 0 ? text : text[..end]))
            {
                found[current] = line;
            }

            text = end < 0 ? [] : text[(end + 1)..];
        }

        return found;
    }

    private static bool IsContent(ReadOnlySpan<byte> line) =>
        !line.StartsWith("---"u8) && !line.StartsWith("#"u8) && line.ContainsAnyExcept((byte)' ', (byte)'\r');
}
