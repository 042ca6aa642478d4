
namespace Manifests.Review.Consequences;

/// <summary>An Application, ApplicationSet or AppProject left the tree and is deleted.</summary>
/// <remarks>
/// Source: ArgoCD <c>docs/user-guide/app_deletion.md</c>, <c>docs/operator-manual/applicationset/Application-Deletion.md</c>.
/// </remarks>
internal sealed class ApplicationRemovedRule : IConsequenceRule
{
    private const string Application = "argoproj.io/Application";
    private const string ApplicationSet = "argoproj.io/ApplicationSet";
    private const string Project = "argoproj.io/AppProject";

    /// <inheritdoc/>
    public string Name => "application-removed";

    /// <summary>Whether the rule tells of a kind.</summary>
    public static bool Speaks(string kind) => kind is Application or ApplicationSet or Project;

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsGone || !Speaks(change.Kind)
            || Removal.Of(change.Change.Before!, change.Around) is not { Fate: not RemovalFate.Kept } removal)
        {
            return;
        }

        switch (change.Kind)
        {
            case Application when Removal.Cascades(change.Before!):
                sink.Danger(
                    $"{removal.Words}: every object that it made is deleted as well, since it has the resources-finalizer",
                    "take the finalizer away in a change before this one, if its objects shall stay");
                break;
            case Application:
                sink.Caution($"{removal.Words}: the objects that it made stay in the cluster and belong to nobody");
                break;
            case ApplicationSet when change.Before.FlagAt("spec.syncPolicy.preserveResourcesOnDeletion") == true:
                sink.Caution($"{removal.Words}: its Applications are deleted as well, and their objects stay in the cluster");
                break;
            case ApplicationSet:
                sink.Danger(
                    $"{removal.Words}: its Applications are deleted as well, and with them every object that they made",
                    "set spec.syncPolicy.preserveResourcesOnDeletion in a change before this one, if the objects shall stay");
                break;
            default:
                JudgeProject(change, removal, sink);
                break;
        }
    }

    private static void JudgeProject(ChangeContext change, Removal removal, ConsequenceSink sink)
    {
        var name = change.Change.Before!.Identity.Name;
        var left = change.Around.Difference.Head.OfKind("argoproj.io", "Application", change.Change.Place)
            .Count(application => application.Content.TextAt("spec.project") == name);
        if (left > 0)
        {
            sink.Danger(
                $"{removal.Words}: {Words.Count(left, "Application", "Applications")} of the tree "
                    + $"{(left == 1 ? "belongs" : "belong")} to it and can be synced no more",
                "move them to another project first");
        }
        else
        {
            sink.Caution($"{removal.Words}: Applications that belong to it can be synced no more");
        }
    }
}
