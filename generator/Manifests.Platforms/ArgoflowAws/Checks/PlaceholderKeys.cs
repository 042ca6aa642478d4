using System.Text;
using System.Text.RegularExpressions;
using Manifests.Platforms.ArgoflowAws.Setup;

namespace Manifests.Platforms.ArgoflowAws.Checks;

/// <summary>The placeholders of a template are the keys of <c>setup.conf</c>, no more and no fewer.</summary>
internal static partial class PlaceholderKeys
{
    public static void Check(TreeReview review)
    {
        var unused = SetupKeys.All.Select(static key => key.Placeholder).ToHashSet(StringComparer.Ordinal);
        var known = unused.ToHashSet(StringComparer.Ordinal);
        foreach (var file in review.Tree.Files.Where(static file => file.Path.StartsWith("distribution/", StringComparison.Ordinal)))
        {
            foreach (var placeholder in Placeholder().Matches(Encoding.UTF8.GetString(file.Bytes.Span)).Select(static match => match.Value))
            {
                unused.Remove(placeholder);
                if (!known.Contains(placeholder))
                {
                    review.Tell(file, ArgoflowAwsDiagnostics.UnknownPlaceholder, placeholder);
                }
            }
        }

        var root = review.Tree.Files.First(static file => file.Path == "distribution/kustomization.yaml");
        foreach (var placeholder in unused.Order(StringComparer.Ordinal))
        {
            review.Tell(root, ArgoflowAwsDiagnostics.UnusedKey, placeholder);
        }
    }

    [GeneratedRegex("<<__.*?__>>", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
