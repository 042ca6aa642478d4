using System.Globalization;
using Manifests.Schema.PodSecurity;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>Finds what a resource names. References that may dangle (<c>optional: true</c>) are left out.</summary>
internal static class References
{
    /// <summary>The references of a resource.</summary>
    public static IEnumerable<ObjectReference> Of(Mapping resource)
    {
        var spec = resource.MappingOf("spec");
        var key = KindKey.Of(KindKey.GroupOf(resource.TextOf("apiVersion") ?? ""), resource.TextOf("kind") ?? "");
        var own = key switch
        {
            "autoscaling/HorizontalPodAutoscaler" => OfTarget(spec?.MappingOf("scaleTargetRef")),
            "networking.k8s.io/Ingress" => OfIngress(spec),
            "rbac.authorization.k8s.io/RoleBinding" => OfRole(resource.MappingOf("roleRef")),
            "apps/StatefulSet" => Named("Service", spec, "serviceName", "spec."),
            "cert-manager.io/Certificate" => OfIssuer(spec?.MappingOf("issuerRef")),
            "gateway.networking.k8s.io/HTTPRoute" or "gateway.networking.k8s.io/GRPCRoute" => OfRoute(spec),
            _ => [],
        };
        return PodTemplates.Of(resource) is var (pod, root) && pod.MappingOf("spec") is { } podSpec ? own.Concat(OfPod(podSpec, root + "spec.")) : own;
    }

    private static IEnumerable<ObjectReference> OfTarget(Mapping? target) =>
        target?.TextOf("apiVersion") is { } apiVersion && target.TextOf("kind") is { } kind && ReferredKinds.Of(apiVersion, kind) is { } referred
            ? Named(referred, target, "name", "spec.scaleTargetRef.")
            : [];

    private static IEnumerable<ObjectReference> OfRole(Mapping? role) =>
        role?.TextOf("kind") == "Role" ? Named("Role", role, "name", "roleRef.") : [];

    private static IEnumerable<ObjectReference> OfIssuer(Mapping? issuer) =>
        issuer is not null && Says(issuer, "group", "cert-manager.io")
            ? Named(issuer.TextOf("kind") == ReferredKinds.ClusterIssuer ? ReferredKinds.ClusterIssuer : "Issuer", issuer, "name", "spec.issuerRef.")
            : [];

    private static IEnumerable<ObjectReference> OfIngress(Mapping? spec) =>
    [
        .. OfBackend(spec?.MappingOf("defaultBackend"), "spec.defaultBackend."),
        .. Items(spec, "rules", "spec.").SelectMany(static rule => Items(rule.Item.MappingOf("http"), "paths", rule.Path + "http."))
            .SelectMany(static path => OfBackend(path.Item.MappingOf("backend"), path.Path + "backend.")),
    ];

    private static IEnumerable<ObjectReference> OfBackend(Mapping? backend, string path)
    {
        var service = backend?.MappingOf("service");
        var port = service?.MappingOf("port");
        return Named("Service", service, "name", path + "service.", (port?["name"] ?? port?["number"]) as Scalar);
    }

    private static IEnumerable<ObjectReference> OfRoute(Mapping? spec) =>
    [
        .. Items(spec, "parentRefs", "spec.")
            .Where(static parent => Says(parent.Item, "kind", "Gateway") && Says(parent.Item, "group", "gateway.networking.k8s.io"))
            .SelectMany(static parent => Named("Gateway", parent.Item, "name", parent.Path, parent.Item["sectionName"] as Scalar)),
        .. Items(spec, "rules", "spec.").SelectMany(static rule => Items(rule.Item, "backendRefs", rule.Path))
            .Where(static backend => Says(backend.Item, "kind", "Service") && Says(backend.Item, "group", ""))
            .SelectMany(static backend => Named("Service", backend.Item, "name", backend.Path, backend.Item["port"] as Scalar)),
    ];

    private static bool Says(Mapping reference, string field, string value) => !reference.ContainsKey(field) || reference.TextOf(field) == value;

    private static IEnumerable<ObjectReference> OfPod(Mapping spec, string path) =>
    [
        .. Named("ServiceAccount", spec, "serviceAccountName", path),
        .. Items(spec, "volumes", path).SelectMany(static volume => OfVolume(volume.Item, volume.Path)),
        .. Items(spec, "initContainers", path).Concat(Items(spec, "containers", path)).SelectMany(static container => OfContainer(container.Item, container.Path)),
    ];

    private static IEnumerable<ObjectReference> OfVolume(Mapping volume, string path) =>
    [
        .. Content("ConfigMap", volume.MappingOf("configMap"), "name", path + "configMap."),
        .. Content("Secret", volume.MappingOf("secret"), "secretName", path + "secret."),
        .. Named("PersistentVolumeClaim", volume.MappingOf("persistentVolumeClaim"), "claimName", path + "persistentVolumeClaim."),
        .. Items(volume.MappingOf("projected"), "sources", path + "projected.").SelectMany(static source =>
            Content("ConfigMap", source.Item.MappingOf("configMap"), "name", source.Path + "configMap.")
                .Concat(Content("Secret", source.Item.MappingOf("secret"), "name", source.Path + "secret."))),
    ];

    private static IEnumerable<ObjectReference> OfContainer(Mapping container, string path) =>
    [
        .. Items(container, "envFrom", path).SelectMany(static from =>
            Content("ConfigMap", from.Item.MappingOf("configMapRef"), "name", from.Path + "configMapRef.")
                .Concat(Content("Secret", from.Item.MappingOf("secretRef"), "name", from.Path + "secretRef."))),
        .. Items(container, "env", path).SelectMany(static variable =>
            OfVariable("ConfigMap", variable.Item, "configMapKeyRef", variable.Path).Concat(OfVariable("Secret", variable.Item, "secretKeyRef", variable.Path))),
    ];

    private static IEnumerable<ObjectReference> OfVariable(string kind, Mapping variable, string field, string path) =>
        variable.MappingOf("valueFrom")?.MappingOf(field) is { } reference && !IsOptional(reference)
            ? Named(kind, reference, "name", $"{path}valueFrom.{field}.", reference["key"] as Scalar)
            : [];

    // A list of keys names each of them; without it all keys are taken.
    private static IEnumerable<ObjectReference> Content(string kind, Mapping? source, string field, string path)
    {
        if (source is null || IsOptional(source))
        {
            return [];
        }

        var keys = Items(source, "items", path).Select(static item => item.Item["key"]).OfType<Scalar>().ToArray();
        return keys.Length == 0 ? Named(kind, source, field, path) : keys.SelectMany(key => Named(kind, source, field, path, key));
    }

    private static bool IsOptional(Mapping reference) => reference["optional"] is Scalar { Kind: ScalarKind.Boolean, Text: "true" };

    private static IEnumerable<ObjectReference> Named(string kind, Mapping? owner, string field, string path, Scalar? part = null) =>
        owner?.TextOf(field) is { Length: > 0 } name
            ? [new ObjectReference(kind, owner.TextOf("namespace"), name, part is { Kind: not ScalarKind.Null } ? part.Text : null, path + field, owner[field]!.Location)]
            : [];

    private static IEnumerable<(Mapping Item, string Path)> Items(Mapping? owner, string field, string path)
    {
        var list = owner?.SequenceOf(field);
        for (var at = 0; at < list?.Count; at++)
        {
            if (list[at] is Mapping item)
            {
                yield return (item, string.Create(CultureInfo.InvariantCulture, $"{path}{field}[{at}]."));
            }
        }
    }
}
