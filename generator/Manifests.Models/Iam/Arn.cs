namespace Manifests.Models.Iam;

/// <summary>The name of something at AWS: <c>arn:partition:service:region:account:resource</c>.</summary>
/// <remarks>Account ids are parameters of a platform, never constants in its code.</remarks>
public readonly record struct Arn
{
    private readonly string? text;

    private Arn(string text) => this.text = text;

    /// <summary>A name by its parts.</summary>
    /// <param name="service">The service's namespace: <c>iam</c>, <c>s3</c>.</param>
    /// <param name="region">Empty for global services.</param>
    /// <param name="account">Twelve digits; empty where the service has none in its names.</param>
    /// <param name="resource">What the service wants behind the last colon.</param>
    /// <param name="partition"><c>aws</c>, <c>aws-cn</c> or <c>aws-us-gov</c>.</param>
    public static Arn Of(string service, string region, string account, string resource, string partition = "aws")
    {
        ArgumentException.ThrowIfNullOrEmpty(service);
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentException.ThrowIfNullOrEmpty(resource);
        return new Arn($"arn:{partition}:{service}:{region}:{account}:{resource}");
    }

    /// <summary>A role.</summary>
    /// <param name="account">Twelve digits.</param>
    /// <param name="name">The name, with its path when it has one: <c>team/web</c>.</param>
    public static Arn Role(string account, string name) => Of("iam", "", account, $"role/{name}");

    /// <summary>A managed policy of an account.</summary>
    public static Arn Policy(string account, string name) => Of("iam", "", account, $"policy/{name}");

    /// <summary>A managed policy that AWS keeps: <c>AmazonEKSWorkerNodePolicy</c>.</summary>
    public static Arn AwsManagedPolicy(string name) => Policy("aws", name);

    /// <summary>An account, as a principal.</summary>
    public static Arn Account(string account) => Of("iam", "", account, "root");

    /// <summary>The OIDC provider of a cluster.</summary>
    /// <param name="account">Twelve digits.</param>
    /// <param name="issuer">With or without <c>https://</c>.</param>
    public static Arn OidcProvider(string account, string issuer) =>
        Of("iam", "", account, $"oidc-provider/{OidcIssuer.WithoutScheme(issuer)}");

    /// <summary>A bucket.</summary>
    public static Arn Bucket(string name) => Of("s3", "", "", name);

    /// <summary>Objects of a bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="keys">Their keys, with <c>*</c> and <c>?</c> for any: <c>artifacts/*</c>.</param>
    public static Arn Objects(string bucket, string keys = "*") => Of("s3", "", "", $"{bucket}/{keys}");

    /// <summary>A queue.</summary>
    public static Arn Queue(string region, string account, string name) => Of("sqs", region, account, name);

    /// <summary>Reads a name; false unless it has six parts and begins with <c>arn:</c>.</summary>
    public static bool TryParse(string? text, out Arn arn)
    {
        var fits = IsArn(text);
        arn = fits ? new Arn(text!) : default;
        return fits;
    }

    /// <summary>Reads a name.</summary>
    /// <exception cref="FormatException">It does not have six parts or does not begin with <c>arn:</c>.</exception>
    public static Arn Parse(string text) => TryParse(text, out var arn)
        ? arn
        : throw new FormatException($"'{text}' is not an ARN; expected arn:partition:service:region:account:resource.");

    /// <summary>The name; empty for the default value.</summary>
    public override string ToString() => text ?? "";

    /// <summary>The name as text, for models and policies.</summary>
    public static implicit operator string(Arn arn) => arn.ToString();

    internal static bool IsArn(string? text) =>
        text is not null
        && text.StartsWith("arn:", StringComparison.Ordinal)
        && text.Split(':', 6) is [_, { Length: > 0 }, { Length: > 0 }, _, _, { Length: > 0 }];
}
