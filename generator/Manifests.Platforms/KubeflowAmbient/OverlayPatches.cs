using Manifests.Models;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>What the overlay changes in objects of the upstream bases. One patch a file: kustomize 5.5 crashes on several that delete.</summary>
internal sealed class OverlayPatches(KubeflowAmbientSettings settings, Phases phases)
{
    /// <summary>The patches by the names of their files, without the extension.</summary>
    public IEnumerable<(string Name, Resource Resource)> All =>
    [
        .. settings.Bases == BaseForm.Strict ? [("namespace", AmbientMesh.Namespace())] : Array.Empty<(string, Resource)>(),
        .. settings.Applications == ApplicationForm.Phased ? phases.WithoutDefinitions() : [],
        .. settings.EnabledComponents.SelectMany(Of),
        .. settings.EnabledExtensions.SelectMany(static extension => ForTheMesh(extension.Sidecars, extension.MutualTlsRules)),
        ("wave-kubeflow-route", Ingress.Wave()),
    ];

    private IEnumerable<(string Name, Resource Resource)> Of(CoreComponent component)
    {
        yield return ($"resources-{component.Deployment}", ResourceTable.PatchOf(component, settings.ResourcesOf(component.Part)));
        string[] sidecars = component.HasSidecar ? [component.Deployment] : [];
        string[] rules = component.MutualTlsRule is { } rule ? [rule] : [];
        foreach (var patch in ForTheMesh(sidecars, rules))
        {
            yield return patch;
        }

        if (settings.Waypoint is { } waypoint && component.Service is { } service)
        {
            yield return ($"waypoint-{service}", AmbientMesh.Behind(waypoint, service));
        }
    }

    private static IEnumerable<(string Name, Resource Resource)> ForTheMesh(IEnumerable<string> sidecars, IEnumerable<string> rules) =>
    [
        .. sidecars.Select(static deployment => ($"no-sidecar-{deployment}", AmbientMesh.WithoutSidecar(deployment))),
        .. rules.Select(static rule => ($"delete-destination-rule-{rule}", AmbientMesh.WithoutRule(rule))),
    ];
}
