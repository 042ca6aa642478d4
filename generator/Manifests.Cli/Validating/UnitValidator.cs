using System.Buffers;
using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>Reads and checks one unit of work.</summary>
internal sealed class UnitValidator(
    ReleaseValidators validators, KustomizedFolders kustomized, RenderedTrees trees, bool listsResources)
{
    private static readonly YamlReaderOptions Strict = new() { IsStrict = true };

    private readonly DiagnosticBag found = new();
    private readonly ImmutableArray<CheckedResource>.Builder listed = ImmutableArray.CreateBuilder<CheckedResource>();

    public int Documents { get; private set; }

    public int Resources { get; private set; }

    public int Kustomizations { get; private set; }

    public int Patches { get; private set; }

    public int JsonPatches { get; private set; }

    public int Others { get; private set; }

    public UnitResult Run(InputUnit unit)
    {
        byte[]? rented = null;
        try
        {
            var part = unit.Read(out rented);
            if (kustomized.KindOf(unit.File) == KustomizedFile.Other)
            {
                PassOver(unit);
            }
            else
            {
                Check(part, unit.File);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(InputDiagnostics.Unreadable.At(Location.OfFile(unit.File.Shown), exception.Message));
        }
        finally
        {
            if (rented is { Length: > 0 })
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }

        return new UnitResult(unit with { Documents = null, Rented = null }, found.ToSorted(), listed.ToImmutable());
    }

    private void Check(YamlPart part, InputFile file)
    {
        var reading = new DiagnosticBag();
        MarkedLines.Find(part.Utf8.Span, file.Shown, part.LinesBefore, found);
        var documents = YamlReader.ReadAll(part, file.Shown, reading, Strict);
        found.AddRange(TemplateMarks.Name(LabelKeys.Judge(reading.ToSorted(), documents), part));
        Documents = documents.Count;
        var kind = kustomized.KindOf(file);
        foreach (var document in documents)
        {
            if (kind is KustomizedFile.Patch or KustomizedFile.TargetedPatch)
            {
                CheckPatch(document, kind);
                continue;
            }

            foreach (var resource in ListedResources.Of(document, found))
            {
                Check(resource, file);
            }
        }
    }

    private void Check(ListedResource resource, InputFile file)
    {
        if (resource.Node is not Mapping map)
        {
            found.Add(InputDiagnostics.NotAMap.At(resource.Node.Location, resource.Node.Describe()) with { Path = resource.Path.Length == 0 ? null : resource.Path });
        }
        else if (resource.Path.Length == 0 && KustomizationFile.Is(map, file))
        {
            Kustomizations++;
            validators.Together(trees.RootOf(file)).AddKustomized(map.TextOf("namespace"));
        }
        else if (resource.Path.Length == 0 && PolicyFile.Is(map))
        {
            found.Add(InputDiagnostics.Policy.At(map.Location));
        }
        else if (OtherFile.Of(map, file) is { } finding)
        {
            found.Add(finding);
        }
        else
        {
            Resources++;
            CheckResource(map, resource.Path);
            validators.Together(trees.RootOf(file)).Add(map, found, isAppliedAsItStands: !kustomized.Have(file));
        }
    }

    // It is no file without resources, so a document is counted, once a file.
    private void PassOver(InputUnit unit)
    {
        Documents = 1;
        Others = unit.Part == 0 ? 1 : 0;
    }

    private void CheckPatch(Node patch, KustomizedFile kind)
    {
        if (patch is Sequence || (kind == KustomizedFile.TargetedPatch && patch is Mapping targeted && !IsOfKnownKind(targeted)))
        {
            JsonPatches++;
        }
        else if (patch is Mapping map)
        {
            Patches++;
            validators.ValidatePatch(map, found);
        }
        else
        {
            found.Add(InputDiagnostics.NotAPatch.At(patch.Location, patch.Describe()));
        }
    }

    private static bool IsOfKnownKind(Mapping patch) =>
        patch.TextOf("apiVersion") is { } apiVersion && patch.TextOf("kind") is { } kind && SchemaSource.Kinds.FindKind(apiVersion, kind) is not null;

    private void CheckResource(Mapping resource, string path)
    {
        SopsBlock.PassOver(resource, found);
        if (listsResources)
        {
            listed.Add(new CheckedResource(resource.Location, ResourceName.Of(resource)));
        }

        if (path.Length == 0)
        {
            validators.Validate(resource, found);
            return;
        }

        var own = new DiagnosticBag();
        validators.Validate(resource, own);
        foreach (var finding in own.ToSorted())
        {
            found.Add(finding with { Path = finding.Path is { } below ? $"{path}.{below}" : path });
        }
    }
}
