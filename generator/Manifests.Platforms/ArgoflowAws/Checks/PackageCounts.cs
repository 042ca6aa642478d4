using System.Globalization;

namespace Manifests.Platforms.ArgoflowAws.Checks;

/// <summary>Every package has its objects, and what is missed because nobody has sealed it is told where the package is used.</summary>
internal static class PackageCounts
{
    public static void Check(TreeReview review, ArgoflowAwsSettings settings, Picks picks)
    {
        var used = picks.Packages;
        foreach (var package in PackageCount.Of(settings))
        {
            if (!review.Tree.TryFind(package.Folder + "/kustomization.yaml", out var file))
            {
                continue;
            }

            var resources = review.ResourcesOf(package.Folder);
            var unsealed = package.Sealed
                .Where(secret => !resources.Any(resource => resource.Document.Kind == "SealedSecret" && resource.Name == secret.Name))
                .ToArray();
            if (resources.Count != package.Count - unsealed.Length)
            {
                review.Tell(
                    file,
                    ArgoflowAwsDiagnostics.OtherCount,
                    package.Folder,
                    resources.Count.ToString(CultureInfo.InvariantCulture),
                    (package.Count - unsealed.Length).ToString(CultureInfo.InvariantCulture),
                    package.Objects);
            }

            foreach (var secret in used.Contains(package.Folder) ? unsealed : [])
            {
                review.Tell(file, ArgoflowAwsDiagnostics.NotSealed, secret.Label, package.Folder);
            }
        }
    }
}
