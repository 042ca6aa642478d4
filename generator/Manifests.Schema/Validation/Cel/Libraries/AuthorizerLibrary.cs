using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>Questions to a server's authorizer. Only their types are known here: no expression that asks one is evaluated.</summary>
/// <remarks>Source: apiserver <c>pkg/cel/library/authz.go</c>.</remarks>
internal static class AuthorizerLibrary
{
    private static readonly CelType Path = CelType.Opaque("kubernetes.authorization.PathCheck");
    private static readonly CelType Group = CelType.Opaque("kubernetes.authorization.GroupCheck");
    private static readonly CelType Decision = CelType.Opaque("kubernetes.authorization.Decision");

    /// <summary>What the variable <c>authorizer</c> is.</summary>
    public static CelType Authorizer { get; } = CelType.Opaque("kubernetes.authorization.Authorizer");

    /// <summary>What the variable <c>authorizer.requestResource</c> is.</summary>
    public static CelType Resource { get; } = CelType.Opaque("kubernetes.authorization.ResourceCheck");

    /// <summary>The functions.</summary>
    public static CelLibrary Library { get; } = new()
    {
        Name = "kubernetes authz",
        Types = [Authorizer, Path, Group, Resource, Decision],
        Functions =
        [
            new("path", Asks("authorizer_path", Authorizer, Path)),
            new("group", Asks("authorizer_group", Authorizer, Group)),
            new("serviceAccount", CelOverload.Member(
                "authorizer_serviceaccount", [Authorizer, CelType.String, CelType.String], Authorizer, static (_, _, _) => Unknown())),
            new("resource", Asks("groupcheck_resource", Group, Resource)),
            new("subresource", Asks("resourcecheck_subresource", Resource, Resource)),
            new("namespace", Asks("resourcecheck_namespace", Resource, Resource)),
            new("name", Asks("resourcecheck_name", Resource, Resource)),
            new("fieldSelector", Asks("authorizer_fieldselector", Resource, Resource)),
            new("labelSelector", Asks("authorizer_labelselector", Resource, Resource)),
            new("check", Asks("pathcheck_check", Path, Decision), Asks("resourcecheck_check", Resource, Decision)),
            new("allowed", Answer("decision_allowed", CelType.Bool)),
            new("errored", Answer("decision_errored", CelType.Bool)),
            new("error", Answer("decision_error", CelType.String)),
            new("reason", Answer("decision_reason", CelType.String)),
        ],
    };

    private static CelOverload Asks(string id, CelType of, CelType result) =>
        CelOverload.Member(id, [of, CelType.String], result, static (_, _) => Unknown());

    private static CelOverload Answer(string id, CelType result) => CelOverload.Member(id, [Decision], result, static _ => Unknown());

    private static CelValue Unknown() => CelValue.Of(CelError.Invalid("only a server can tell who may do what"));
}
