using FsCheck;
using FsCheck.Fluent;
using Manifests.Yaml;

namespace Manifests.Review.Tests.Comparing;

/// <summary>Nothing is told where nothing differs, and something wherever something does.</summary>
public sealed class FieldComparerProperties
{
    private static readonly string[] Names = ["a", "b", "c", "name", "value", "x.y/z"];

    [Fact]
    public void OrderOfKeys_IsNoDifference() => Prop.ForAll(
        Maps(3).ToArbitrary(),
        static map => FieldComparer.Compare(map, (Mapping)Reversed(map), null, null).IsEmpty).Check(Config.QuickThrowOnFailure.WithReplay(1UL, 3UL).WithMaxTest(2_000));

    [Fact]
    public void Difference_IsToldExactlyWhenThereIsOne() => Prop.ForAll(
        Maps(3).ToArbitrary(),
        Maps(3).ToArbitrary(),
        static (before, after) => FieldComparer.Compare(before, after, null, null).IsEmpty == before.ValueEquals(after))
        .Check(Config.QuickThrowOnFailure.WithReplay(1UL, 3UL).WithMaxTest(2_000));

    [Fact]
    public void EveryLine_IsKept() => Prop.ForAll(
        Texts().ToArbitrary(),
        Texts().ToArbitrary(),
        static (before, after) =>
        {
            var lines = TextLines.Compare(before, after);
            return before == string.Join('\n', lines.Where(static line => line.Kind != LineChangeKind.Added).Select(static line => line.Text))
                && after == string.Join('\n', lines.Where(static line => line.Kind != LineChangeKind.Removed).Select(static line => line.Text));
        }).Check(Config.QuickThrowOnFailure.WithReplay(1UL, 3UL).WithMaxTest(2_000));

    private static Gen<string> Texts() => Gen.Choose(0, 12)
        .SelectMany(static count => Gen.Elements("a", "b", "", "c").ArrayOf(count))
        .Select(static lines => string.Join("\n", lines));

    private static Gen<Mapping> Maps(int depth) => Gen.Choose(0, 4).SelectMany(count =>
        Gen.Elements(Names).ArrayOf(count).SelectMany(keys => Nodes(depth - 1).ArrayOf(count).Select(values => Map(keys, values))));

    private static Gen<Node> Nodes(int depth)
    {
        var scalars = Gen.Elements("x", "y", "").Select(static text => (Node)text)
            .Or(Gen.Choose(0, 2).Select(static number => (Node)(long)number))
            .Or(Gen.Constant<Node>(Scalar.Null()));
        return depth <= 0
            ? scalars
            : Gen.OneOf(scalars, Maps(depth).Select(static map => (Node)map), Gen.Choose(0, 4).SelectMany(count => Nodes(depth - 1).ArrayOf(count)).Select(List));
    }

    private static Mapping Map(string[] keys, Node[] values)
    {
        var map = new Mapping();
        for (var at = 0; at < keys.Length; at++)
        {
            map[keys[at]] = values[at].Clone();
        }

        return map;
    }

    private static Node List(Node[] items)
    {
        var list = new Sequence();
        foreach (var item in items)
        {
            list.Add(item.Clone());
        }

        return list;
    }

    private static Node Reversed(Node node)
    {
        switch (node)
        {
            case Mapping map:
                var turned = new Mapping();
                foreach (var entry in map.Reverse())
                {
                    turned.Add(entry.Key, Reversed(entry.Value));
                }

                return turned;
            case Sequence list:
                return List([.. list.Select(Reversed)]);
            default:
                return node.Clone();
        }
    }
}
