using System.Collections.Concurrent;

namespace Manifests.Schema.Validation;

/// <summary>The compiled types of one validator, made when first met. Safe to use from several threads.</summary>
internal sealed class CompiledTypes(KubernetesVersion version)
{
    // Types are compared by reference.
    private readonly ConcurrentDictionary<TypeSchema, CompiledType> compiled = new();

    public CompiledType Of(TypeSchema type) => compiled.TryGetValue(type, out var known)
        ? known
        : compiled.GetOrAdd(type, new CompiledType(type, version));
}
