using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Checks;

/// <summary>A role that this tree makes trusts the service account that names it.</summary>
internal static class TrustedAccounts
{
    public static void Check(TreeReview review)
    {
        var trusted = review.Tree.Files.SelectMany(static file => file.Documents)
            .Where(static document => document is { Kind: "Role", Group: "iam.services.k8s.aws" })
            .ToLookup(static document => document.Object!.MappingOf("spec")?.TextOf("name") ?? document.Name, StringComparer.Ordinal);
        foreach (var (account, document, role) in ServiceAccountRoles.Of(review.Tree))
        {
            var name = role.Text[(role.Text.LastIndexOf('/') + 1)..];
            var needed = account.Replace('/', ':');
            foreach (var made in trusted[name])
            {
                var subjects = Subjects(made).ToArray();
                if (!subjects.Any(subject => Covers(subject, "system:serviceaccount:" + needed)))
                {
                    review.Tell(document, role, ArgoflowAwsDiagnostics.OtherTrust, account, name, Words(subjects), needed);
                }
            }
        }
    }

    private static IEnumerable<string> Subjects(TreeDocument role)
    {
        var text = role.Object!.MappingOf("spec")?.TextOf("assumeRolePolicyDocument") ?? "{}";
        var statements = (YamlReader.ReadSingle(text, "trust", new DiagnosticBag()) as Mapping)?.SequenceOf("Statement");
        return
            from statement in statements?.OfType<Mapping>() ?? []
            from conditions in (statement.MappingOf("Condition") ?? new Mapping()).Select(static entry => entry.Value).OfType<Mapping>()
            from condition in conditions
            where condition.Key.EndsWith(":sub", StringComparison.Ordinal)
            from subject in condition.Value as Sequence ?? [condition.Value.Clone()]
            select (subject as Scalar)?.Text ?? "";
    }

    private static bool Covers(string subject, string needed) => subject.EndsWith('*')
        ? needed.StartsWith(subject[..^1], StringComparison.Ordinal)
        : subject == needed;

    private static string Words(string[] subjects) =>
        subjects.Length == 0 ? "no service account" : string.Join(", ", subjects.Select(static subject => $"'{subject}'"));
}
