using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>An Application of an input, as far as other resources tell of it.</summary>
internal sealed class ListedApplication
{
    private ListedApplication(Mapping resource, Mapping spec)
    {
        Name = resource.MappingOf("metadata")?.TextOf("name") ?? "";
        Location = resource.Location;
        Words = ResourceWords.Of(resource);
        Project = spec.TextOf("project");
        Destination = spec.MappingOf("destination");
        Sources = [.. new[] { spec.MappingOf("source") }.Concat(spec.SequenceOf("sources")?.OfType<Mapping>() ?? []).OfType<Mapping>()];
    }

    public string Name { get; }

    public Location Location { get; }

    public string Words { get; }

    public string? Project { get; }

    public Mapping? Destination { get; }

    public IReadOnlyList<Mapping> Sources { get; }

    /// <summary>The folder of its file, with '/' between names; <see langword="null"/> when it comes from no file.</summary>
    public string? Folder => Location.File is { } file ? FolderOf(file.Replace('\\', '/')) : null;

    /// <summary>Reads an Application; <see langword="null"/> for one without a spec.</summary>
    public static ListedApplication? Of(Mapping resource) =>
        resource.MappingOf("spec") is { } spec ? new ListedApplication(resource, spec) : null;

    private static string FolderOf(string file) => file.LastIndexOf('/') is var at and >= 0 ? file[..at] : "";
}
