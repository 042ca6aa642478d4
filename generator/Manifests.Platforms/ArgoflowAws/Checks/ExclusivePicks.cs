using System.Globalization;

namespace Manifests.Platforms.ArgoflowAws.Checks;

/// <summary>Of the Applications that share a name, one is picked; of ArgoCD's own two, at most one.</summary>
internal static class ExclusivePicks
{
    public static void Check(TreeReview review, Picks picks)
    {
        foreach (var group in picks.All.GroupBy(static application => application.Document.Name, StringComparer.Ordinal))
        {
            var picked = group.Where(static application => application.IsPicked).ToArray();
            var isOptional = group.Key == "argocd";
            if (group.Count() > 1 && picked.Length != 1 && !(isOptional && picked.Length == 0))
            {
                var files = string.Join(
                    ", ", (picked.Length == 0 ? [.. group] : picked).Select(static application => Path.GetFileName(application.File.Path)));
                review.Tell(
                    group.First().File,
                    ArgoflowAwsDiagnostics.NotOnePick,
                    picked.Length.ToString(CultureInfo.InvariantCulture),
                    group.Key,
                    picked.Length == 0 ? $"there are {files}" : files,
                    isOptional ? "at most one" : "exactly one");
            }
        }
    }
}
