using System.Diagnostics.CodeAnalysis;

namespace Manifests.Schema.Across;

/// <summary>Objects that something outside of the input makes, so that a reference to one of them leads somewhere.</summary>
/// <param name="Kind">A kind without its group, such as <c>Secret</c>; <c>Pod</c> for pods that selectors of Services look for.</param>
/// <param name="Namespace">Where they are; <see langword="null"/> for any namespace, and for what is in none.</param>
/// <param name="Name">Their name; <c>*</c> for any. Of pods it is always <c>*</c>.</param>
public sealed record ExternalObject(string Kind, string? Namespace, string Name)
{
    /// <summary>Any name.</summary>
    public const string Any = "*";

    /// <summary>The kind that stands for the pods of selectors.</summary>
    public const string Pods = "Pod";

    /// <summary>The kinds that can be named, in alphabetical order.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. ReferredKinds.All.Append(Pods).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Reads <c>Kind/name</c> or <c>Kind/namespace/name</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="external">What it says.</param>
    /// <returns>Whether it has that form, and its kind is one of <see cref="Kinds"/>.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out ExternalObject? external)
    {
        ArgumentNullException.ThrowIfNull(text);
        external = text.Split('/') switch
        {
            [{ Length: > 0 } kind, { Length: > 0 } name] => new ExternalObject(kind, null, name),
            [{ Length: > 0 } kind, { Length: > 0 } @namespace, { Length: > 0 } name] => new ExternalObject(kind, @namespace, name),
            _ => null,
        };
        if (external is not null && (!Kinds.Contains(external.Kind) || (external.Kind == Pods && external.Name != Any)))
        {
            external = null;
        }

        return external is not null;
    }

    /// <summary>Whether an object is among them.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="namespaceName">Its namespace; <see langword="null"/> when it is not known or there is none.</param>
    /// <param name="name">Its name.</param>
    public bool Covers(string kind, string? namespaceName, string name) =>
        kind == Kind && (Namespace is null || Namespace == namespaceName) && (Name == Any || Name == name);

    /// <inheritdoc/>
    public override string ToString() => Namespace is null ? $"{Kind}/{Name}" : $"{Kind}/{Namespace}/{Name}";
}
