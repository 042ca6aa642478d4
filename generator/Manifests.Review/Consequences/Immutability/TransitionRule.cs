using System.Collections.Concurrent;
using Manifests.Schema;
using Manifests.Schema.Validation.Cel;

namespace Manifests.Review.Consequences;

/// <summary>The definition of the kind has CEL rules about updates, and the change breaks one: the sync fails.</summary>
internal sealed class TransitionRule : IConsequenceRule
{
    private static readonly ConcurrentDictionary<KubernetesVersion, TransitionRules> ByRelease = new();

    // The rules of definitions say the same for all releases that have them.
    private static readonly KubernetesVersion Newest = new(1, 36);

    /// <inheritdoc/>
    public string Name => "immutable-by-definition";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || change.Wishes.IsHook || change.Wishes.Forces)
        {
            return;
        }

        foreach (var broken in BrokenBy(change))
        {
            var path = PathOf(broken);
            var where = path.Steps.IsEmpty ? "" : $" at '{path}'";
            sink.Danger(
                $"the sync fails: the API server refuses the change{where}: {broken.Message.TrimEnd('.')}",
                "give the object a new name, or delete it and let ArgoCD make it anew; what it stands for is then made anew as well",
                path);
        }
    }

    /// <summary>The rules that a change breaks; none when the kind is not known or has no such rules.</summary>
    public static IReadOnlyList<BrokenTransition> BrokenBy(ChangeContext change)
    {
        if (change.Change.Fields.IsEmpty || change is not { Before: { } before, After: { } after }
            || after.TextOf("apiVersion") is not { } apiVersion || after.TextOf("kind") is not { } name
            || KnownKinds.OfProgram.FindKind(apiVersion, name) is not { } kind)
        {
            return [];
        }

        return ByRelease.GetOrAdd(change.Release ?? Newest, static release => new TransitionRules(release)).Check(kind, before, after);
    }

    /// <summary>The value that a broken rule is about.</summary>
    public static FieldPath PathOf(BrokenTransition broken) => new(
        [.. broken.Path.Select(static step => step.Key is { } key ? (FieldStep)new FieldStep.Key(key) : new FieldStep.Item(step.Item))]);
}
