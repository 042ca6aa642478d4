using System.Runtime.CompilerServices;
using Manifests.Diagnostics;
using Manifests.Models.SealedSecrets.V1Alpha1;
using Manifests.Schema.Across;

namespace Manifests;

/// <summary>Takes the components, files and Applications of one platform in one environment. Not safe for several threads.</summary>
public sealed class PlatformBuilder
{
    private readonly List<FileEntry> files = [];
    private readonly List<ComponentBuilder> components = [];
    private readonly Dictionary<string, ComponentBuilder> componentsByPath = new(StringComparer.Ordinal);
    private readonly List<Allowance> allowances = [];
    private readonly List<TemplateText> templateTexts = [];
    private readonly ComponentBuilder root;
    private readonly Func<string, TemplateVariables, Location, string?>? templates;
    private readonly SealedSecretFiles? sealedSecrets;

    internal PlatformBuilder(
        string platform,
        string environment,
        Func<string, TemplateVariables, Location, string?>? templates = null,
        SealedSecretFiles? sealedSecrets = null)
    {
        Name = platform;
        Environment = environment;
        this.templates = templates;
        this.sealedSecrets = sealedSecrets;
        root = new ComponentBuilder(this, "", Location.None);
    }

    /// <inheritdoc cref="Platform.Name"/>
    public string Name { get; }

    /// <summary>The name of the settings file without <c>.yaml</c>; <c>default</c> for a platform without settings.</summary>
    public string Environment { get; }

    /// <summary>The tree's root folder, for files that belong to no component.</summary>
    public ComponentBuilder Root => root;

    /// <summary>Where ArgoCD reads the tree; <see langword="null"/> until <see cref="Repository"/> says it.</summary>
    internal SourceRepository? SourceRepository { get; private set; }

    internal IReadOnlyList<FileEntry> Files => files;

    internal IReadOnlyList<ComponentBuilder> Components => components;

    internal IReadOnlyList<Allowance> Allowances => allowances;

    internal IReadOnlyList<TemplateText> TemplateTexts => templateTexts;

    /// <summary>
    /// Says from which repository ArgoCD reads this tree, and answers the folder that is the repository's root. Applications whose
    /// source is a component of the tree take URL and revision from here.
    /// </summary>
    /// <param name="url">What Applications write as <c>repoURL</c>.</param>
    /// <param name="revision">What Applications write as <c>targetRevision</c>.</param>
    /// <param name="root">The folder of the tree that is the repository's root; empty when the tree itself is.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ComponentBuilder Repository(
        string url,
        string revision = "HEAD",
        string root = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        ArgumentException.ThrowIfNullOrEmpty(revision);
        SourceRepository = new SourceRepository(url, revision, root);
        return root.Length == 0 ? this.root : AddComponent(root, Location.OfCode(file, line));
    }

    /// <summary>A component at a path of the tree. Asking for a path again gives the same component.</summary>
    /// <param name="path">The path below the tree's root, such as <c>kubeflow/overlays/default</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ComponentBuilder Component(string path, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(path);
        return AddComponent(path, Location.OfCode(file, line));
    }

    /// <summary>An ArgoCD Application in <c>apps/&lt;name&gt;.yaml</c> below the repository's root.</summary>
    /// <inheritdoc cref="ComponentBuilder.Application" path="/param"/>
    public FileEntry Application(
        string name,
        ApplicationSource source,
        string? destination = null,
        int? wave = null,
        SyncPolicy? sync = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var apps = TreePath.Combine(SourceRepository?.Root ?? "", "apps");
        return AddComponent(apps, Location.OfCode(file, line)).Application(name, source, destination, wave, sync, file, line);
    }

    /// <summary>
    /// The text that a Handlebars template makes, for a place inside of a resource such as a value of a ConfigMap. For a file of its
    /// own see <see cref="ComponentBuilder.Template"/>.
    /// </summary>
    /// <param name="template">The template's path below <c>templates/</c>, such as <c>nginx.conf.hbs</c>.</param>
    /// <param name="variables">What the template can name. A variable that is not set is an error.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The text; empty after a finding, which stops the writing.</returns>
    public string TemplateText(
        string template,
        TemplateVariables variables,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(variables);
        var text = templates?.Invoke(template, variables, Location.OfCode(file, line)) ?? "";
        templateTexts.Add(new TemplateText(template, text));
        return text;
    }

    /// <summary>
    /// The notes for whoever runs the platform: a text file at the tree's root, made of a Handlebars template when everything else is
    /// rendered. Beside its own variables the template can name <c>diagram</c> (a Mermaid picture of the Applications and their sync
    /// waves), <c>applications</c> (the same as a table, with destinations and sources), <c>parameters</c> (a table of the settings with
    /// what they take, their defaults, values and doc comments), <c>platform</c>, <c>environment</c> and <c>kubernetes</c>.
    /// </summary>
    /// <param name="template">The template's path below <c>templates/</c>, such as <c>shop/NOTES.md.hbs</c>.</param>
    /// <param name="variables">What else the template can name. A variable that is not set is an error.</param>
    /// <param name="name">The file's name or path from the tree's root.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">A variable has the name of one that every platform has.</exception>
    public FileEntry Notes(
        string template,
        TemplateVariables? variables = null,
        string name = "NOTES.md",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(template);
        var own = variables ?? [];
        if (own.Select(static each => each.Key).FirstOrDefault(NotesVariables.Names.Contains) is { } taken)
        {
            throw new ArgumentException($"'{taken}' is a variable that the notes of every platform have. Choose another name");
        }

        return root.Notes(name, new FileContent.Notes(template, own), Location.OfCode(file, line));
    }

    /// <summary>
    /// A Secret that was sealed before with <c>manifests seal</c>, to be added to a component. Its file is
    /// <c>overlays/&lt;platform&gt;/sealed/&lt;environment&gt;/&lt;namespace&gt;/&lt;name&gt;.yaml</c>; rendering copies the ciphertexts and seals nothing.
    /// </summary>
    /// <param name="namespace">The Secret's namespace.</param>
    /// <param name="name">The Secret's name.</param>
    /// <param name="keys">The values that somebody reads; one that is not sealed is an error.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The object; one without values after a finding, which stops the writing.</returns>
    public SealedSecret SealedSecret(
        string @namespace,
        string name,
        IReadOnlyList<string> keys,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(@namespace);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(keys);
        var origin = Location.OfCode(file, line);
        return sealedSecrets?.Load(@namespace, name, keys, origin) ?? SealedSecretFiles.Empty(@namespace, name, origin);
    }

    /// <summary>Whether <see cref="SealedSecret"/> would find a file, for Secrets that a platform can do without.</summary>
    /// <param name="namespace">The Secret's namespace.</param>
    /// <param name="name">The Secret's name.</param>
    public bool HasSealedSecret(string @namespace, string name) => sealedSecrets?.Has(@namespace, name) ?? false;

    /// <summary>Accepts resources of a kind that no schema describes. They are written unchecked, and the run says so.</summary>
    /// <param name="apiVersion">The kind's API version, such as <c>kubeflow.org/v1</c>.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="because">The reason.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void AllowUnknownKind(
        string apiVersion,
        string kind,
        string because,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Allow(AllowanceKind.UnknownKind, apiVersion + " " + kind, because, file, line);

    /// <summary>Accepts a text that looks like a placeholder nobody filled in.</summary>
    /// <param name="placeholder">The text exactly as the finding quotes it, such as <c>ACCOUNT_ID</c>.</param>
    /// <param name="because">The reason.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void AllowPlaceholder(string placeholder, string because, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Allow(AllowanceKind.Placeholder, placeholder, because, file, line);

    /// <summary>Accepts resources that no kustomization and no Application of the tree reads: somebody applies them another way.</summary>
    /// <param name="entry">The file, or the component with everything below it.</param>
    /// <param name="because">The reason.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void AllowUnreached(TreeEntry entry, string because, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Allow(AllowanceKind.Unreached, entry.Path, because, file, line);
    }

    /// <summary>Says that something outside of the tree makes an object, so that references to it lead somewhere.</summary>
    /// <param name="reference">
    /// <c>Kind/name</c>, or <c>Kind/namespace/name</c> for one namespace only, such as <c>Secret/shop/database</c>; <c>*</c> is any
    /// name. <c>Pod/shop/*</c> stands for the pods that selectors of Services look for.
    /// </param>
    /// <param name="because">The reason.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException"><paramref name="reference"/> has another form, or a kind that no reference is followed to.</exception>
    public void AllowExternal(string reference, string because, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (!ExternalObject.TryParse(reference, out var external))
        {
            throw new ArgumentException(
                $"'{reference}' does not name an object: expected Kind/name or Kind/namespace/name with a kind of {string.Join(", ", ExternalObject.Kinds)}.",
                nameof(reference));
        }

        Allow(AllowanceKind.External, external.ToString(), because, file, line);
    }

    /// <summary>
    /// Accepts a file that nobody reads because another was picked in its place. It may hold an object that the other holds too.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="because">The reason, such as which one was picked.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void AllowAlternative(
        FileEntry file, string because, [CallerFilePath] string sourceFile = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(file);
        Allow(AllowanceKind.Alternative, file.Path, because, sourceFile, line);
    }

    internal ComponentBuilder AddComponent(string path, Location origin)
    {
        if (path.Length == 0)
        {
            return root;
        }

        if (!componentsByPath.TryGetValue(path, out var known))
        {
            known = new ComponentBuilder(this, path, origin);
            componentsByPath.Add(path, known);
            components.Add(known);
        }

        return known;
    }

    internal FileEntry AddFile(FileEntry file)
    {
        files.Add(file);
        return file;
    }

    private void Allow(AllowanceKind what, string subject, string because, string file, int line)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(because);
        allowances.Add(new Allowance(what, subject, because, Location.OfCode(file, line)));
    }
}
