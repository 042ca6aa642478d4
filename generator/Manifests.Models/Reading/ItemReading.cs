using System.Globalization;
using Manifests.Schema;
using Manifests.Yaml;

namespace Manifests.Models;

/// <summary>How the items of lists, the values of maps and single values are read; generated models name them.</summary>
public static class ItemReading
{
    /// <summary>A text.</summary>
    public static ItemReader<string> Text { get; } = static (reading, item) =>
        item is Scalar { Kind: ScalarKind.String } scalar ? scalar.Text : reading.WrongType<string>(item, ValueKind.String);

    /// <summary>A boolean.</summary>
    public static ItemReader<bool> Boolean { get; } = static (reading, item) =>
        item is Scalar { Kind: ScalarKind.Boolean } scalar ? scalar.Text == "true" : reading.WrongType<bool>(item, ValueKind.Boolean);

    /// <summary>An integer of 32 bits.</summary>
    public static ItemReader<int> Int32 { get; } = static (reading, item) => (int)reading.Integer(item, 32, ValueKind.Integer);

    /// <summary>An integer of 64 bits.</summary>
    public static ItemReader<long> Int64 { get; } = static (reading, item) => reading.Integer(item, 64, ValueKind.Integer);

    /// <summary>A number.</summary>
    public static ItemReader<double> Number { get; } = static (reading, item) =>
    {
        if (item is not Scalar { Kind: ScalarKind.Integer or ScalarKind.Float } scalar)
        {
            return reading.WrongType<double>(item, ValueKind.Number);
        }

        var isHeld = double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
            && Manifests.Models.Model.ToNode(number).ValueEquals(scalar);
        return isHeld ? number : reading.NotHeld(scalar);
    };

    /// <summary>A quantity, as it is spelled.</summary>
    public static ItemReader<Quantity> Quantity { get; } = static (reading, item) =>
        item is Scalar { Kind: ScalarKind.String or ScalarKind.Integer or ScalarKind.Float } scalar
            ? new Quantity(scalar)
            : reading.WrongType<Quantity>(item, ValueKind.Quantity);

    /// <summary>An integer or a text.</summary>
    public static ItemReader<IntOrString> IntOrString { get; } = static (reading, item) =>
        item is Scalar { Kind: ScalarKind.String } scalar
            ? new IntOrString(scalar.Text)
            : Models.IntOrString.FromInt64(reading.Integer(item, 64, ValueKind.IntOrString));

    /// <summary>The name of a namespace.</summary>
    public static ItemReader<NamespaceRef> NamespaceRef { get; } = static (reading, item) => new NamespaceRef(Text(reading, item));

    /// <summary>Anything.</summary>
    public static ItemReader<Node> Node { get; } = static (_, item) => item.Clone();

    /// <summary>A map of any keys.</summary>
    public static ItemReader<Mapping> Mapping { get; } = static (reading, item) =>
        item is Mapping map ? (Mapping)map.Clone() : reading.WrongType<Mapping>(item, ValueKind.Object);

    /// <summary>A model.</summary>
    public static T? Model<T>(NodeReading reading, Node item)
        where T : class, IModel<T> =>
        item is Mapping map ? reading.At<T>(map) : reading.WrongType<T>(item, ValueKind.Object);

    /// <summary>A list in a list or map.</summary>
    public static ItemReader<ValueList<T>> ListOf<T>(ItemReader<T> reader) => (reading, item) => reading.ListOf(item, reader);

    /// <summary>A map in a list or map.</summary>
    public static ItemReader<Map<T>> MapOf<T>(ItemReader<T> reader) => (reading, item) => reading.MapOf(item, reader);
}
