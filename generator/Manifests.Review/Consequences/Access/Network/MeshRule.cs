namespace Manifests.Review.Consequences;

/// <summary>The service mesh asks for less of who talks to pods.</summary>
/// <remarks>Source: Istio, <c>reference/config/security</c>.</remarks>
internal sealed class MeshRule : IConsequenceRule
{
    private const string Peer = "security.istio.io/PeerAuthentication";
    private const string Authorization = "security.istio.io/AuthorizationPolicy";

    private static readonly string[] Labels = ["istio-injection", "istio.io/rev", "istio.io/dataplane-mode"];

    /// <inheritdoc/>
    public string Name => "mesh-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate)
        {
            return;
        }

        switch (change.Kind)
        {
            case Peer when change.Before.TextAt("spec.mtls.mode") == "STRICT" && change.After.TextAt("spec.mtls.mode") != "STRICT":
                sink.Danger(
                    "pods take traffic that is not encrypted, from anybody in the network",
                    "keep the mode STRICT",
                    Paths.Of("spec.mtls.mode"));
                break;
            case Peer when change.Before.TextAt("spec.mtls.mode") != "STRICT" && change.After.TextAt("spec.mtls.mode") == "STRICT":
                sink.Caution(
                    "pods refuse traffic that is not encrypted: clients outside of the mesh are cut",
                    null,
                    Paths.Of("spec.mtls.mode"));
                break;
            case Authorization when change.Differs("spec"):
                sink.Caution("who may call the pods differs", null, change.PathAt("spec"));
                break;
            case "Namespace":
                JudgeLabels(change, sink);
                break;
        }
    }

    private static void JudgeLabels(ChangeContext change, ConsequenceSink sink)
    {
        foreach (var label in Labels)
        {
            if (change.Before.Label(label) is var before && change.After.Label(label) is var after && before != after)
            {
                var words = label == "istio.io/dataplane-mode"
                    ? "traffic of its pods goes through the mesh, or past it, at once"
                    : "pods get or lose their sidecar when they are made anew, not before";
                sink.Caution(
                    $"{words}: the label {Words.Quote(label)} goes from {Shown(before)} to {Shown(after)}",
                    null,
                    Paths.Label(label));
            }
        }
    }

    private static string Shown(string? label) => label is null ? "nothing" : Words.Quote(label);
}
