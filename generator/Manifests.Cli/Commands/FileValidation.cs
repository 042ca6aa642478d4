using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Schema.Across;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>What checking files found and looked at.</summary>
/// <param name="Diagnostics">Sorted.</param>
/// <param name="Resources">How many were checked.</param>
/// <param name="Kustomizations">How many were passed over: they are no resources.</param>
/// <param name="CelRules">CEL rules of the kinds that were met; they are not evaluated.</param>
/// <param name="Kubernetes">The release they were checked against.</param>
internal sealed record FileValidation(
    ImmutableArray<Diagnostic> Diagnostics,
    int Resources,
    int Kustomizations,
    long CelRules,
    KubernetesVersion Kubernetes)
{
    private static readonly DiagnosticDescriptor NotAMap = new("MAN2008", Severity.Error,
        "{0} is no resource; expected a map with apiVersion and kind. Take the file out of the paths, or mend it.");

    private static readonly DiagnosticDescriptor Unreadable = new("MAN9051", Severity.Error,
        "the file cannot be read: {0} Give this user the right to read it, or take it out of the paths.");

    /// <summary>Checks all documents of all files, in parallel.</summary>
    public static FileValidation Run(ImmutableArray<ManifestFile> files, HostRequest request)
    {
        var release = request.Kubernetes ?? SchemaSource.NewestRelease;
        var options = new ValidationOptions
        {
            KubernetesVersion = release,
            AllowedMissing = request.AllowMissing.ToHashSet(StringComparer.Ordinal),
        };
        var diagnostics = new DiagnosticBag();
        var kinds = DefinitionFiles.Read(files).KindsBefore(SchemaSource.Kinds, options, diagnostics);
        var validator = new ResourceValidator(kinds, options);
        var across = new AcrossResources(kinds, release);
        var kustomized = new KustomizedFolders(files);
        var resources = 0;
        var kustomizations = 0;
        Parallel.ForEach(files, file =>
        {
            foreach (var document in Read(file, diagnostics).SelectMany(ListedResources.Of))
            {
                switch (document)
                {
                    case Mapping map when IsKustomization(map, file):
                        Interlocked.Increment(ref kustomizations);
                        break;
                    case Mapping map:
                        Interlocked.Increment(ref resources);
                        validator.Validate(map, diagnostics);
                        across.Add(map, diagnostics, isAppliedAsItStands: !kustomized.Have(file));
                        break;
                    default:
                        diagnostics.Add(NotAMap.At(document.Location, document.Describe()));
                        break;
                }
            }
        });
        across.Finish(diagnostics);
        return new FileValidation(diagnostics.ToSorted(), resources, kustomizations, validator.UncheckedRules, release);
    }

    private static IReadOnlyList<Node> Read(ManifestFile file, DiagnosticBag diagnostics)
    {
        try
        {
            return YamlReader.ReadAll(file.Content ?? File.ReadAllBytes(file.FullPath), file.Shown, diagnostics);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Unreadable.At(Location.OfFile(file.Shown), exception.Message));
            return [];
        }
    }

    // kustomize lets both words be left out of a file of this name.
    private static bool IsKustomization(Mapping document, ManifestFile file) =>
        document.TextOf("apiVersion") is { } apiVersion
            ? apiVersion.StartsWith("kustomize.config.k8s.io/", StringComparison.Ordinal)
            : KustomizedFolders.IsNameOfKustomization(file);
}
