namespace Manifests.Schema.Explaining;

/// <summary>Something that a value has to keep to.</summary>
/// <param name="Name">In words: <c>pattern</c>, <c>length</c>, <c>item pattern</c>.</param>
/// <param name="Value">What is asked: <c>1 to 63</c>.</param>
public sealed record ExplainedFact(string Name, string Value)
{
    /// <summary>Name and value.</summary>
    public override string ToString() => $"{Name} {Value}";
}
