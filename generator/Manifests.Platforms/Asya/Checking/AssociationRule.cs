using Manifests.Yaml;

namespace Manifests.Platforms.Asya.Checking;

/// <summary>
/// Every service account that an association names is made by somebody: by this tree, by the values of a chart, or by EKS for its own
/// add-ons.
/// </summary>
internal static class AssociationRule
{
    private static readonly string[] OfAddons = ["kube-system/ebs-csi-controller-sa", "amazon-cloudwatch/cloudwatch-agent"];

    public static void Check(TreeReview review)
    {
        var made = review.OfKind("ServiceAccount").Select(static account => $"{account.Namespace}/{account.Name}")
            .Concat(review.OfKind("Application").SelectMany(OfCharts))
            .Concat(OfAddons)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var association in review.OfKind("PodIdentityAssociation"))
        {
            var account = $"{association.TextAt("spec", "namespace")}/{association.TextAt("spec", "serviceAccount")}";
            if (!made.Contains(account))
            {
                review.Tell(
                    association, association.At("spec", "serviceAccount"), AsyaDiagnostics.AssociationWithoutAccount,
                    association.Name, account);
            }
        }
    }

    private static IEnumerable<string> OfCharts(PlacedResource application)
    {
        var destination = application.TextAt("spec", "destination", "namespace");
        return application.At("spec", "source", "helm", "valuesObject") is Mapping values ? OfValues(values, destination) : [];
    }

    // Charts have their accounts at different places, always below the key serviceAccount.
    private static IEnumerable<string> OfValues(Mapping values, string? destination) => values.SelectMany(entry => entry switch
    {
        { Key: "serviceAccount", Value: Mapping account } => OfAccount(account, destination),
        { Value: Mapping inner } => OfValues(inner, destination),
        _ => [],
    });

    // KEDA's chart has an account for each of its parts there.
    private static IEnumerable<string> OfAccount(Mapping account, string? destination) => account.TextOf("name") is { } name
        ? account.BooleanOf("create") == false ? [] : [$"{destination}/{name}"]
        : account.Select(static part => part.Value).OfType<Mapping>().SelectMany(part => OfAccount(part, destination));
}
