namespace Manifests.Review.Consequences;

/// <summary>Pods act as somebody else than before, in the cluster or in AWS.</summary>
/// <remarks>Source: Amazon EKS, IAM roles for service accounts and EKS Pod Identity.</remarks>
internal sealed class PodIdentityRule : IConsequenceRule
{
    private const string RoleArn = "eks.amazonaws.com/role-arn";

    /// <inheritdoc/>
    public string Name => "pod-identity-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate)
        {
            return;
        }

        if (change.Kind == "ServiceAccount")
        {
            JudgeServiceAccount(change, sink);
        }
        else if (change.Kind == "eks.services.k8s.aws/PodIdentityAssociation")
        {
            Tell(change, "spec.roleARN", "pods get the rights of another role in AWS when they start anew", sink);
            Tell(change, "spec.serviceAccount", "pods of another service account get the rights in AWS", sink);
            Tell(change, "spec.namespace", "pods of another namespace get the rights in AWS", sink);
        }
        else if (PodTemplate.Of(change.After) is { } after && PodTemplate.Of(change.Before) is { } before)
        {
            JudgePods(before, after, sink);
        }
    }

    private static void JudgeServiceAccount(ChangeContext change, ConsequenceSink sink)
    {
        var before = change.Before.Annotation(RoleArn);
        var after = change.After.Annotation(RoleArn);
        if (before != after)
        {
            var instead = before is null ? "" : $" instead of {Words.Quote(before)}";
            var shown = after is null ? "no role in AWS any more" : $"the role {Words.Quote(after)} in AWS{instead}";
            sink.Caution($"pods of the service account get {shown}, once they start anew", null, Paths.Annotation(RoleArn));
        }

        if (change.Before.FlagAt("automountServiceAccountToken") == false && change.After.FlagAt("automountServiceAccountToken") != false)
        {
            sink.Caution(
                "pods of the service account get its token mounted, and with it its rights",
                null,
                Paths.Of("automountServiceAccountToken"));
        }
    }

    private static void JudgePods(PodTemplate before, PodTemplate after, ConsequenceSink sink)
    {
        var old = before.Pod.TextAt("spec.serviceAccountName") ?? "default";
        var now = after.Pod.TextAt("spec.serviceAccountName") ?? "default";
        if (old != now)
        {
            sink.Caution(
                $"the pods act as service account {Words.Quote(now)} instead of {Words.Quote(old)}",
                null,
                Paths.Of(after.Root + "spec.serviceAccountName"));
        }

        const string mount = "spec.automountServiceAccountToken";
        if (before.Pod.FlagAt(mount) == false && after.Pod.FlagAt(mount) != false)
        {
            sink.Caution(
                "the pods get the token of their service account mounted, and with it its rights",
                null,
                Paths.Of(after.Root + mount));
        }
    }

    private static void Tell(ChangeContext change, string shape, string words, ConsequenceSink sink)
    {
        if (change.Differs(shape))
        {
            sink.Caution(
                $"{words}: {Words.Value(change.After.At(shape))} instead of {Words.Value(change.Before.At(shape))}",
                null,
                Paths.Of(shape));
        }
    }
}
