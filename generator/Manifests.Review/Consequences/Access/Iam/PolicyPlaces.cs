using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>Where kinds of AWS hold policies as JSON texts.</summary>
/// <remarks>Source: the definitions of AWS Controllers for Kubernetes in the catalog.</remarks>
internal static class PolicyPlaces
{
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["iam.services.k8s.aws/Role"] = ["spec.assumeRolePolicyDocument", "spec.inlinePolicies"],
        ["iam.services.k8s.aws/User"] = ["spec.inlinePolicies"],
        ["iam.services.k8s.aws/Group"] = ["spec.inlinePolicies"],
        ["iam.services.k8s.aws/Policy"] = ["spec.policyDocument"],
        ["s3.services.k8s.aws/Bucket"] = ["spec.policy"],
        ["sqs.services.k8s.aws/Queue"] = ["spec.policy"],
        ["sns.services.k8s.aws/Topic"] = ["spec.policy"],
        ["kms.services.k8s.aws/Key"] = ["spec.policy"],
        ["ecr.services.k8s.aws/Repository"] = ["spec.policy"],
        ["efs.services.k8s.aws/FileSystem"] = ["spec.policy"],
        ["secretsmanager.services.k8s.aws/Secret"] = ["spec.policy"],
        ["ec2.services.k8s.aws/VPCEndpoint"] = ["spec.policyDocument"],
    };

    /// <summary>The policies of both sides of a change, by their place.</summary>
    public static IEnumerable<(FieldPath Path, string? Before, string? After)> Of(ChangeContext change)
    {
        foreach (var place in Known.GetValueOrDefault(change.Kind, []))
        {
            var before = change.Before.At(place);
            var after = change.After.At(place);
            if (before is Mapping || after is Mapping)
            {
                foreach (var pair in Both(Paths.Of(place), before as Mapping, after as Mapping))
                {
                    yield return pair;
                }
            }
            else
            {
                yield return (Paths.Of(place), (before as Scalar)?.Text, (after as Scalar)?.Text);
            }
        }
    }

    /// <summary>
    /// The document that a text holds; <see langword="null"/> when it is no map, or holds something that is filled in later.
    /// </summary>
    public static Mapping? Read(string? text) => text is null ? null : YamlReader.ReadSingle(text, "", new DiagnosticBag()) as Mapping;

    private static IEnumerable<(FieldPath, string?, string?)> Both(FieldPath path, Mapping? before, Mapping? after)
    {
        var names = (before ?? []).Concat(after ?? []).Select(static entry => entry.Key).Distinct(StringComparer.Ordinal);
        return names.Select(name => (path.Key(name), before.TextOfKey(name), after.TextOfKey(name)));
    }
}
