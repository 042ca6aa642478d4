using Manifests.Schema.Across;

namespace Manifests.Testing;

/// <summary>Says why a connection gets through or does not.</summary>
internal static class ReachWords
{
    public static string Of(ReachAnswer answer) => answer.IsOpen switch
    {
        Certainty.Yes => $"it can:{Words.Lines(answer.Sides.Select(Opens))}",
        Certainty.No => $"it cannot:{Words.Lines(answer.Sides.Where(static side => side.IsOpen == Certainty.No).Select(Closes))}",
        _ => $"the tree does not tell:{Words.Lines(Doubts(answer))}",
    };

    private static IEnumerable<string> Doubts(ReachAnswer answer) =>
        answer.Sides.SelectMany(static side => side.Doubts).Distinct(StringComparer.Ordinal).Select(static doubt => doubt + ".");

    private static string Opens(ReachSide side) => side.AllowedBy is { } policy
        ? $"{Words.WithPlace(policy)} has a rule that lets it {(side.Direction == ReachDirection.Ingress ? "in" : "out")}."
        : $"no NetworkPolicy selects {Pods(side)} for what {(side.Direction == ReachDirection.Ingress ? "comes in" : "goes out")}.";

    private static string Closes(ReachSide side)
    {
        var policies = Words.And([.. side.Isolating.Select(Words.WithPlace)]);
        return $"what {Way(side)} {Pods(side)} is closed by {policies}, without a rule that lets it through.";
    }

    private static string Pods(ReachSide side) => side.Pods.Resource is { } workload ? Words.WithPlace(workload) : side.Pods.ToString();

    private static string Way(ReachSide side) => side.Direction == ReachDirection.Ingress ? "comes in to" : "goes out of";
}
