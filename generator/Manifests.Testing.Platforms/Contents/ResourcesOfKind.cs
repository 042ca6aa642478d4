using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Models;
using Manifests.Schema.Across;

namespace Manifests.Testing;

/// <summary>Finds the resources whose model is of a type.</summary>
/// <typeparam name="T">The type.</typeparam>
internal static class ResourcesOfKind<T>
    where T : Resource
{
    /// <summary>The resources, each with its model; without one where the resource has values that the model cannot hold.</summary>
    public static ImmutableArray<(AppliedResource Resource, T? Model)> In(RenderedPlatform platform)
    {
        var found = ImmutableArray.CreateBuilder<(AppliedResource, T?)>();
        foreach (var resource in platform.Applied)
        {
            if (!ModelReader.Default.TryRead(resource.Content, out var model, new DiagnosticBag()))
            {
                if (resource.Kind == typeof(T).Name)
                {
                    found.Add((resource, null));
                }
            }
            else if (model is T typed)
            {
                found.Add((resource, typed with { Origin = resource.Origin }));
            }
        }

        return found.ToImmutable();
    }
}
