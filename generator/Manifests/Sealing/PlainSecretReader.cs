using System.Security.Cryptography;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>
/// Reads a Secret manifest. What it finds never quotes a value, nor what the YAML reader says of the text, for that may quote one.
/// </summary>
public static class PlainSecretReader
{
    // What the server fills in, and the copy of the whole object, values and all, that 'kubectl apply' leaves in an annotation.
    private const string LastApplied = "kubectl.kubernetes.io/last-applied-configuration";
    private static readonly string[] KeptMetadata = ["labels", "annotations", "finalizers"];
    private static readonly string[] KnownFields = ["apiVersion", "kind", "metadata", "type", "immutable", "data", "stringData"];

    /// <summary>Reads one Secret.</summary>
    /// <param name="utf8">The manifest.</param>
    /// <param name="file">The file, for messages.</param>
    /// <param name="diagnostics">Takes every finding.</param>
    /// <returns><see langword="null"/> after a finding.</returns>
    public static PlainSecret? Read(ReadOnlyMemory<byte> utf8, string file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var before = diagnostics.Count;
        if (Root(utf8, file, diagnostics) is not { } root)
        {
            return null;
        }

        var metadata = root.MappingOf("metadata") ?? new Mapping();
        var secret = new PlainSecret
        {
            Name = metadata.TextOf("name") ?? "",
            Namespace = metadata.TextOf("namespace"),
            Type = root.TextOf("type"),
            Immutable = root.BooleanOf("immutable"),
            Metadata = Kept(metadata),
        };
        CheckFields(root, metadata, diagnostics);
        ReadValues(root, "data", secret, diagnostics);
        ReadValues(root, "stringData", secret, diagnostics);
        if (diagnostics.Count == before)
        {
            return secret;
        }

        secret.Dispose();
        return null;
    }

    private static Mapping? Root(ReadOnlyMemory<byte> utf8, string file, DiagnosticBag diagnostics)
    {
        var reading = new DiagnosticBag();
        var documents = YamlReader.ReadAll(utf8, file, reading);
        foreach (var finding in reading.ToSorted().Where(static finding => finding.Severity == Severity.Error))
        {
            diagnostics.Add(SealingDiagnostics.SecretUnreadable.At(finding.Location, finding.Id));
        }

        if (reading.HasErrors)
        {
            return null;
        }

        if (documents.Count != 1)
        {
            diagnostics.Add(SealingDiagnostics.NotOneSecret.At(Location.OfFile(file), documents.Count));
            return null;
        }

        if (documents[0] is Mapping root && root.TextOf("apiVersion") == "v1" && root.TextOf("kind") == "Secret")
        {
            return root;
        }

        diagnostics.Add(SealingDiagnostics.NotASecret.At(documents[0].Location, Found(documents[0])));
        return null;
    }

    private static string Found(Node root) => root is Mapping map && map.TextOf("kind") is { } kind
        ? $"{map.TextOf("apiVersion") ?? "no apiVersion"} {kind}"
        : root.Describe();

    private static Mapping Kept(Mapping metadata)
    {
        var kept = new Mapping();
        foreach (var field in KeptMetadata)
        {
            if (metadata.TryGet(field, out var value) && value is Mapping { Count: > 0 } or Sequence { Count: > 0 })
            {
                kept.Add(field, value.Clone());
            }
        }

        if (kept.MappingOf("annotations") is { } annotations && annotations.Remove(LastApplied) && annotations.Count == 0)
        {
            kept.Remove("annotations");
        }

        return kept;
    }

    private static void CheckFields(Mapping root, Mapping metadata, DiagnosticBag diagnostics)
    {
        foreach (var entry in root)
        {
            if (!KnownFields.Contains(entry.Key, StringComparer.Ordinal))
            {
                diagnostics.Add(SealingDiagnostics.UnknownField.At(entry.KeyLocation, entry.Key, string.Join(", ", KnownFields)));
            }
        }

        ExpectKind(root, "metadata", "a map", static node => node is Mapping, diagnostics);
        ExpectKind(root, "type", "a text", IsText, diagnostics);
        ExpectKind(root, "immutable", "a boolean", static node => node is Scalar { Kind: ScalarKind.Boolean }, diagnostics);
        ExpectKind(root, "data", "a map", static node => node is Mapping, diagnostics);
        ExpectKind(root, "stringData", "a map", static node => node is Mapping, diagnostics);
        ExpectKind(metadata, "name", "a text", IsText, diagnostics);
        ExpectKind(metadata, "namespace", "a text", IsText, diagnostics);
        ExpectTexts(metadata, "labels", diagnostics);
        ExpectTexts(metadata, "annotations", diagnostics);
    }

    private static void ExpectKind(Mapping map, string field, string expected, Func<Node, bool> holds, DiagnosticBag diagnostics)
    {
        if (map.HasValue(field) && map.TryGet(field, out var value) && !holds(value))
        {
            diagnostics.Add(SealingDiagnostics.FieldType.At(value.Location, field, expected, value.Describe()));
        }
    }

    private static void ExpectTexts(Mapping metadata, string field, DiagnosticBag diagnostics)
    {
        ExpectKind(metadata, field, "a map", static node => node is Mapping, diagnostics);
        foreach (var entry in metadata.MappingOf(field) ?? new Mapping())
        {
            if (!IsText(entry.Value))
            {
                Refuse(entry, field, "a text", diagnostics);
            }
        }
    }

    private static void ReadValues(Mapping root, string field, PlainSecret secret, DiagnosticBag diagnostics)
    {
        foreach (var entry in root.MappingOf(field) ?? new Mapping())
        {
            if (entry.Value is not Scalar { Kind: ScalarKind.String } text)
            {
                Refuse(entry, field, "a text in quotes", diagnostics);
            }
            else if (field == "stringData")
            {
                secret.Set(entry.Key, Encoding.UTF8.GetBytes(text.Text));
            }
            else if (FromBase64(text.Text) is { } bytes)
            {
                secret.Set(entry.Key, bytes);
            }
            else
            {
                diagnostics.Add(SealingDiagnostics.NotBase64.At(entry.Value.Location, entry.Key));
            }
        }
    }

    private static void Refuse(MappingEntry entry, string field, string expected, DiagnosticBag diagnostics) => diagnostics.Add(
        SealingDiagnostics.FieldType.At(entry.Value.Location, $"{field}.{entry.Key}", expected, entry.Value.Describe()));

    private static byte[]? FromBase64(string text)
    {
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        var isBase64 = Convert.TryFromBase64String(text, bytes, out var length);
        var value = isBase64 ? bytes[..length] : null;
        CryptographicOperations.ZeroMemory(bytes);
        return value;
    }

    private static bool IsText(Node node) => node is Scalar { Kind: ScalarKind.String };
}
