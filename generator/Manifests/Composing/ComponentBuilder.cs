using System.Runtime.CompilerServices;
using Manifests.Diagnostics;
using Manifests.Models;
using Manifests.Models.Kustomize;
using Manifests.Yaml;

namespace Manifests;

/// <summary>A component: a folder of resources that belong together, such as a kustomize base or one of its overlays.</summary>
public sealed class ComponentBuilder : TreeEntry
{
    internal ComponentBuilder(PlatformBuilder platform, string path, Location origin)
        : base(path, origin) => Platform = platform;

    internal PlatformBuilder Platform { get; }

    /// <summary>A component in a folder below this one.</summary>
    /// <param name="path">The path from here, such as <c>overlays/default</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ComponentBuilder Component(string path, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Platform.AddComponent(Below(path), Location.OfCode(file, line));

    /// <summary>A file with one resource.</summary>
    /// <param name="name">Its name or path from here, such as <c>namespace.yaml</c>.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public FileEntry Add(string name, Resource resource, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return AddFile(name, new FileContent.Resources([resource]), Location.OfCode(file, line));
    }

    /// <summary>A file with several resources, a document each, in their order.</summary>
    /// <param name="name">Its name or path from here, such as <c>rbac.yaml</c>.</param>
    /// <param name="resources">The resources.</param>
    public FileEntry Add(string name, params ReadOnlySpan<Resource> resources) =>
        AddFile(name, new FileContent.Resources([.. resources]), OriginOf(resources));

    /// <summary>A strategic-merge patch. It says only what changes; the checks ask for no required field.</summary>
    /// <param name="name">Its name or path from here, such as <c>patches/namespace.yaml</c>.</param>
    /// <param name="partial">
    /// The object's apiVersion, kind and name and what to change. An <see cref="UntypedResource"/> where the model would
    /// ask for more.
    /// </param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public FileEntry Patch(string name, Resource partial, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(partial);
        return AddFile(name, new FileContent.MergePatch([partial]), Location.OfCode(file, line));
    }

    /// <summary>A file with several strategic-merge patches, a document each.</summary>
    /// <param name="name">Its name or path from here.</param>
    /// <param name="partials"><inheritdoc cref="Patch(string, Resource, string, int)" path="/param[@name='partial']"/></param>
    public FileEntry Patch(string name, params ReadOnlySpan<Resource> partials) =>
        AddFile(name, new FileContent.MergePatch([.. partials]), OriginOf(partials));

    /// <summary>A JSON 6902 patch. The kustomization that uses it names the target.</summary>
    /// <param name="name">Its name or path from here.</param>
    /// <param name="operations">The steps, in their order.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public FileEntry JsonPatch(
        string name,
        IEnumerable<Models.Kustomize.JsonPatch> operations,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        AddFile(name, new FileContent.JsonPatch([.. operations]), Location.OfCode(file, line));

    /// <summary>
    /// The folder's <c>kustomization.yaml</c>. Files and components added before stand for their paths from here:
    /// <c>Resources = [namespaceFile, rbacFile, baseComponent]</c>.
    /// </summary>
    /// <param name="kustomization">A kustomization or a kustomize component.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public FileEntry Kustomization(
        KustomizationFile kustomization,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(kustomization);
        return AddFile("kustomization.yaml", new FileContent.Kustomization(kustomization), Location.OfCode(file, line));
    }

    /// <summary>A YAML file that is no resource, such as Helm values or a kustomize configuration. No schema is asked.</summary>
    /// <param name="name">Its name or path from here.</param>
    /// <param name="content">The document.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public FileEntry Yaml(
        string name,
        INodeConvertible content,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(content);
        return AddFile(name, new FileContent.Yaml(content), Location.OfCode(file, line));
    }

    /// <inheritdoc cref="Yaml(string, INodeConvertible, string, int)"/>
    public FileEntry Yaml(string name, Node content, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(content);
        return AddFile(name, new FileContent.Yaml(new PlainNode(content)), Location.OfCode(file, line));
    }

    /// <summary>A text file, written as it is in UTF-8.</summary>
    /// <param name="name">Its name or path from here.</param>
    /// <param name="content">The text; end it with a line feed.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public FileEntry Text(string name, string content, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(content);
        return AddFile(name, new FileContent.Text(content), Location.OfCode(file, line));
    }

    /// <summary>A text file made of a Handlebars template. A variable that is not set is an error; nothing is HTML-escaped.</summary>
    /// <param name="name">Its name or path from here.</param>
    /// <param name="template">The template's path below <c>templates/</c>, such as <c>nginx.conf.hbs</c>.</param>
    /// <param name="variables">What the template can name.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public FileEntry Template(
        string name,
        string template,
        TemplateVariables variables,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(variables);
        return AddFile(name, new FileContent.Template(template, variables), Location.OfCode(file, line));
    }

    /// <summary>A file <c>&lt;name&gt;.yaml</c> with an ArgoCD Application.</summary>
    /// <param name="name">The Application's name.</param>
    /// <param name="source">A component of this tree, or anything else <see cref="ApplicationSource"/> makes.</param>
    /// <param name="destination">The namespace that objects without one go to; <see langword="null"/> for none.</param>
    /// <param name="wave">The sync wave; <see langword="null"/> for ArgoCD's 0.</param>
    /// <param name="sync">When and how ArgoCD syncs; <see langword="null"/> for by hand.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public FileEntry Application(
        string name,
        ApplicationSource source,
        string? destination = null,
        int? wave = null,
        SyncPolicy? sync = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var application = new ArgoApplication(name, source, file: file, line: line)
        {
            Destination = new ApplicationDestination { Namespace = destination },
            Wave = wave,
            Sync = sync,
        };
        return Add(name + ".yaml", application, file, line);
    }

    internal FileEntry Notes(string name, FileContent.Notes content, Location origin) => AddFile(name, content, origin);

    private FileEntry AddFile(string name, FileContent content, Location origin)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Platform.AddFile(new FileEntry(Below(name), origin, this, content));
    }

    // An absolute path stays one, so that the rules see what was written.
    private string Below(string path) => path.StartsWith('/') ? path : TreePath.Combine(Path, path);

    private static Location OriginOf(ReadOnlySpan<Resource> resources) => resources.IsEmpty ? Location.None : resources[0].Origin;
}
