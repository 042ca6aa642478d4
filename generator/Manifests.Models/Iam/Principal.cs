using Manifests.Yaml;

namespace Manifests.Models.Iam;

/// <summary>Who a statement is about. Several kinds may be given at once.</summary>
public sealed record Principal : INodeConvertible
{
    /// <summary>Everyone, also without credentials: written as <c>"*"</c>.</summary>
    public static Principal Everyone { get; } = new() { IsEveryone = true };

    /// <summary>Roles, users and accounts: ARNs, ids of twelve digits, or <c>*</c>.</summary>
    public ValueList<string>? Aws { get; init; }

    /// <summary>Services of AWS: <c>ec2.amazonaws.com</c>.</summary>
    public ValueList<string>? Service { get; init; }

    /// <summary>Identity providers: the ARN of an OIDC or SAML provider.</summary>
    public ValueList<string>? Federated { get; init; }

    /// <summary>Canonical user ids, which only S3 knows.</summary>
    public ValueList<string>? CanonicalUser { get; init; }

    /// <summary>Whether it is <see cref="Everyone"/>.</summary>
    public bool IsEveryone { get; private init; }

    /// <summary>Roles, users and accounts.</summary>
    public static Principal OfAws(params ReadOnlySpan<string> names) => new() { Aws = ValueList.Create(names) };

    /// <summary>Services of AWS.</summary>
    public static Principal OfService(params ReadOnlySpan<string> names) => new() { Service = ValueList.Create(names) };

    /// <summary>Identity providers.</summary>
    public static Principal OfFederated(params ReadOnlySpan<string> names) => new() { Federated = ValueList.Create(names) };

    /// <inheritdoc/>
    public Node ToNode()
    {
        if (IsEveryone)
        {
            return Scalar.Of("*");
        }

        var node = new Mapping(4);
        Add(node, "AWS", Aws);
        Add(node, "Service", Service);
        Add(node, "Federated", Federated);
        Add(node, "CanonicalUser", CanonicalUser);
        return node;
    }

    private static void Add(Mapping node, string key, ValueList<string>? names)
    {
        if (names is not null)
        {
            node.Add(key, StringOrList.ToNode(names));
        }
    }
}
