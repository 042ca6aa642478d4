namespace Manifests.Review.Consequences;

/// <summary>What controllers of load balancers are told by annotations: who reaches an Ingress or Service.</summary>
/// <remarks>Source: AWS Load Balancer Controller, ingress-nginx and external-dns annotations.</remarks>
internal sealed class IngressExposureRule : IConsequenceRule
{
    private static readonly string[] Schemes = ["alb.ingress.kubernetes.io/scheme", "service.beta.kubernetes.io/aws-load-balancer-scheme"];
    private static readonly string[] Ranges = ["alb.ingress.kubernetes.io/inbound-cidrs", "nginx.ingress.kubernetes.io/whitelist-source-range"];

    private static readonly string[] Authentications =
        ["alb.ingress.kubernetes.io/auth-type", "nginx.ingress.kubernetes.io/auth-url", "nginx.ingress.kubernetes.io/auth-type"];

    /// <inheritdoc/>
    public string Name => "exposure-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || change.Kind != "networking.k8s.io/Ingress")
        {
            return;
        }

        foreach (var key in Schemes)
        {
            if (change.After.Annotation(key) == "internet-facing" && change.Before.Annotation(key) != "internet-facing")
            {
                sink.Danger(
                    "the internet reaches it: its load balancer gets a public address",
                    $"keep {key}: internal",
                    Paths.Annotation(key));
            }
        }

        foreach (var key in Ranges)
        {
            if (change.Before.Annotation(key) is { } before && change.After.Annotation(key) is var after && before != after)
            {
                sink.Add(
                    after is null ? ConsequenceSeverity.Danger : ConsequenceSeverity.Caution,
                    after is null ? "it takes traffic from everywhere"
                        : $"it takes traffic from {Words.Quote(after)} instead of {Words.Quote(before)}",
                    null,
                    Paths.Annotation(key));
            }
        }

        foreach (var key in Authentications)
        {
            if (change.Before.Annotation(key) is not (null or "none") && change.After.Annotation(key) is null or "none"
                && change.Before.Annotation(key) is not null)
            {
                sink.Danger("nobody has to log in any more before a request reaches the pods", $"keep {key}", Paths.Annotation(key));
            }
        }
    }
}
