using System.Text;
using System.Text.RegularExpressions;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>What an AppProject permits its Applications.</summary>
/// <param name="name">The project's name.</param>
/// <param name="spec">Its spec.</param>
/// <remarks>
/// Source: argo-cd <c>pkg/apis/application/v1alpha1</c>, IsSourcePermitted, IsDestinationPermitted and IsGroupKindPermitted.
/// </remarks>
public sealed class ProjectPermissions(string name, Mapping spec)
{
    private const string LocalServer = "https://kubernetes.default.svc";
    private const string LocalName = "in-cluster";

    /// <summary>The project's name.</summary>
    public string Name => name;

    /// <summary>Tells of a source that the project does not permit.</summary>
    /// <param name="application">The name of the Application.</param>
    /// <param name="source">One of its sources.</param>
    /// <returns><see langword="null"/> when it is permitted, or names no repository.</returns>
    public Diagnostic? JudgeSource(string application, Mapping source) =>
        source.TextOf("repoURL") is { } url && !Permits(Texts("sourceRepos"), url)
            ? ApplicationDiagnostics.SourceNotPermitted.At(source["repoURL"]!.Location, application, url, name)
            : null;

    /// <summary>Tells of a destination that the project does not permit.</summary>
    /// <param name="application">The name of the Application.</param>
    /// <param name="destination">Its destination.</param>
    /// <returns><see langword="null"/> when it is permitted.</returns>
    public Diagnostic? JudgeDestination(string application, Mapping destination) =>
        PermitsDestination((spec.SequenceOf("destinations") ?? []).OfType<Mapping>(), destination)
            ? null
            : ApplicationDiagnostics.DestinationNotPermitted.At(
                destination.Location,
                application,
                destination.TextOf("namespace") ?? "",
                destination.TextOf("server") ?? destination.TextOf("name") ?? "",
                name);

    /// <summary>Whether Applications may make objects of a kind.</summary>
    /// <param name="group">The API group; empty for the core group.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="isNamespaced">Whether its objects are in namespaces.</param>
    public bool PermitsKind(string group, string kind, bool isNamespaced)
    {
        var scope = ListOf(isNamespaced);
        var allowed = spec.SequenceOf(scope + "Whitelist");

        // Without a list every kind in namespaces is allowed, and no kind of the cluster.
        var isListed = allowed is null ? isNamespaced : Lists(allowed, group, kind);
        return isListed && !Lists(spec.SequenceOf(scope + "Blacklist"), group, kind);
    }

    /// <summary>How the lists of kinds begin that hold for a scope.</summary>
    public static string ListOf(bool isNamespaced) => isNamespaced ? "namespaceResource" : "clusterResource";

    // A pattern with '!' in front fits all but what it names, and what it names is refused whatever else fits.
    private static bool Permits(IEnumerable<string> patterns, string text)
    {
        var isPermitted = false;
        foreach (var pattern in patterns)
        {
            if (Fits(pattern, text))
            {
                isPermitted = true;
            }
            else if (IsDenial(pattern))
            {
                return false;
            }
        }

        return isPermitted;
    }

    private static bool PermitsDestination(IEnumerable<Mapping> rules, Mapping destination)
    {
        var isPermitted = false;
        foreach (var rule in rules)
        {
            var server = Server(destination) is { } wantedServer && Fits(rule.TextOf("server"), wantedServer);
            var name = ClusterName(destination) is { } wantedName && Fits(rule.TextOf("name"), wantedName);
            var @namespace = Fits(rule.TextOf("namespace"), destination.TextOf("namespace") ?? "");
            isPermitted |= (server || name) && @namespace;
            var isDenied = ((!server && IsDenial(rule.TextOf("server"))) || (!name && IsDenial(rule.TextOf("name")))) && @namespace;
            if (isDenied || (server && !@namespace && IsDenial(rule.TextOf("namespace"))))
            {
                return false;
            }
        }

        return isPermitted;
    }

    private static bool IsDenial(string? pattern) => pattern?.StartsWith('!') is true;

    private static bool Fits(string? pattern, string text) =>
        pattern is not null && (IsDenial(pattern) ? !Matches(pattern[1..], text) : Matches(pattern, text));

    // The cluster that ArgoCD runs in has two ways to be named.
    private static string? Server(Mapping destination) =>
        destination.TextOf("server") ?? (destination.TextOf("name") == LocalName ? LocalServer : null);

    private static string? ClusterName(Mapping destination) =>
        destination.TextOf("name") ?? (destination.TextOf("server") == LocalServer ? LocalName : null);

    private static bool Lists(Sequence? kinds, string group, string kind) => kinds?.OfType<Mapping>().Any(entry =>
        Matches(entry.TextOf("group") ?? "", group) && Matches(entry.TextOf("kind") ?? "", kind)) is true;

    private IEnumerable<string> Texts(string key) =>
        (spec.SequenceOf(key) ?? []).OfType<Scalar>().Select(static item => item.Text);

    private static bool Matches(string pattern, string text)
    {
        if (pattern == "*" || pattern == text)
        {
            return true;
        }

        if (!pattern.AsSpan().ContainsAny("*?"))
        {
            return false;
        }

        var expression = new StringBuilder("^");
        foreach (var character in pattern)
        {
            expression.Append(character switch { '*' => ".*", '?' => ".", _ => Regex.Escape(character.ToString()) });
        }

        return Regex.IsMatch(text, expression.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }
}
