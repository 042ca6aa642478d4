using Manifests.Yaml;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>The offline checks of the requirements that no general check knows.</summary>
internal sealed class AmbientReview(KubeflowAmbientSettings settings, TreeReview review)
{
    private const string Root = "k8s-app-configs";

    private static readonly string[] SyncParts = ["automated", "retry"];
    private static readonly string[] PlacesOfInjection = ["annotations", "labels"];

    public void Run()
    {
        ReviewLayout();
        ReviewRoutes();
        ReviewNamespaces();
        ReviewComponents();
        ReviewPatches();
        ReviewApplications();
        ReviewDns();
    }

    // The folders of Applications that were there before belong to somebody else and are not in the tree.
    private void ReviewLayout()
    {
        string[] folders =
        [
            "apps/kubeflow.yaml",
            "kubeflow/base/kustomization.yaml",
            settings.Applications == ApplicationForm.Phased ? "kubeflow/infrastructure/namespace.yaml" : "kubeflow/base/namespace.yaml",
            "kubeflow/overlays/default/kustomization.yaml",
            "kubeflow/overlays/default/gateway-config.yaml",
            "kubeflow/overlays/default/patches",
            .. settings.Has(KubeflowComponent.UserNamespace) ? ["kubeflow/profiles"] : Array.Empty<string>(),
        ];
        foreach (var path in folders.Select(static path => $"{Root}/{path}"))
        {
            if (!review.Tree.TryFind(path, out _) && !review.Tree.HasFolder(path))
            {
                review.Tell(AmbientDiagnostics.PathMissing, path);
            }
        }
    }

    private void ReviewRoutes()
    {
        foreach (var route in review.OfKind("HTTPRoute"))
        {
            foreach (var backend in BackendsOf(route))
            {
                ReviewBackend(route, backend);
            }
        }
    }

    private void ReviewBackend(PlacedResource route, Mapping backend)
    {
        var service = backend.TextOf("name") ?? "";
        var place = backend.TextOf("namespace") ?? route.Namespace ?? "";
        if (place != route.Namespace && !review.OfKind("ReferenceGrant").Any(grant => LetsIn(grant, route, service, place)))
        {
            review.Tell(route, backend, AmbientDiagnostics.NoGrant, service, place, route.Namespace);
        }

        if (place == AmbientMesh.KubeflowNamespace && service == Ingress.Backend && review.Find("Service", service, place) is null)
        {
            review.Tell(route, backend, AmbientDiagnostics.BackendElsewhere, service, place, settings.KubeflowRevision);
        }
    }

    private static IEnumerable<Mapping> BackendsOf(PlacedResource route) =>
        Items(route.At("spec", "rules")).SelectMany(static rule => Items(rule["backendRefs"]));

    private static bool LetsIn(PlacedResource grant, PlacedResource route, string service, string place) =>
        grant.Namespace == place
        && Items(grant.At("spec", "from")).Any(from => from.TextOf("kind") == route.Kind && from.TextOf("namespace") == route.Namespace)
        && Items(grant.At("spec", "to")).Any(to => to.TextOf("kind") == "Service" && (to.TextOf("name") ?? service) == service);

    private void ReviewNamespaces()
    {
        var everything = Everything().ToArray();
        var ambient = new HashSet<string>(StringComparer.Ordinal);
        foreach (var space in everything.Where(static each => each.Kind == "Namespace"))
        {
            if (space.TextAt("metadata", "labels", AmbientMesh.DataplaneMode) != "ambient")
            {
                continue;
            }

            ambient.Add(space.Name);
            if (space.TextAt("metadata", "labels", AmbientMesh.Injection) is { } injection and not ("disabled" or ""))
            {
                var at = space.At("metadata", "labels", AmbientMesh.Injection);
                review.Tell(space, at, AmbientDiagnostics.LabelsContradict, space.Name, injection);
            }
        }

        foreach (var workload in everything.Where(each => each.Namespace is { } place && ambient.Contains(place)))
        {
            ReviewPods(workload);
        }
    }

    private void ReviewPods(PlacedResource workload)
    {
        foreach (var place in PlacesOfInjection)
        {
            var at = workload.At("spec", "template", "metadata", place, AmbientMesh.SidecarInjection);
            if (at is Scalar { Text: "true" })
            {
                review.Tell(workload, at, AmbientDiagnostics.SidecarInMesh, workload, workload.Namespace);
            }
        }
    }

    private void ReviewComponents()
    {
        var read = review.Tree.Files
            .Where(static file => file.Role == TreeFileRole.Kustomization)
            .SelectMany(static file => file.Documents)
            .SelectMany(static document => document.Root.At("resources") as Sequence ?? [])
            .OfType<Scalar>()
            .Select(static reference => reference.Text.Split('?')[0])
            .ToHashSet(StringComparer.Ordinal);
        foreach (var component in settings.EnabledComponents)
        {
            if (!read.Contains("github.com/kubeflow/manifests/" + component.Base))
            {
                review.Tell(AmbientDiagnostics.BaseMissing, component.Base, component.Deployment);
            }

            ReviewFigures(component);
        }
    }

    private void ReviewFigures(CoreComponent component)
    {
        var wanted = (Mapping)settings.ResourcesOf(component.Part).ToRequirements().ToNode();
        var given = Everything()
            .Where(each => each.Kind == "Deployment" && each.Name == component.Deployment)
            .SelectMany(static each => Items(each.At("spec", "template", "spec", "containers")))
            .LastOrDefault(container => container.TextOf("name") == component.Container && container.ContainsKey("resources"));
        foreach (var side in wanted)
        {
            foreach (var figure in (Mapping)side.Value)
            {
                var wantedText = ((Scalar)figure.Value).Text;
                var givenText = (given?.At("resources", side.Key, figure.Key) as Scalar)?.Text;
                if (givenText != wantedText)
                {
                    review.Tell(
                        AmbientDiagnostics.FiguresDiffer,
                        component.Container, component.Deployment, side.Key, figure.Key, wantedText, givenText ?? "none");
                }
            }
        }
    }

    private void ReviewPatches()
    {
        foreach (var patch in Patches().Where(patch => !HasTarget(patch)))
        {
            review.Tell(patch, patch.At("metadata", "name"), AmbientDiagnostics.PatchWithoutTarget, patch.Kind, patch.Name);
        }
    }

    // What the bases have of each kind that is patched, as data: nothing is fetched to render.
    private bool HasTarget(PlacedResource patch) => patch.Kind switch
    {
        "Namespace" => patch.Name == AmbientMesh.KubeflowNamespace,
        "Profile" => settings.Has(KubeflowComponent.UserNamespace),
        "Deployment" => settings.EnabledComponents.Any(component => component.Deployment == patch.Name)
            || settings.EnabledExtensions.Any(extension => extension.Sidecars.Contains(patch.Name, StringComparer.Ordinal)),
        "Service" => settings.EnabledComponents.Any(component => component.Service == patch.Name),
        "DestinationRule" => settings.EnabledComponents.Any(component => component.MutualTlsRule == patch.Name)
            || settings.EnabledExtensions.Any(extension => extension.MutualTlsRules.Contains(patch.Name, StringComparer.Ordinal)),
        "CustomResourceDefinition" => UpstreamBases.Definitions.Any(each => each.Name == patch.Name && settings.Has(each.Part)),
        _ => review.Find(patch.Kind, patch.Name) is not null,
    };

    private void ReviewApplications()
    {
        var own = review.OfKind("Application").Where(static each => each.Name.StartsWith("kubeflow", StringComparison.Ordinal));
        foreach (var application in own)
        {
            foreach (var part in SyncParts.Where(part => application.At("spec", "syncPolicy", part) is null))
            {
                review.Tell(application, application.At("spec", "syncPolicy"), AmbientDiagnostics.SyncMissing, application.Name, part);
            }
        }
    }

    private void ReviewDns()
    {
        var isThere = settings.Dns switch
        {
            DnsProvider.ExternalDns or DnsProvider.Cloudflare => review.OfKind("HTTPRoute").Any(IsForExternalDns),
            DnsProvider.Route53 => review.OfKind("RecordSet").Any(record => record.TextAt("spec", "name") == settings.Hostname),
            _ => true,
        };
        if (!isThere)
        {
            var next = settings.Dns == DnsProvider.Route53 ? "a RecordSet" : "external-dns's annotation to the route";
            review.Tell(AmbientDiagnostics.NoDnsRecord, KubeflowAmbientSettings.WordOf(settings.Dns), settings.Hostname, next);
        }
    }

    private bool IsForExternalDns(PlacedResource route) =>
        route.At("metadata", "annotations", Ingress.ExternalDns + "controller") is not null
        && (route.At("spec", "hostnames") as Sequence)?.OfType<Scalar>().Any(host => host.Text == settings.Hostname) == true;

    // Most objects come from upstream and only their patches are in the tree.
    private IEnumerable<PlacedResource> Everything() => review.Resources.Concat(Patches());

    private IEnumerable<PlacedResource> Patches() => review.Tree.Files
        .Where(static file => file.Role == TreeFileRole.MergePatch)
        .SelectMany(
            static file => file.Documents,
            static (file, document) => new PlacedResource(file, document, document.Name, document.Namespace));

    private static IEnumerable<Mapping> Items(Node? list) => (list as Sequence)?.OfType<Mapping>() ?? [];
}
