using System.Collections.Immutable;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Schema.Across;
using Xunit;

namespace Manifests.Testing;

/// <summary>
/// A platform rendered in memory as <c>render</c> would, without writing anything. <see cref="Should"/> asserts about it.
/// </summary>
public sealed class RenderedPlatform
{
    private readonly Tree? tree;
    private readonly Lazy<ImmutableArray<AppliedResource>> applied;
    private readonly Lazy<Reachability> reach;
    private readonly Lazy<Access> access;

    private RenderedPlatform(RenderResult result)
    {
        Diagnostics = result.Diagnostics;
        tree = result.Trees.SingleOrDefault();
        applied = new(() => AppliedResources.Of(Tree, KnownKinds.OfProgram));
        reach = new(() => Reachability.Of(Applied));
        access = new(() => Schema.Across.Access.Of(Applied));
    }

    /// <summary>The tree; the test fails with the findings when they are such that there is none.</summary>
    public Tree Tree
    {
        get
        {
            if (tree is null)
            {
                Assert.Fail($"There is no tree to look at.\n{string.Join('\n', Diagnostics)}");
            }

            return tree;
        }
    }

    /// <summary>Every finding, sorted.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The whole resources of the tree.</summary>
    public IEnumerable<TreeDocument> Resources =>
        Tree.Files.Where(static file => file.Role == TreeFileRole.Resources).SelectMany(static file => file.Documents);

    /// <summary>The resources as a cluster gets them, see <see cref="AppliedResources"/>.</summary>
    public ImmutableArray<AppliedResource> Applied => applied.Value;

    internal Reachability Reach => reach.Value;

    internal Access Access => access.Value;

    /// <summary>Renders with the committed settings of an environment, <c>overlays/&lt;platform&gt;/&lt;environment&gt;.yaml</c>.</summary>
    public static RenderedPlatform Of(PlatformDefinition definition, string environment = "default")
    {
        ArgumentNullException.ThrowIfNull(definition);
        return With(definition, File.ReadAllText(Path.Combine(RepositoryRoot.Path, "overlays", definition.Name, environment + ".yaml")));
    }

    /// <summary>Renders a platform that has its settings already.</summary>
    public static RenderedPlatform Of(Platform platform)
    {
        ArgumentNullException.ThrowIfNull(platform);
        return With(PlatformDefinition.Of(platform.Name, () => platform), settings: null);
    }

    /// <summary>
    /// Renders with settings given as the text of a settings file, beside the other files of <c>overlays/&lt;platform&gt;</c>: what settings
    /// name, and what was sealed.
    /// </summary>
    /// <param name="definition">The platform.</param>
    /// <param name="settings">The text; <see langword="null"/> for a platform without settings.</param>
    /// <param name="hasSealedSecrets">Whether the sealed Secrets of the environment <c>default</c> are there.</param>
    public static RenderedPlatform With(PlatformDefinition definition, string? settings, bool hasSealedSecrets = true)
    {
        ArgumentNullException.ThrowIfNull(definition);

        // Overlays of its own, because a session tells about settings of platforms that it is not given.
        var folder = Directory.CreateTempSubdirectory("manifests-");
        try
        {
            var overlays = folder.CreateSubdirectory("overlays");
            if (settings is not null)
            {
                var overlay = overlays.CreateSubdirectory(definition.Name).FullName;
                CopyBesides(Path.Combine(RepositoryRoot.Path, "overlays", definition.Name), overlay, hasSealedSecrets);
                File.WriteAllText(Path.Combine(overlay, "default.yaml"), settings);
            }

            var workspace = new Workspace(RepositoryRoot.Path) { Overlays = overlays.FullName, CurrentDirectory = folder.FullName };
            return new RenderedPlatform(new RenderSession(workspace, KnownKinds.OfProgram, "").Render([definition]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Begins an assertion about the tree.</summary>
    public PlatformAssertions Should() => new(this);

    /// <summary>The pods of a workload of the tree, or a Pod.</summary>
    /// <param name="workload">Its name.</param>
    /// <param name="inNamespace">Its namespace; <see langword="null"/> when only one workload has the name.</param>
    public ConnectionEnd Pods(string workload, string? inNamespace = null) =>
        new(this, new ReachEnd.OfPods(PodSearch.Find(this, workload, inNamespace)));

    /// <summary>Pods that no resource of the tree makes, such as those of an ingress controller.</summary>
    /// <param name="inNamespace">The namespace they are in.</param>
    /// <param name="labels">Their labels.</param>
    public ConnectionEnd OtherPods(string inNamespace, params IEnumerable<(string Key, string Value)> labels)
    {
        var pairs = labels.Select(static label => KeyValuePair.Create(label.Key, label.Value));
        return new ConnectionEnd(this, new ReachEnd.OfPods(PodGroup.Described(inNamespace, pairs)));
    }

    /// <summary>A Service of the tree, with the pods behind it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="inNamespace">Its namespace; <see langword="null"/> when only one Service has the name.</param>
    public ServiceEnd Service(string name, string? inNamespace = null) => ServiceEnd.Find(this, name, inNamespace);

    /// <summary>An address outside the cluster, such as <c>203.0.113.7</c>.</summary>
    public ConnectionEnd Address(string address) => new(this, ConnectionEnd.Read(address));

    /// <summary>Somebody who asks the API server.</summary>
    public Actor Subject(AccessSubject subject) => new(this, subject);

    /// <summary>A ServiceAccount, with the user name and the groups that the server gives it.</summary>
    public Actor ServiceAccount(string inNamespace, string name) => new(this, AccessSubject.ServiceAccount(inNamespace, name));

    /// <summary>Everybody whom the bindings of the tree allow something.</summary>
    /// <param name="verb">The verb in lower case.</param>
    /// <param name="resource"><inheritdoc cref="AccessRequest.Of" path="/param[@name='resource']"/></param>
    /// <param name="inNamespace">The namespace; <see langword="null"/> for all of them, and for objects that have none.</param>
    /// <param name="name">The object; <see langword="null"/> for any.</param>
    public PermittedActors WhoCan(string verb, string resource, string? inNamespace = null, string? name = null) =>
        new(this, ResourceNames.Request(verb, resource, inNamespace, name));

    /// <summary>The documents of a file.</summary>
    public IReadOnlyList<TreeDocument> Documents(string path) => FileAt(path).Documents;

    /// <summary>A file as text.</summary>
    public string TextOf(string path) => Encoding.UTF8.GetString(FileAt(path).Bytes.Span);

    /// <summary>The only resource of a kind and name.</summary>
    public TreeDocument Resource(string kind, string name) =>
        Assert.Single(Resources, document => document.Kind == kind && document.Name == name);

    /// <summary>The resources of a kind.</summary>
    public IReadOnlyList<TreeDocument> OfKind(string kind) => [.. Resources.Where(document => document.Kind == kind)];

    private TreeFile FileAt(string path)
    {
        if (!Tree.TryFind(path, out var file))
        {
            Assert.Fail($"The tree has no file '{path}'{Words.Nearest(path, Tree.Files.Select(static known => known.Path))}.");
        }

        return file;
    }

    // No other environment: a session would render it too.
    private static void CopyBesides(string overlay, string folder, bool hasSealedSecrets)
    {
        foreach (var file in Directory.Exists(overlay) ? Directory.EnumerateFiles(overlay, "*", SearchOption.AllDirectories) : [])
        {
            var name = Path.GetRelativePath(overlay, file);
            var isBelow = Path.GetDirectoryName(name) is { Length: > 0 };
            if (isBelow ? hasSealedSecrets : Path.GetExtension(name) != ".yaml")
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
                File.Copy(file, Path.Combine(folder, name));
            }
        }
    }
}
