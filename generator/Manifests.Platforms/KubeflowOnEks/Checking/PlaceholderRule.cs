using System.Text.RegularExpressions;
using Manifests.Yaml;

namespace Manifests.Platforms.KubeflowOnEks.Checking;

/// <summary>The roadmap's placeholder for the account is nowhere left, in scripts and annotations neither.</summary>
internal static partial class PlaceholderRule
{
    public static void Check(TreeReview review, KubeflowOnEksSettings settings)
    {
        foreach (var resource in review.Resources.DistinctBy(static resource => resource.Document))
        {
            Check(review, settings, resource, resource.Document.Root);
        }
    }

    private static void Check(TreeReview review, KubeflowOnEksSettings settings, PlacedResource resource, Node node)
    {
        switch (node)
        {
            case Mapping map:
                foreach (var entry in map)
                {
                    Check(review, settings, resource, entry.Value);
                }

                break;
            case Sequence list:
                foreach (var item in list)
                {
                    Check(review, settings, resource, item);
                }

                break;
            case Scalar scalar when AccountId().IsMatch(scalar.Text):
                review.Tell(resource, scalar, KubeflowOnEksDiagnostics.AccountPlaceholder, settings.AccountId);
                break;
        }
    }

    // AWS_ACCOUNT_ID is a variable that build scripts have.
    [GeneratedRegex("(?<![A-Z_$])ACCOUNT_ID(?![A-Z_])")]
    private static partial Regex AccountId();
}
