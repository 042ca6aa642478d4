using Manifests.Models.Kustomize;

namespace Manifests.Platforms.Asya;

/// <summary>The actors, each in a base without a namespace; overlays give them one, with accounts and, if said, scaling.</summary>
internal sealed class ActorOverlays(AsyaSettings settings, Names names, Workloads workloads, IReadOnlyList<Actor> actors)
{
    /// <summary>Adds base and overlays.</summary>
    /// <returns>The overlays by their namespaces. A namespace without actors has none.</returns>
    public IReadOnlyList<(string Namespace, ComponentBuilder Overlay)> AddTo(ComponentBuilder folder) =>
    [
        .. actors.GroupBy(static actor => actor.Namespace, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Overlay(folder, group.Key, [.. group]))),
    ];

    // An actor is in one namespace: its queue has no namespace in its name.
    private ComponentBuilder Overlay(ComponentBuilder folder, string name, IReadOnlyList<Actor> here)
    {
        var bases = here.Select(actor => Base(folder.Component("base/" + actor.Name), actor)).ToArray();
        var overlay = folder.Component("overlays/" + name);
        var accounts = overlay.Add("service-accounts.yaml", [.. here.Select(actor => Actors.ServiceAccount(actor, workloads))]);
        var scaling = settings.Scaling == Owner.GitOps
            ? overlay.Add("scaling.yaml", [.. here.SelectMany(actor => ActorScaling.Of(settings, names, actor))])
            : null;
        overlay.Kustomization(new Kustomization
        {
            Namespace = name,
            Resources = [.. bases, accounts, .. scaling is null ? (ResourceReference[])[] : [scaling]],
        });
        return overlay;
    }

    private ComponentBuilder Base(ComponentBuilder component, Actor actor)
    {
        var file = component.Add("async-actor.yaml", Actors.AsyncActor(settings, names, actor));
        component.Kustomization(new Kustomization { Resources = [file] });
        return component;
    }
}
