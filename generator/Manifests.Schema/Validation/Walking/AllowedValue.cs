using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>One value of an enum.</summary>
internal sealed class AllowedValue
{
    private readonly Node? node;

    public AllowedValue(string json)
    {
        Json = json;
        node = JsonNode.TryParse(json);
    }

    /// <summary>As the schema spells it.</summary>
    public string Json { get; }

    /// <summary>Whether the schema spells valid JSON.</summary>
    public bool IsUsable => node is not null;

    /// <summary>The text of a value that is a text; <see langword="null"/> otherwise.</summary>
    public string? Text => node is Scalar { Kind: ScalarKind.String } scalar ? scalar.Text : null;

    public bool Equals(Node value)
    {
        if (value is Scalar { Kind: ScalarKind.Integer or ScalarKind.Float } number
            && node is Scalar { Kind: ScalarKind.Integer or ScalarKind.Float } allowed)
        {
            return ExactNumber.Parse(number.Text).CompareTo(ExactNumber.Parse(allowed.Text)) == 0;
        }

        return node is not null && node.ValueEquals(value);
    }
}
