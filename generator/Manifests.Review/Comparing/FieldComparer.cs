using System.Collections.Immutable;
using Manifests.Schema;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>Finds the fields in which two documents differ, as the API server understands them.</summary>
internal sealed class FieldComparer
{
    private readonly Mapping before;
    private readonly Mapping after;
    private readonly KubernetesVersion? release;
    private readonly ImmutableArray<FieldChange>.Builder found = ImmutableArray.CreateBuilder<FieldChange>();

    private FieldComparer(Mapping before, Mapping after, KubernetesVersion? release) =>
        (this.before, this.after, this.release) = (before, after, release);

    /// <summary>The fields that differ, in the order of the head; what only the base has stands behind its map or list.</summary>
    /// <param name="before">The document of the base.</param>
    /// <param name="after">The document of the head.</param>
    /// <param name="type">What it has to be; <see langword="null"/> when no schema knows it.</param>
    /// <param name="release">The Kubernetes release; <see langword="null"/> when not known.</param>
    public static ImmutableArray<FieldChange> Compare(Mapping before, Mapping after, TypeSchema? type, KubernetesVersion? release)
    {
        if (ReferenceEquals(before, after) || before.ValueEquals(after))
        {
            return [];
        }

        var comparer = new FieldComparer(before, after, release);
        comparer.CompareMaps(FieldPath.Root, type, before, after);
        return comparer.found.ToImmutable();
    }

    private void Compare(FieldPath path, TypeSchema? owner, TypeSchema? type, Node left, Node right)
    {
        if (left.ValueEquals(right))
        {
            return;
        }

        switch (left, right)
        {
            case (Mapping one, Mapping other):
                CompareMaps(path, type, one, other);
                break;
            case (Sequence one, Sequence other):
                CompareLists(path, owner, type, one, other);
                break;
            case (Scalar one, Scalar other):
                CompareScalars(path, type, one, other);
                break;
            default:
                Add(path, FieldChangeKind.Changed, left, right);
                break;
        }
    }

    private void CompareMaps(FieldPath path, TypeSchema? type, Mapping left, Mapping right)
    {
        foreach (var entry in right.Entries)
        {
            var isOld = left.TryGet(entry.Key, out var old);
            if (isOld && old!.ValueEquals(entry.Value))
            {
                continue;
            }

            var step = path.Then(new FieldStep.Key(entry.Key));
            var field = TypeOf(type, entry.Key);
            CompareEntry(step, type, field, isOld && !IsAbsent(old!, field) ? old : null, IsAbsent(entry.Value, field) ? null : entry.Value);
        }

        foreach (var entry in left.Entries)
        {
            if (!right.ContainsKey(entry.Key) && !IsAbsent(entry.Value, TypeOf(type, entry.Key)))
            {
                Add(path.Then(new FieldStep.Key(entry.Key)), FieldChangeKind.Removed, entry.Value, null);
            }
        }
    }

    private void CompareEntry(FieldPath path, TypeSchema? owner, TypeSchema? type, Node? left, Node? right)
    {
        if (left is not null && right is not null)
        {
            Compare(path, owner, type, left, right);
        }
        else if (left is not null || right is not null)
        {
            Add(path, right is null ? FieldChangeKind.Removed : FieldChangeKind.Added, left, right);
        }
    }

    // The server drops a null where it knows the field; in a free form, such as the values of a chart, null says something.
    private static bool IsAbsent(Node value, TypeSchema? type) =>
        value is Scalar { Kind: ScalarKind.Null } && type is not null && type.Kind != ValueKind.Any && !type.IsNullable;

    private TypeSchema? TypeOf(TypeSchema? type, string key)
    {
        if (type is null)
        {
            return null;
        }

        if (release is { } version && type.FindProperty(key, version) is { } exact)
        {
            return exact.Type;
        }

        return type.FormsOf(key) is [.., var newest] ? newest.Type : type.AdditionalProperties;
    }

    private void CompareLists(FieldPath path, TypeSchema? owner, TypeSchema? type, Sequence left, Sequence right)
    {
        if (ListKeys.IsSet(owner, path.LastKey, type))
        {
            CompareSets(path, left, right);
            return;
        }

        var keys = ListKeys.Of(owner, path.LastKey, type, left, right);
        if (keys.IsEmpty)
        {
            CompareInOrder(path, type, left, right);
        }
        else
        {
            CompareByKeys(path, type, left, right, keys);
        }
    }

    private void CompareSets(FieldPath path, Sequence left, Sequence right)
    {
        var old = left.ToHashSet(NodeComparer.Instance);
        var young = right.ToHashSet(NodeComparer.Instance);
        foreach (var item in right.Where(item => !old.Contains(item)).Distinct(NodeComparer.Instance))
        {
            Add(path.Then(new FieldStep.Member(TextOf(item))), FieldChangeKind.Added, null, item);
        }

        foreach (var item in left.Where(item => !young.Contains(item)).Distinct(NodeComparer.Instance))
        {
            Add(path.Then(new FieldStep.Member(TextOf(item))), FieldChangeKind.Removed, item, null);
        }
    }

    private static string TextOf(Node item) => item is Scalar scalar ? scalar.Text : item.Describe();

    private void CompareByKeys(FieldPath path, TypeSchema? type, Sequence left, Sequence right, ImmutableArray<string> keys)
    {
        var old = new Dictionary<FieldStep.Item, int>();
        for (var at = 0; at < left.Count; at++)
        {
            old.Add(ListKeys.StepTo(left[at], keys, type)!, at);
        }

        var isReordered = false;
        var last = -1;
        foreach (var item in right)
        {
            var step = ListKeys.StepTo(item, keys, type)!;
            if (old.Remove(step, out var at))
            {
                isReordered |= at < last;
                last = at;
                Compare(path.Then(step), type, type?.Items, left[at], item);
            }
            else
            {
                Add(path.Then(step), FieldChangeKind.Added, null, item);
            }
        }

        foreach (var (step, at) in old.OrderBy(static pair => pair.Value))
        {
            Add(path.Then(step), FieldChangeKind.Removed, left[at], null);
        }

        if (isReordered)
        {
            Add(path, FieldChangeKind.Reordered, left, right);
        }
    }

    private void CompareInOrder(FieldPath path, TypeSchema? type, Sequence left, Sequence right)
    {
        foreach (var (one, other) in ListAlignment.Of(left, right))
        {
            if (other < 0)
            {
                Add(path.Then(new FieldStep.Index(one)), FieldChangeKind.Removed, left[one], null);
            }
            else if (one < 0)
            {
                Add(path.Then(new FieldStep.Index(other)), FieldChangeKind.Added, null, right[other]);
            }
            else
            {
                Compare(path.Then(new FieldStep.Index(other)), type, type?.Items, left[one], right[other]);
            }
        }
    }

    private void CompareScalars(FieldPath path, TypeSchema? type, Scalar left, Scalar right)
    {
        if (type?.Kind == ValueKind.Quantity
            && QuantityValue.TryParse(left.Text, out var one)
            && QuantityValue.TryParse(right.Text, out var other)
            && one.Equals(other))
        {
            return;
        }

        var hasLines = left.Kind == ScalarKind.String && right.Kind == ScalarKind.String
            && (IsMultiLine(left) || IsMultiLine(right));
        Add(path, FieldChangeKind.Changed, left, right, hasLines ? TextLines.Compare(left.Text, right.Text) : []);
    }

    private static bool IsMultiLine(Scalar text) => text.Text.AsSpan().TrimEnd('\n').Contains('\n');

    private void Add(FieldPath path, FieldChangeKind kind, Node? left, Node? right, ImmutableArray<LineChange> lines = default) =>
        found.Add(new FieldChange(path, kind, left, right)
        {
            Lines = lines.IsDefault ? [] : lines,
            IsSecret = (left is not null && (SecretFields.Holds(before, path) || SecretTexts.HasSecret(left)))
                || (right is not null && (SecretFields.Holds(after, path) || SecretTexts.HasSecret(right))),
        });
}
