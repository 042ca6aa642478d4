using Manifests.Yaml;

namespace Manifests;

/// <summary>The SealedSecret as a document, with what <c>kubeseal</c> writes and the record of the sealing.</summary>
internal static class SealedSecretNode
{
    public static Mapping Of(SealingRequest request, Mapping values, SealingRecord record)
    {
        var annotations = new Mapping();
        SealingScopes.Annotate(annotations, request.Scope);
        record.WriteTo(annotations);
        var metadata = Head(request.Secret);
        metadata.Add("annotations", annotations);
        return new Mapping
        {
            { "apiVersion", "bitnami.com/v1alpha1" },
            { "kind", "SealedSecret" },
            { "metadata", metadata },
            { "spec", new Mapping { { "encryptedData", values }, { "template", Template(request) } } },
        };
    }

    private static Mapping Template(SealingRequest request)
    {
        var metadata = Head(request.Secret);
        foreach (var entry in request.Secret.Metadata)
        {
            metadata.Add(entry.Key, entry.Value.Clone());
        }

        var annotations = metadata.MappingOf("annotations") ?? new Mapping();
        SealingScopes.Annotate(annotations, request.Scope);
        metadata.Set("annotations", annotations.Count == 0 ? null : annotations);
        var template = new Mapping();
        if (request.Secret.Immutable is { } immutable)
        {
            template.Add("immutable", immutable);
        }

        template.Add("metadata", metadata);
        if (request.Secret.Type is { } type)
        {
            template.Add("type", type);
        }

        return template;
    }

    private static Mapping Head(PlainSecret secret)
    {
        var head = new Mapping { { "name", secret.Name } };
        if (secret.Namespace is { } scope)
        {
            head.Add("namespace", scope);
        }

        return head;
    }
}
