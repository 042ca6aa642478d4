namespace Manifests.Platforms.ArgoflowAws;

/// <summary>
/// When ArgoCD syncs what, lowest first. The distribution says only what comes before it; the rest follows from who needs whom.
/// </summary>
internal static class Waves
{
    /// <summary>Roles, buckets, database and cache, where the tree makes them.</summary>
    public const int AwsResources = -6;

    /// <summary>Whoever makes Secrets.</summary>
    public const int Secrets = -5;

    /// <summary>cert-manager and Istio's operator, which bring kinds.</summary>
    public const int Operators = -4;

    /// <summary>Istio itself, and what makes load balancers, DNS records and nodes.</summary>
    public const int Mesh = -3;

    /// <summary>Namespaces, roles, certificates and the mesh's rules.</summary>
    public const int Foundations = -2;

    public const int Login = -1;

    /// <summary>Profiles, and the defaults of pods, whose webhook needs cert-manager.</summary>
    public const int Profiles = 0;

    /// <summary>Pipelines and Katib, which make their databases first.</summary>
    public const int Workflows = 1;

    /// <summary>The dashboard and the web applications.</summary>
    public const int WebApplications = 2;

    /// <summary>The training operators, the monitoring and MLflow.</summary>
    public const int Extras = 3;

    /// <summary>Inside of an Application: what a Job needs.</summary>
    public const string BeforeJobs = "-2";

    /// <summary>Inside of an Application: Jobs that make databases, before the Deployments that open them.</summary>
    public const string Jobs = "-1";
}
