using System.Runtime.CompilerServices;
using Manifests.Diagnostics;
using Manifests.Models;
using Manifests.Schema.Across;
using Xunit;

namespace Manifests.Testing;

/// <summary>What a tree should be like. Each assertion fails the test with what was found and where it was made.</summary>
public sealed class PlatformAssertions
{
    private readonly RenderedPlatform platform;

    internal PlatformAssertions(RenderedPlatform platform) => this.platform = platform;

    /// <summary>Rendered without errors and warnings.</summary>
    public PlatformAssertions BeClean()
    {
        var found = platform.Diagnostics.Where(static finding => finding.Severity != Severity.Note).ToArray();
        if (found.Length > 0)
        {
            var lines = Words.Lines(found.Select(static finding => finding.ToString()));
            Assert.Fail($"Expected a render without errors and warnings, found {found.Length}:{lines}");
        }

        return this;
    }

    /// <summary>Has resources of a kind and name, in whichever namespaces; <see cref="ContainedResources{T}.In"/> asks for one.</summary>
    /// <typeparam name="T">The model of the kind.</typeparam>
    public ContainedResources<T> Contain<T>(string name)
        where T : Resource
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var ofKind = ResourcesOfKind<T>.In(platform);
        var named = ofKind.Where(found => found.Resource.Name == name).ToArray();
        if (named.Length == 0)
        {
            var nearest = Words.Nearest(name, ofKind.Select(static found => found.Resource.Name));
            Assert.Fail($"Expected {Noun<T>(name)}, found {Listed(ofKind)}{nearest}.");
        }

        return new ContainedResources<T>(this, name, named);
    }

    /// <summary>Has no resource of a kind and name.</summary>
    /// <typeparam name="T">The model of the kind.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="inNamespace">The namespace it must not be in; <see langword="null"/> for all.</param>
    public PlatformAssertions NotContain<T>(string name, string? inNamespace = null)
        where T : Resource
    {
        var found = ResourcesOfKind<T>.In(platform)
            .Where(found => found.Resource.Name == name && (inNamespace is null || found.Resource.Namespace == inNamespace))
            .ToArray();
        if (found.Length > 0)
        {
            var listed = Words.And([.. found.Select(static one => Words.WithPlace(one.Resource))]);
            Assert.Fail($"Expected no {typeof(T).Name} '{name}'{Place(inNamespace)}, found {listed}.");
        }

        return this;
    }

    /// <summary>
    /// Is, file by file, the folder <c>Class.Method.verified</c> beside the test, see <see cref="Snapshot"/>.
    /// </summary>
    /// <param name="below">A folder of the tree, to compare only what is in it; <see langword="null"/> for the whole tree.</param>
    /// <param name="parameters">Tells several snapshots of one test apart; <see langword="null"/> takes the theory's arguments.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <param name="member">Filled in by the compiler.</param>
    public PlatformAssertions MatchSnapshot(
        string? below = null, string? parameters = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string member = "")
    {
        var prefix = below is null ? "" : below.TrimEnd('/') + "/";
        var files = platform.Tree.Files.Where(file => file.Path.StartsWith(prefix, StringComparison.Ordinal)).ToArray();
        if (files.Length == 0)
        {
            var nearest = Words.Nearest(below ?? "", platform.Tree.Folders);
            Assert.Fail($"The tree of '{platform.Tree.Platform}' has no folder '{below}'{nearest}.");
        }

        var contents = files.Select(file => KeyValuePair.Create(file.Path[prefix.Length..], file.Bytes));
        Snapshot.VerifyTree(contents, parameters, sourceFile, member);
        return this;
    }

    internal static string Place(string? inNamespace) => inNamespace is null ? "" : $" in the namespace '{inNamespace}'";

    internal static string Listed<T>(IReadOnlyCollection<(AppliedResource Resource, T? Model)> found)
        where T : Resource
    {
        const int MostListed = 10;
        string[] listed = [.. found.Take(MostListed).Select(static one => Words.WithPlace(one.Resource))];
        return found.Count switch
        {
            0 => $"no {typeof(T).Name} at all",
            > MostListed => $"{string.Join(", ", listed)} and {found.Count - MostListed} more",
            _ => Words.And(listed),
        };
    }

    private string Noun<T>(string name)
    {
        var kind = typeof(T).Name;
        var article = kind[0] is 'A' or 'E' or 'I' or 'O' ? "an" : "a";
        return $"the tree of '{platform.Tree.Platform}' to have {article} {kind} '{name}'";
    }
}
