using System.Text;
using System.Text.Json;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The keys and the size of a Secret, and what its type promises. Values are never put into a sentence.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidateSecret; what 'stringData' says counts as data.</remarks>
internal sealed class SecretRule : IResourceRule
{
    private const string ServiceAccountAnnotation = "kubernetes.io/service-account.name";

    // Go reads as deep as this.
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 10_000 };

    public void Check(ResourceContext resource)
    {
        if (!resource.Is("", "Secret"))
        {
            return;
        }

        var (walk, root) = (resource.Walk, resource.Root);
        ConfigKeys.Check(walk, root, "data");
        ConfigKeys.Check(walk, root, "stringData");
        var bytes = Size(root);
        if (bytes > ConfigSize.MaxBytes)
        {
            walk.Findings.Add(SchemaDiagnostics.ConfigTooLarge, root, bytes, "Secret", ConfigSize.MaxBytes);
        }

        if (root.TextOf("type") is { } type && !walk.Options.Partial)
        {
            CheckType(resource, type);
        }
    }

    private static void CheckType(ResourceContext resource, string type)
    {
        switch (type)
        {
            case "kubernetes.io/service-account-token":
                CheckServiceAccount(resource, type);
                break;
            case "kubernetes.io/dockercfg":
                CheckJson(resource, type, ".dockercfg");
                break;
            case "kubernetes.io/dockerconfigjson":
                CheckJson(resource, type, ".dockerconfigjson");
                break;
            case "kubernetes.io/basic-auth" when Find(resource.Root, "username") is null && Find(resource.Root, "password") is null:
                Missing(resource, type, "\"username\" or \"password\"");
                break;
            case "kubernetes.io/ssh-auth":
                CheckNotEmpty(resource, type, "ssh-privatekey");
                break;
            case "kubernetes.io/tls":
                CheckKey(resource, type, "tls.crt");
                CheckKey(resource, type, "tls.key");
                break;
        }
    }

    private static void CheckServiceAccount(ResourceContext resource, string type)
    {
        if (resource.Metadata?.MappingOf("annotations")?.TextOf(ServiceAccountAnnotation) is null or "")
        {
            resource.AddToMetadata("annotations", SchemaDiagnostics.SecretWithoutServiceAccount, type, ServiceAccountAnnotation);
        }
    }

    private static bool CheckKey(ResourceContext resource, string type, string key)
    {
        if (Find(resource.Root, key) is not null)
        {
            return true;
        }

        Missing(resource, type, Shown.Text(key));
        return false;
    }

    private static void Missing(ResourceContext resource, string type, string keys) =>
        resource.Walk.Findings.Add(SchemaDiagnostics.SecretKeyMissing, resource.Root, type, keys);

    private static void CheckNotEmpty(ResourceContext resource, string type, string key)
    {
        if (CheckKey(resource, type, key) && Find(resource.Root, key) is var (field, value) && Bytes(field, value) is { Length: 0 })
        {
            resource.Walk.Findings.AddBelow(SchemaDiagnostics.SecretValueEmpty, value, [field, key], type, Shown.Text(key));
        }
    }

    private static void CheckJson(ResourceContext resource, string type, string key)
    {
        if (CheckKey(resource, type, key)
            && Find(resource.Root, key) is var (field, value)
            && Bytes(field, value) is { } content
            && !IsJsonObject(content))
        {
            resource.Walk.Findings.AddBelow(SchemaDiagnostics.SecretValueNotJson, value, [field, key], type, Shown.Text(key));
        }
    }

    private static bool IsJsonObject(byte[] content)
    {
        try
        {
            using var document = JsonDocument.Parse(content, Json);
            return document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // The server lays 'stringData' over 'data'; a null in either is an empty value.
    private static (string Field, Node Value)? Find(Mapping root, string key) =>
        root.MappingOf("stringData")?[key] is { } text ? ("stringData", text)
        : root.MappingOf("data")?[key] is { } value ? ("data", value)
        : null;

    // Null for what the schema refuses already.
    private static byte[]? Bytes(string field, Node value)
    {
        if (SchemaWalk.IsUnset(value))
        {
            return [];
        }

        if (value is not Scalar { Kind: ScalarKind.String } text)
        {
            return null;
        }

        if (field == "stringData")
        {
            return Encoding.UTF8.GetBytes(text.Text);
        }

        var buffer = new byte[text.Text.Length];
        return Convert.TryFromBase64String(text.Text, buffer, out var length) ? buffer[..length] : null;
    }

    private static long Size(Mapping root)
    {
        var bytes = 0L;
        var texts = root.MappingOf("stringData");
        if (root.MappingOf("data") is { } data)
        {
            foreach (var entry in data.Entries)
            {
                bytes += texts?.ContainsKey(entry.Key) == true ? 0 : ConfigSize.OfBase64(entry.Value);
            }
        }

        if (texts is not null)
        {
            foreach (var entry in texts.Entries)
            {
                bytes += ConfigSize.OfText(entry.Value);
            }
        }

        return bytes;
    }
}
