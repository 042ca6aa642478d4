using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>ArgoCD looks away from more or fewer fields.</summary>
internal sealed class IgnoreDifferencesRule : IConsequenceRule
{
    private const string Shape = "spec.ignoreDifferences";

    /// <inheritdoc/>
    public string Name => "ignored-differences-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || change.Kind != "argoproj.io/Application")
        {
            return;
        }

        var before = Items(change.Before);
        var after = Items(change.After);
        var path = change.PathAt(Shape);
        if (after.Where(item => !before.Exists(item.ValueEquals)).ToList() is { Count: > 0 } gained)
        {
            sink.Caution($"changes of more fields go unnoticed: those of {Told(gained)}", null, path);
        }

        if (before.Where(item => !after.Exists(item.ValueEquals)).ToList() is { Count: > 0 } lost)
        {
            sink.Notice($"fields are looked at that were not before, and the next sync may set them: those of {Told(lost)}", null, path);
        }
    }

    private static List<Mapping> Items(Mapping? application) => [.. application.MappingsAt(Shape)];

    private static string Told(IEnumerable<Mapping> items) => Words.Join(items.Select(static item =>
    {
        var name = item.TextAt("name") is { } said ? " " + Words.Quote(said) : "";
        var fields = item.TextsAt("jsonPointers").Concat(item.TextsAt("jqPathExpressions")).Concat(item.TextsAt("managedFieldsManagers")).ToList();
        return $"{item.TextAt("kind") ?? "every kind"}{name} ({string.Join(", ", fields)})";
    }).Distinct(StringComparer.Ordinal));
}
