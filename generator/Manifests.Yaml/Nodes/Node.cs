using Manifests.Diagnostics;

namespace Manifests.Yaml;

/// <summary>
/// A piece of a document: the common language of YAML text, typed models and checks.
/// Not safe to change from several threads.
/// </summary>
public abstract class Node
{
    /// <summary>
    /// Where it stands. For a node that was read, its place in the source; for one that was written with positions
    /// tracked, its place in the file made of it; <see cref="Location.None"/> otherwise.
    /// </summary>
    public Location Location { get; set; }

    /// <summary>The word for messages: <c>a map</c>, <c>a list</c>, <c>a text</c>, <c>an integer</c> ...</summary>
    public abstract string Describe();

    /// <summary>A deep copy that keeps locations.</summary>
    public abstract Node Clone();

    /// <summary>
    /// Whether both say the same: same keys and values in maps (in any order), same items in lists (in the same order),
    /// same kind and value of scalars. Locations and styles are not compared.
    /// </summary>
    public abstract bool ValueEquals(Node? other);

    /// <summary>A text.</summary>
    public static implicit operator Node(string value) => Scalar.Of(value);

    /// <summary>An integer.</summary>
    public static implicit operator Node(long value) => Scalar.Of(value);

    /// <summary>A boolean.</summary>
    public static implicit operator Node(bool value) => Scalar.Of(value);

    /// <inheritdoc cref="op_Implicit(string)"/>
    public static Node FromString(string value) => Scalar.Of(value);

    /// <inheritdoc cref="op_Implicit(long)"/>
    public static Node FromInt64(long value) => Scalar.Of(value);

    /// <inheritdoc cref="op_Implicit(bool)"/>
    public static Node FromBoolean(bool value) => Scalar.Of(value);
}
