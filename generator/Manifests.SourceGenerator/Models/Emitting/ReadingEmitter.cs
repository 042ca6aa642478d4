using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.SourceGenerator.Models;

/// <summary>
/// Writes how a model is read: a constructor that asks for one key after the other. It is a constructor because properties
/// that are only set at birth can be set there without an object initializer that names the required ones.
/// </summary>
internal static class ReadingEmitter
{
    private const string Reading = "global::Manifests.Models.NodeReading reading";
    private const string Items = "global::Manifests.Models.ItemReading.";

    public static void AppendTo(StringBuilder text, TypeSpec type)
    {
        if (type.Kind is null)
        {
            text.Append("        public ").Append(type.Name).Append("()\n        {\n        }\n\n");
        }

        if (type.Properties.Any(static property => property.IsRequired))
        {
            text.Append("        [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]\n");
        }

        text.Append("        internal ").Append(type.Name).Append('(').Append(Reading).Append(")\n");
        if (type.Kind is { } kind)
        {
            text.Append("            : base(reading, ").Append(Literal(kind.ApiVersion)).Append(", ").Append(Literal(kind.Kind)).Append(")\n");
        }

        text.Append("        {\n");
        foreach (var property in type.Properties)
        {
            text.Append("            ").Append(property.Name).Append(" = ").Append(ValueOf(property)).Append(";\n");
        }

        text.Append("            reading.End(this);\n        }\n\n");
        text.Append("        static ").Append(type.Name).Append(" global::Manifests.Models.IModel<").Append(type.Name);
        text.Append(">.Read(").Append(Reading).Append(") => new(reading);\n\n");
    }

    private static string ValueOf(PropertySpec property)
    {
        if (property.HoldsOtherKeys)
        {
            return "reading.OtherKeys(" + (property.Value.Item is { } item ? ReaderOf(item) : "") + ")";
        }

        var key = Literal(property.Key!);
        var value = "reading." + CallOf(property.Value, key);
        return property.IsRequired ? "reading.Required(" + key + ", " + value + ")" : value;
    }

    private static string CallOf(ValueSpec value, string key) => value switch
    {
        { Form: ValueForm.Model } => "Model<" + value.Model + ">(" + key + ")",
        { Form: ValueForm.List, Item.Form: ValueForm.Text } => "Texts(" + key + ")",
        { Form: ValueForm.Map, Item.Form: ValueForm.Text } => "TextMap(" + key + ")",
        { Form: ValueForm.List, Item.Form: ValueForm.Model } => "Models<" + value.Item.Model + ">(" + key + ")",
        { Form: ValueForm.Map, Item.Form: ValueForm.Model } => "ModelMap<" + value.Item.Model + ">(" + key + ")",
        { Form: ValueForm.List or ValueForm.Map } => value.Form + "(" + key + ", " + ReaderOf(value.Item!) + ")",
        _ => value.Form + "(" + key + ")",
    };

    /// <summary>The reader of an item. The names of the simple ones are those of their forms.</summary>
    private static string ReaderOf(ValueSpec value) => value.Form switch
    {
        ValueForm.Model => Items + "Model<" + value.Model + ">",
        ValueForm.List or ValueForm.Map => Items + value.Form + "Of<" + ValueText.TypeOf(value.Item!) + ">(" + ReaderOf(value.Item!) + ")",
        _ => Items + value.Form,
    };

    private static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);
}
