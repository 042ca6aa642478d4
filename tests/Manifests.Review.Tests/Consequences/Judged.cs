using System.Collections.Immutable;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Review.Consequences;
using Manifests.Schema;

namespace Manifests.Review.Tests.Consequences;

/// <summary>
/// Says what rules tell of a change of one object. The Application that reads it prunes unless a test says otherwise.
/// </summary>
internal static class Judged
{
    private static readonly string[] OfMetadata = ["annotations:", "labels:", "finalizers:", "name:", "namespace:"];

    /// <summary>What a rule tells of an update of one object named 'web' in the namespace 'shop', a line each.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="kind">apiVersion and kind: <c>apps/v1 Deployment</c>.</param>
    /// <param name="before">Fields as lines of YAML, parted by <c> | </c>; those of metadata stand among them. Empty for no object.</param>
    /// <param name="after">The same for the head.</param>
    /// <param name="others">Whole objects that both sides have.</param>
    /// <param name="automated">How the Application syncs by itself; empty for not at all.</param>
    public static string[] Update(string rule, string kind, string before, string after, string others = "", string automated = "{prune: true}") =>
        Tell(rule, Grade(Object(kind, before), Object(kind, after), others, automated));

    /// <summary>The object that a test writes in short.</summary>
    public static string Object(string kind, string fields)
    {
        if (fields.Length == 0)
        {
            return "";
        }

        var words = kind.Split(' ');
        var lines = fields == "-" ? [] : fields.Split(" | ");
        var metadata = lines.Where(IsMetadata).ToList();
        var name = metadata.Exists(static line => line.StartsWith("name:", StringComparison.Ordinal)) ? "" : "  name: web\n";
        var scope = metadata.Exists(static line => line.StartsWith("namespace:", StringComparison.Ordinal)) ? "" : "  namespace: shop\n";
        return $"apiVersion: {words[0]}\nkind: {words[1]}\nmetadata:\n{name}{scope}"
            + string.Concat(metadata.Select(static line => $"  {line}\n"))
            + string.Concat(lines.Where(static line => !IsMetadata(line)).Select(static line => line + "\n"));

        static bool IsMetadata(string line) => OfMetadata.Any(key => line.StartsWith(key, StringComparison.Ordinal));
    }

    /// <summary>The graded difference of two states of the folder that one Application reads.</summary>
    public static TreeDifference Grade(string before, string after, string others = "", string automated = "{prune: true}")
    {
        var application = Application("web", automated.Length == 0 ? "{}" : $"{{automated: {automated}}}");
        return Grade(Files(before, application, others), Files(after, application, others));
    }

    /// <summary>The graded difference of two sets of files. Nothing of them may be amiss.</summary>
    public static TreeDifference Grade(IEnumerable<(string Path, string Content)> before, IEnumerable<(string Path, string Content)> after)
    {
        var found = new DiagnosticBag();
        var reader = new SideReader(KnownKinds.OfProgram, found, other: null);
        var difference = new SideComparer(KnownKinds.OfProgram, found).Compare(reader.Read(Side("old", before)), reader.Read(Side("new", after)));
        Assert.Empty(found.ToSorted().Select(static finding => finding.ToString()));
        return Grading.Grade(difference);
    }

    /// <summary>An Application that reads the folder of its name.</summary>
    public static string Application(string name, string syncPolicy, string finalizers = "[]") => $$"""
        apiVersion: argoproj.io/v1alpha1
        kind: Application
        metadata: {name: {{name}}, namespace: argocd, finalizers: {{finalizers}}}
        spec:
          project: default
          destination: {name: in-cluster, namespace: shop}
          source: {repoURL: "https://example.org/shop.git", path: {{name}}, targetRevision: main}
          syncPolicy: {{syncPolicy}}

        """;

    /// <summary>What a rule tells, a line each: severity, sentence, field and way out.</summary>
    public static string[] Tell(string rule, TreeDifference difference)
    {
        Assert.Contains(rule, Grading.RuleNames);
        var all = difference.Changes.SelectMany(static change => change.Consequences).Concat(difference.Files.SelectMany(static file => file.Consequences));
        return [.. all.Where(consequence => consequence.Rule == rule).Select(Line)];
    }

    /// <summary>One consequence as a line.</summary>
    public static string Line(Consequence consequence) =>
        $"{consequence.Severity}: {consequence.Sentence}"
        + (consequence.Path is null ? "" : $" @ {consequence.Path}")
        + (consequence.WayOut is null ? "" : $" => {consequence.WayOut}");

    private static IEnumerable<(string, string)> Files(string content, string application, string others) =>
    [
        ("apps/web.yaml", application),
        ("web/kept.yaml", "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: kept, namespace: shop}\n"),
        .. content.Length == 0 ? [] : ImmutableArray.Create(("web/web.yaml", content)),
        .. others.Length == 0 ? [] : ImmutableArray.Create(("web/others.yaml", others)),
    ];

    private static SideFiles Side(string name, IEnumerable<(string Path, string Content)> files) => new(
        name, name + "/",
        [.. files.Select(static file => new SideFile(file.Path, Encoding.UTF8.GetBytes(file.Content))).OrderBy(static file => file.Path, StringComparer.Ordinal)]);
}
