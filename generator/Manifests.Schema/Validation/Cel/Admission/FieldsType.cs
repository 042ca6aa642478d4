using System.Diagnostics.CodeAnalysis;
using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>An object type with a list of fields.</summary>
/// <param name="name">The name that messages show.</param>
/// <param name="fields">The fields.</param>
internal sealed class FieldsType(string name, IReadOnlyDictionary<string, CelType> fields) : CelObjectType(name)
{
    /// <inheritdoc/>
    public override bool TryGetField(string field, [NotNullWhen(true)] out CelType? type) => fields.TryGetValue(field, out type);
}
