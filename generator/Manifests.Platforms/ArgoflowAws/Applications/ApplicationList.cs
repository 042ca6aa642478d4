using Manifests.Models.Kustomize;
using Manifests.Platforms.ArgoflowAws.ArgoCd;

namespace Manifests.Platforms.ArgoflowAws.Applications;

/// <summary>
/// Every Application of the distribution, each in a file of its own; the kustomization beside their folder picks those that are used.
/// The others are there for whoever picks by hand.
/// </summary>
internal sealed class ApplicationList(PlatformBuilder platform, Distribution distribution)
{
    private readonly ComponentBuilder folder = distribution.Folder("argocd-applications");
    private readonly List<FileEntry> picked = [];

    public Distribution Distribution => distribution;

    public ArgoflowAwsSettings Settings => distribution.Settings;

    /// <summary>A package of the tree.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="name">The Application's name; alternatives share one, so that no two of them can be picked.</param>
    /// <param name="package">What it reads.</param>
    /// <param name="wave">When it is synced.</param>
    /// <param name="isPicked">Whether it is used.</param>
    /// <param name="destination">
    /// Where objects without a namespace go, and which namespace is made; <see langword="null"/> for neither.
    /// </param>
    /// <returns>The folder of the package.</returns>
    public ComponentBuilder Add(string file, string name, IPackage package, int wave, bool isPicked = true, string? destination = null)
    {
        var source = package.AddTo(distribution);
        Add(file, name, BuiltByKustomize(source), wave, isPicked, destination, makesNamespace: destination is not null);
        return source;
    }

    /// <summary>A chart, or what another repository has.</summary>
    /// <param name="file"><inheritdoc cref="Add(string, string, IPackage, int, bool, string?)" path="/param[@name='file']"/></param>
    /// <param name="source">The chart.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="wave">When it is synced.</param>
    /// <param name="isPicked">Whether it is used.</param>
    /// <param name="makesNamespace">Whether the namespace is made.</param>
    /// <param name="name">The Application's name; <see langword="null"/> for that of the file.</param>
    public void AddChart(
        string file,
        ApplicationSource source,
        string destination,
        int wave,
        bool isPicked = true,
        bool makesNamespace = false,
        string? name = null) =>
        Add(file, name ?? file, source, wave, isPicked, destination, makesNamespace);

    /// <summary>A package that no Application reads.</summary>
    public void AllowUnread(ComponentBuilder package, string because) => platform.AllowUnreached(package, because);

    /// <summary>The root, which brings those that are picked.</summary>
    public FileEntry AddRoot()
    {
        distribution.Root.Kustomization(new Kustomization { Resources = [.. picked] });
        var root = new ArgoApplication("kubeflow", BuiltByKustomize(distribution.Root)) { Sync = Syncing.Always };
        return distribution.Root.Add("kubeflow.yaml", root);
    }

    private static ApplicationSource BuiltByKustomize(ComponentBuilder source) =>
        ApplicationSource.Of(source) with { KustomizeVersion = ArgoCdPackage.KustomizeVersion };

    private void Add(
        string file, string name, ApplicationSource source, int wave, bool isPicked, string? destination, bool makesNamespace)
    {
        var entry = folder.Add(file + ".yaml", new ArgoApplication(name, source)
        {
            Destination = new() { Namespace = destination },
            Wave = wave,
            Sync = makesNamespace ? Syncing.AlwaysWithNamespace : Syncing.Always,
        });
        if (isPicked)
        {
            picked.Add(entry);
        }
        else
        {
            platform.AllowAlternative(entry, "the settings leave it out; the file is there for whoever picks by hand");
        }
    }
}
