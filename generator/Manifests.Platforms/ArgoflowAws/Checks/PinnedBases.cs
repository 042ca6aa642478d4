using System.Text.RegularExpressions;

namespace Manifests.Platforms.ArgoflowAws.Checks;

/// <summary>The bases of what is used are a commit or a release.</summary>
internal static partial class PinnedBases
{
    public static void Check(TreeReview review, Picks picks)
    {
        var used = picks.Packages;
        foreach (var (folder, file, content) in Kustomizations.Of(review.Tree).Where(kustomization => used.Contains(kustomization.Folder)))
        {
            foreach (var remote in Kustomizations.RemoteBases(content).Where(static remote => !Pinned().IsMatch(remote.Text)))
            {
                review.Tell(file.Documents[0], remote, ArgoflowAwsDiagnostics.MovingBase, folder, remote.Text);
            }
        }
    }

    [GeneratedRegex(@"\?ref=([0-9a-f]{40}|v?[0-9]+\.[0-9]+(\.[0-9]+)?[^/]*)$|/releases/download/v[0-9.]+/", RegexOptions.CultureInvariant)]
    private static partial Regex Pinned();
}
