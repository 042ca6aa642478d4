namespace Manifests.Schema.Text;

/// <summary>A file cut into lines with their indentation. Blank lines and comments are left out.</summary>
internal sealed class CatalogLines
{
    /// <summary>Spaces of one level.</summary>
    public const int Indent = 1;

    // A guess of the average, so that the array seldom grows.
    private const int CharactersOfALine = 24;

    private readonly string file;
    private readonly string text;

    // An array, because a list of structures is compiled when the program runs, however the program was compiled.
    private Line[] lines;

    public CatalogLines(string file, string text)
    {
        this.file = file;
        this.text = text;
        lines = new Line[Math.Max(16, text.Length / CharactersOfALine)];
        var number = 0;
        for (var start = 0; start < text.Length;)
        {
            number++;
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            Add(number, start, end > start && text[end - 1] == '\r' ? end - 1 : end);
            start = end + 1;
        }
    }

    public int Count { get; private set; }

    public string File => file;

    /// <summary>Levels of indentation of a line.</summary>
    public int Level(int index) => lines[index].Level;

    /// <summary>The one-based number of a line in the file.</summary>
    public int Number(int index) => lines[index].Number;

    /// <summary>The first character behind the indentation.</summary>
    public char First(int index) => text[lines[index].Start];

    public CatalogLine Open(int index)
    {
        var line = lines[index];
        return new CatalogLine(file, line.Number, text.Substring(line.Start, line.End - line.Start));
    }

    /// <summary>The index behind everything that is indented below a line.</summary>
    public int EndOf(int index)
    {
        var level = lines[index].Level;
        var end = index + 1;
        while (end < Count && lines[end].Level > level)
        {
            end++;
        }

        return end;
    }

    private void Add(int number, int start, int end)
    {
        var content = start;
        while (content < end && text[content] == ' ')
        {
            content++;
        }

        if (content < end && text[content] != '#')
        {
            if (Count == lines.Length)
            {
                var more = new Line[Count * 2];
                Array.Copy(lines, more, Count);
                lines = more;
            }

            lines[Count++] = new Line(number, (content - start) / Indent, content, end);
        }
    }

    private readonly struct Line(int number, int level, int start, int end)
    {
        public int Number { get; } = number;

        public int Level { get; } = level;

        public int Start { get; } = start;

        public int End { get; } = end;
    }
}
