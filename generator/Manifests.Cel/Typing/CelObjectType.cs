using System.Diagnostics.CodeAnalysis;

namespace Manifests.Cel;

/// <summary>An object with declared fields. A caller may adapt its own schema: fields are asked for when they are named.</summary>
/// <param name="name">A name that tells it from every other object type of the environment; messages show it.</param>
public abstract class CelObjectType(string name) : CelType(name)
{
    /// <summary>Looks up the type of a field by the name that expressions use.</summary>
    public abstract bool TryGetField(string field, [NotNullWhen(true)] out CelType? type);
}
