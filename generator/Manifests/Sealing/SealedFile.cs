using Manifests.Diagnostics;
using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>A file with one SealedSecret, as it was committed.</summary>
internal sealed class SealedFile
{
    private readonly Mapping root;

    private SealedFile(Mapping root) => this.root = root;

    public string Name => Metadata?.TextOf("name") ?? "";

    public string? Namespace => Metadata?.TextOf("namespace");

    public SealingScope Scope => SealingScopes.Of(Annotations);

    public SealingRecord Record => SealingRecord.Of(Annotations);

    /// <summary>The sealed values.</summary>
    public Mapping Values => root.MappingOf("spec")!.MappingOf("encryptedData")!;

    public Location Place => root.Location;

    private Mapping? Metadata => root.MappingOf("metadata");

    private Mapping? Annotations => Metadata?.MappingOf("annotations");

    /// <summary>Reads a file; <see langword="null"/> after a finding. A value that is not sealed is told without quoting it.</summary>
    public static SealedFile? Read(ReadOnlyMemory<byte> utf8, string file, DiagnosticBag diagnostics)
    {
        var before = diagnostics.Count;
        var reading = new DiagnosticBag();
        var document = YamlReader.ReadSingle(utf8, file, reading);
        diagnostics.AddRange(reading.ToSorted()
            .Where(static finding => finding.Severity == Severity.Error)
            .Select(static finding => SealingDiagnostics.SecretUnreadable.At(finding.Location, finding.Id)));
        if (document is null || diagnostics.Count > before)
        {
            return null;
        }

        if (document is not Mapping root || root.TextOf("apiVersion") != "bitnami.com/v1alpha1" || root.TextOf("kind") != "SealedSecret"
            || root.MappingOf("spec")?.MappingOf("encryptedData") is not { } values)
        {
            diagnostics.Add(SealingDiagnostics.NotASealedSecret.At(document.Location));
            return null;
        }

        CheckValues(values, diagnostics);
        return diagnostics.Count > before ? null : new SealedFile(root);
    }

    public static void CheckValues(Mapping values, DiagnosticBag diagnostics)
    {
        foreach (var entry in values)
        {
            if (entry.Value is not Scalar { Kind: ScalarKind.String } text)
            {
                diagnostics.Add(SealingDiagnostics.NotSealed.At(entry.Value.Location, entry.Key, "is " + entry.Value.Describe()));
            }
            else if (!SealedValue.HasForm(text.Text, out var problem))
            {
                diagnostics.Add(SealingDiagnostics.NotSealed.At(entry.Value.Location, entry.Key, problem));
            }
        }
    }

    /// <summary>The object for a rendered tree: without what only the next sealing needs.</summary>
    public Mapping ForTree()
    {
        var copy = (Mapping)root.Clone();
        if (copy.MappingOf("metadata") is { } metadata && metadata.MappingOf("annotations") is { } annotations)
        {
            SealingRecord.RemoveFrom(annotations);
            if (annotations.Count == 0)
            {
                metadata.Remove("annotations");
            }
        }

        return copy;
    }

    /// <summary>The same as a model; <see langword="null"/> after a finding.</summary>
    public Models.SealedSecrets.V1Alpha1.SealedSecret? ToModel(DiagnosticBag diagnostics) =>
        ModelReader.Default.TryRead<Models.SealedSecrets.V1Alpha1.SealedSecret>(ForTree(), out var model, diagnostics) ? model : null;
}
