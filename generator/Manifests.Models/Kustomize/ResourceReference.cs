using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>
/// What a kustomization names: a path relative to it, a URL, or a file of the tree whose relative path is worked out when
/// the kustomization is rendered.
/// </summary>
public readonly record struct ResourceReference : INodeConvertible
{
    private readonly string? text;
    private readonly ITreePath? target;

    /// <summary>A path relative to the kustomization, or a URL.</summary>
    public ResourceReference(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        this.text = text;
    }

    /// <summary>A file or directory of the tree.</summary>
    public ResourceReference(ITreePath target)
    {
        ArgumentNullException.ThrowIfNull(target);
        this.target = target;
    }

    /// <summary>The file or directory of the tree; <see langword="null"/> for a path or URL given as text.</summary>
    public ITreePath? Target => target;

    /// <summary>The path or URL; for a <see cref="Target"/> its path from the root of the tree.</summary>
    public string Text => text ?? target?.TreePath ?? "";

    /// <summary>Whether the text is a URL, which the tree cannot hold.</summary>
    public bool IsRemote => target is null && RemoteUrl.Is(Text);

    /// <summary>A directory in a git repository: <c>github.com/org/repo/path?ref=v1</c>.</summary>
    /// <param name="url">The repository, as <c>github.com/org/repo</c> or with a scheme.</param>
    /// <param name="path">The directory in it; empty for its root.</param>
    /// <param name="ref">
    /// A tag, commit or branch; <see langword="null"/> for the default branch. A build of a branch depends on the day.
    /// </param>
    /// <param name="timeout">
    /// How long fetching may take, in whole seconds; <see langword="null"/> leaves kustomize's 27 seconds.
    /// </param>
    /// <param name="submodules">Whether submodules are fetched; <see langword="null"/> leaves kustomize's true.</param>
    /// <exception cref="ArgumentOutOfRangeException">The timeout is under a second.</exception>
    /// <remarks>
    /// kustomize takes the first two segments behind the host for the repository unless <c>.git</c>, <c>_git/</c> or
    /// <c>//</c> ends it; for hosts other than github.com, where a repository may lie deeper, <c>//</c> is written.
    /// Source: kustomize 5.6, <c>api/internal/git/repospec.go</c>.
    /// </remarks>
    public static ResourceReference RemoteBase(
        string url, string path, string? @ref, TimeSpan? timeout = null, bool? submodules = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        ArgumentNullException.ThrowIfNull(path);
        var query = new List<string>();
        if (@ref is not null)
        {
            query.Add($"ref={RemoteUrl.EscapeRef(@ref)}");
        }

        if (timeout is { } limit)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(limit, TimeSpan.FromSeconds(1), nameof(timeout));
            query.Add(string.Create(CultureInfo.InvariantCulture, $"timeout={(long)limit.TotalSeconds}s"));
        }

        if (submodules is { } fetch)
        {
            query.Add(fetch ? "submodules=true" : "submodules=false");
        }

        return new ResourceReference(RemoteUrl.Join(url, path) + (query.Count == 0 ? "" : "?" + string.Join('&', query)));
    }

    /// <summary>The same, written as seen from a directory of the tree.</summary>
    /// <param name="directory">From the root of the tree; empty for the root itself.</param>
    public ResourceReference RelativeTo(string directory) =>
        target is null ? this : new ResourceReference(TreePaths.Relative(directory, target.TreePath));

    /// <inheritdoc/>
    public Node ToNode() => Scalar.Of(Text);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>A path relative to the kustomization, or a URL.</summary>
    public static ResourceReference FromString(string text) => new(text);

    /// <summary>A path relative to the kustomization, or a URL.</summary>
    public static implicit operator ResourceReference(string text) => new(text);
}
