using Manifests.Models;

namespace Manifests.Platforms.ArgoflowAws;

/// <summary>
/// Patches that take an object out of a base. One a file: kustomize 5.5 crashes on a file in which several documents delete.
/// </summary>
internal static class Removals
{
    public static Resource Of(string apiVersion, string kind, string name, string @namespace) =>
        new UntypedResource(apiVersion, kind, name, @namespace).Set("$patch", "delete");
}
