namespace Manifests.Review.Consequences;

/// <summary>Says which permissions give more than they seem to.</summary>
/// <remarks>Source: Kubernetes documentation, <c>concepts/security/rbac-good-practices</c> (privilege escalation risks).</remarks>
internal static class PermissionDangers
{
    private static readonly string[] Reading = ["get", "list", "watch"];
    private static readonly string[] Writing = ["create", "update", "patch"];
    private static readonly string[] Entering = ["pods/exec", "pods/attach", "pods/portforward", "pods/ephemeralcontainers"];
    private static readonly string[] Webhooks = ["validatingwebhookconfigurations", "mutatingwebhookconfigurations"];

    /// <summary>What a permission gives its subjects, as words of a sentence; <see langword="null"/> when it gives what it says.</summary>
    public static string? Of(Permission permission)
    {
        var (verb, group, resource) = (permission.Verb, permission.Group, permission.Resource);
        if (permission.IsPath)
        {
            return resource == "*" && verb == "*" ? "every path of the API server" : null;
        }

        if (verb == "*" && resource == "*" && group == "*")
        {
            return "everything that can be done in the cluster or namespace";
        }

        return verb is "escalate" or "bind" ? "rights that the subjects have not themselves"
            : verb == "impersonate" ? "acting as somebody else"
            : OfCore(verb, group, resource) ?? OfOthers(verb, group, resource);
    }

    private static string? OfCore(string verb, string group, string resource)
    {
        if (group is not ("" or "*"))
        {
            return null;
        }

        return resource is "secrets" or "*" && Does(verb, Reading) ? "reading every password and token that is kept as a Secret"
            : Entering.Contains(resource) && verb is "create" or "*" ? "running commands in, or reaching into, pods"
            : resource == "serviceaccounts/token" && Does(verb, Writing) ? "tokens of service accounts"
            : resource == "nodes/proxy" ? "the kubelet of every node"
            : resource is "pods" or "*" && Does(verb, Writing) ? "pods that use any service account and Secret of the namespace"
            : null;
    }

    private static string? OfOthers(string verb, string group, string resource) => (group, resource) switch
    {
        ("rbac.authorization.k8s.io", _) when Does(verb, Writing) => "changing who may do what",
        ("admissionregistration.k8s.io", _) when Does(verb, Writing) && (resource == "*" || Webhooks.Contains(resource)) =>
            "changing what the API server lets in",
        ("certificates.k8s.io", "certificatesigningrequests/approval" or "signers") => "certificates of other identities",
        ("*", _) when verb == "*" => "every API group",
        _ => null,
    };

    private static bool Does(string verb, string[] some) => verb == "*" || some.Contains(verb);
}
