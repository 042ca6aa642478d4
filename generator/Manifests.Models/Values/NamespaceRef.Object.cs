using Manifests.Models.Core.V1;

namespace Manifests.Models;

public readonly partial struct NamespaceRef
{
    /// <summary>A namespace that the platform makes.</summary>
    public static NamespaceRef FromNamespace(Namespace @namespace)
    {
        ArgumentNullException.ThrowIfNull(@namespace);
        return new NamespaceRef(@namespace.Name);
    }

    /// <inheritdoc cref="FromNamespace"/>
    public static implicit operator NamespaceRef(Namespace @namespace) => FromNamespace(@namespace);
}
