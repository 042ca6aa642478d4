namespace Manifests.SourceGenerator.Models;

/// <summary>C# for the types of values and for turning values into nodes.</summary>
internal static class ValueText
{
    private const string Models = "global::Manifests.Models.";
    private const string Yaml = "global::Manifests.Yaml.";

    /// <summary>The C# type, without the mark for optional ones.</summary>
    public static string TypeOf(ValueSpec value) => value.Form switch
    {
        ValueForm.Text => "string",
        ValueForm.Boolean => "bool",
        ValueForm.Int32 => "int",
        ValueForm.Int64 => "long",
        ValueForm.Number => "double",
        ValueForm.Quantity => Models + "Quantity",
        ValueForm.IntOrString => Models + "IntOrString",
        ValueForm.NamespaceRef => Models + "NamespaceRef",
        ValueForm.Node => Yaml + "Node",
        ValueForm.Mapping => Yaml + "Mapping",
        ValueForm.List => Models + "ValueList<" + TypeOf(value.Item!) + ">",
        ValueForm.Map => Models + "Map<" + TypeOf(value.Item!) + ">",
        _ => value.Model!,
    };

    /// <summary>
    /// A function that turns an item of a list or map into a node; <see langword="null"/> when the base of models has one.
    /// </summary>
    public static string? ItemFunctionOf(ValueSpec value) =>
        value.Item is null or { Form: ValueForm.Text or ValueForm.Quantity or ValueForm.IntOrString or ValueForm.Model }
            ? null
            : FunctionOf(value.Item, depth: 1);

    /// <summary>A function that turns a value into a node.</summary>
    public static string FunctionOf(ValueSpec value, int depth)
    {
        var item = "item" + (depth == 1 ? "" : depth.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var node = value.Form switch
        {
            ValueForm.Quantity or ValueForm.IntOrString or ValueForm.Model => item + ".ToNode()",
            ValueForm.NamespaceRef => Yaml + "Scalar.Of(" + item + ".ToString())",
            ValueForm.Number => "ToNode(" + item + ")",
            ValueForm.Node or ValueForm.Mapping => item + ".Clone()",
            ValueForm.List or ValueForm.Map => "ToNode(" + item + ", " + FunctionOf(value.Item!, depth + 1) + ")",
            _ => Yaml + "Scalar.Of(" + item + ")",
        };
        return "static " + item + " => " + node;
    }
}
