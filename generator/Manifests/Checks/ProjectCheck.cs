using System.Text;
using System.Text.RegularExpressions;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>An Application keeps to what its AppProject allows: its repositories, its destinations, the kinds it may make.</summary>
/// <remarks>
/// Source: argo-cd <c>pkg/apis/application/v1alpha1</c>, IsSourcePermitted, IsDestinationPermitted and IsGroupKindPermitted.
/// </remarks>
internal sealed class ProjectCheck : ITreeCheck
{
    private const string LocalServer = "https://kubernetes.default.svc";
    private const string LocalName = "in-cluster";

    public void Run(CheckContext context)
    {
        var projects = context.Tree.Files
            .Where(static file => file.Role == TreeFileRole.Resources)
            .SelectMany(static file => file.Documents)
            .Where(static document => document is { Kind: "AppProject", Group: "argoproj.io" })
            .DistinctBy(static document => document.Name)
            .ToDictionary(static document => document.Name, static document => document.Object!.MappingOf("spec") ?? [], StringComparer.Ordinal);
        var resources = new EffectiveResources(context);
        foreach (var source in context.Graph.Sources)
        {
            var spec = source.Document.Object!.MappingOf("spec");
            if (spec?.TextOf("project") is { } name && projects.TryGetValue(name, out var project))
            {
                CheckSource(context, source, name, project);
                CheckDestination(context, source, name, project);
                CheckKinds(context, source, name, project, resources);
            }
        }
    }

    private static void CheckSource(CheckContext context, ApplicationSourceNode source, string name, Mapping project)
    {
        if (source.Source.TextOf("repoURL") is { } url && !Permits(Texts(project, "sourceRepos"), url))
        {
            Tell(context, source, RuleDiagnostics.SourceNotPermitted, source.Source["repoURL"]!, source.Document.Name, url, name);
        }
    }

    private static void CheckDestination(CheckContext context, ApplicationSourceNode source, string name, Mapping project)
    {
        var destination = source.Destination;
        if (!PermitsDestination((project.SequenceOf("destinations") ?? []).OfType<Mapping>(), destination))
        {
            var place = destination.TextOf("server") ?? destination.TextOf("name") ?? "";
            Tell(
                context,
                source,
                RuleDiagnostics.DestinationNotPermitted,
                source.Document.Object!.MappingOf("spec")?["destination"] ?? source.Document.Object!,
                source.Document.Name,
                destination.TextOf("namespace") ?? "",
                place,
                name);
        }
    }

    private static void CheckKinds(
        CheckContext context, ApplicationSourceNode source, string name, Mapping project, EffectiveResources resources)
    {
        foreach (var kind in resources.OfSource(source).DistinctBy(static resource => (resource.Document.Group, resource.Document.Kind)))
        {
            var scope = kind.IsNamespaced ? "namespaceResource" : "clusterResource";
            var allowed = project.SequenceOf(scope + "Whitelist");
            // Without a list every kind in namespaces is allowed, and no kind of the cluster.
            var isListed = allowed is null ? kind.IsNamespaced : Lists(allowed, kind.Document);
            if (!isListed || Lists(project.SequenceOf(scope + "Blacklist"), kind.Document))
            {
                Tell(
                    context,
                    source,
                    RuleDiagnostics.KindNotPermitted,
                    source.Document.Object!,
                    source.Document.Name,
                    kind.Document.Group.Length == 0 ? kind.Document.Kind : $"{kind.Document.Group} {kind.Document.Kind}",
                    context.Tree.Display(kind.File.Path),
                    name,
                    scope);
            }
        }
    }

    private static void Tell(
        CheckContext context,
        ApplicationSourceNode source,
        DiagnosticDescriptor descriptor,
        Node at,
        params ReadOnlySpan<object?> arguments) =>
        context.Diagnostics.Add(descriptor.At(at.Location, arguments)
            with { Origin = source.Document.Origin, Resource = source.Document.ToString() });

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
            var name = Name(destination) is { } wantedName && Fits(rule.TextOf("name"), wantedName);
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

    private static string? Name(Mapping destination) =>
        destination.TextOf("name") ?? (destination.TextOf("server") == LocalServer ? LocalName : null);

    private static bool Lists(Sequence? kinds, TreeDocument document) => kinds?.OfType<Mapping>().Any(entry =>
        Matches(entry.TextOf("group") ?? "", document.Group) && Matches(entry.TextOf("kind") ?? "", document.Kind)) is true;

    private static IEnumerable<string> Texts(Mapping project, string key) =>
        (project.SequenceOf(key) ?? []).OfType<Scalar>().Select(static item => item.Text);

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
