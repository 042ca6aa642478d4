using System.Buffers;
using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>Reads and checks one unit of work.</summary>
internal sealed class UnitValidator(ReleaseValidators validators, KustomizedFolders kustomized, bool listsResources)
{
    private readonly DiagnosticBag found = new();
    private readonly ImmutableArray<CheckedResource>.Builder listed = ImmutableArray.CreateBuilder<CheckedResource>();

    public int Documents { get; private set; }

    public int Resources { get; private set; }

    public int Kustomizations { get; private set; }

    public UnitResult Run(InputUnit unit)
    {
        byte[]? rented = null;
        try
        {
            Check(unit.Read(out rented), unit.File);
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
        var documents = YamlReader.ReadAll(part, file.Shown, reading);
        found.AddRange(TemplateMarks.Name(reading.ToSorted(), part));
        Documents = documents.Count;
        foreach (var document in documents)
        {
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
        }
        else if (OtherFile.Of(map, file) is { } finding)
        {
            found.Add(finding);
        }
        else
        {
            Resources++;
            CheckResource(map, resource.Path);
            validators.AddTogether(map, found, isAppliedAsItStands: !kustomized.Have(file));
        }
    }

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
