using System.Diagnostics.CodeAnalysis;
using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>What rules may see of a resource's metadata: its name and the start of a generated one.</summary>
internal sealed class MetadataType() : CelObjectType("ObjectMeta")
{
    /// <inheritdoc/>
    public override bool TryGetField(string field, [NotNullWhen(true)] out CelType? type)
    {
        type = field is "name" or "generateName" ? CelType.String : null;
        return type is not null;
    }
}
