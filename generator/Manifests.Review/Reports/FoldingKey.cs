using System.Globalization;
using System.Text;
using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>A text that is equal for changes that say the same in different places.</summary>
internal static class FoldingKey
{
    // Keeps the parts apart, whatever they hold.
    private const char End = '\u001F';

    public static string Of(ResourceChange change)
    {
        var key = new StringBuilder();
        key.Append(change.Kind).Append(End).Append(change.Identity).Append(End).Append(change.Before?.Identity).Append(End);
        if (change.Kind == ChangeKind.Moved)
        {
            key.Append(ChangeWords.FromOf(change)).Append(End);
        }

        if (change.Before is null || change.After is null)
        {
            Append(key, change.Shown.Content);
        }

        Append(key, change.Fields);
        Append(key, change.Consequences);
        return key.ToString();
    }

    public static string Of(FileChange change)
    {
        var key = new StringBuilder();
        key.Append(change.Kind).Append(End).Append(change.Path).Append(End).Append(change.PathBefore).Append(End);
        key.Append(change.Role).Append(End);
        Append(key, change.Fields);
        foreach (var line in change.Lines)
        {
            key.Append(line.Kind).Append(line.Text).Append('\n');
        }

        Append(key, change.Consequences);

        // Nothing of the content is known that could be compared.
        return change.IsSecret || (change.Fields.IsEmpty && change.Lines.IsEmpty) ? key.Append(change.Place).ToString() : key.ToString();
    }

    private static void Append(StringBuilder key, IEnumerable<Consequence> consequences)
    {
        foreach (var consequence in consequences)
        {
            key.Append(consequence.Rule).Append(End).Append(consequence.Sentence).Append(End).Append(consequence.WayOut).Append(End);
        }
    }

    private static void Append(StringBuilder key, IEnumerable<FieldChange> fields)
    {
        foreach (var field in fields)
        {
            key.Append(field.Kind).Append(End).Append(field.Path).Append(End);
            Append(key, field.Before);
            Append(key, field.After);
        }
    }

    private static void Append(StringBuilder key, Node? node)
    {
        switch (node)
        {
            case Mapping map:
                key.Append('{');
                foreach (var entry in map.Entries)
                {
                    key.Append(entry.Key).Append(End);
                    Append(key, entry.Value);
                }

                break;
            case Sequence list:
                key.Append('[').Append(list.Count.ToString(CultureInfo.InvariantCulture));
                foreach (var item in list)
                {
                    Append(key, item);
                }

                break;
            case Scalar scalar:
                key.Append((int)scalar.Kind).Append(scalar.Text);
                break;
        }

        key.Append(End);
    }
}
