using Manifests.Models.Iam;
using Manifests.Yaml;

namespace Manifests.Platforms.KubeflowOnEks.DeployKF;

/// <summary>The Application that makes all of deployKF's, by the plugin of <see cref="ArgoCd"/>.</summary>
internal sealed class DeployKFApplication(KubeflowOnEksSettings settings, Arn role)
{
    /// <summary>The Application's name.</summary>
    public const string Name = "deploykf-app-of-apps";

    /// <summary>The release of deployKF.</summary>
    public const string Version = "0.1.5";

    /// <summary>Where the administrator's password is kept, as a bcrypt hash; the Secret is made by hand.</summary>
    public const string AdminSecret = "dex-admin";

    // The images that deployKF names by default are gone from their registry.
    private const string Kubectl = "docker.io/bitnamilegacy/kubectl";

    private const string Profile = "team-1";

    /// <summary>Somebody starts it: deployKF's parts want to be synced in their own order.</summary>
    public ArgoApplication Make() => new(
        Name,
        ApplicationSource.Git("https://github.com/deployKF/deployKF.git", ".", "v" + Version) with
        {
            Plugin = new(ArgoCd.PluginName,
            [
                ApplicationPluginParameter.Of("source_version", Version),
                ApplicationPluginParameter.OfList("values_files", "./sample-values.yaml"),
                ApplicationPluginParameter.OfYaml("values", Values()),
            ]),
        })
    {
        Labels = { ["app.kubernetes.io/name"] = Name, ["app.kubernetes.io/part-of"] = "deploykf" },
        Destination = ArgoCd.Namespace,
        Wave = Waves.DeployKF,
    };

    private Mapping Values() => new()
    {
        ["argocd"] = new Mapping { ["namespace"] = ArgoCd.Namespace, ["project"] = "default" },
        ["deploykf_dependencies"] = new Mapping { ["cert_manager"] = WithKubectl(), ["kyverno"] = WithKubectl() },
        ["deploykf_core"] = new Mapping
        {
            ["deploykf_auth"] = Auth(),
            ["deploykf_istio_gateway"] = new Mapping { ["gatewayService"] = GatewayService() },
            ["deploykf_profiles_generator"] = Profiles(),
        },
        ["deploykf_opt"] = new Mapping
        {
            ["deploykf_minio"] = new Mapping { ["enabled"] = false },
            ["deploykf_mysql"] = WithKubectl(),
        },
        ["kubeflow_dependencies"] = new Mapping
        {
            ["kubeflow_argo_workflows"] = new Mapping { ["controller"] = RunsAsRole(), ["server"] = RunsAsRole() },
        },
        ["kubeflow_tools"] = new Mapping { ["pipelines"] = Pipelines() },
    };

    // Lists replace those of the sample values, whose users have passwords that everybody can read.
    private Mapping Auth()
    {
        var auth = WithKubectl();
        var password = new Mapping { ["existingSecret"] = AdminSecret, ["existingSecretKey"] = "password", ["type"] = "hash" };
        var admin = new Mapping { ["email"] = settings.AdminEmail!, ["password"] = password };
        auth["dex"] = new Mapping { ["staticPasswords"] = new Sequence { admin } };
        return auth;
    }

    private static Mapping GatewayService() => new()
    {
        ["name"] = "deploykf-gateway",
        ["type"] = "LoadBalancer",
        ["annotations"] = new Mapping
        {
            ["service.beta.kubernetes.io/aws-load-balancer-type"] = "external",
            ["service.beta.kubernetes.io/aws-load-balancer-nlb-target-type"] = "ip",
            ["service.beta.kubernetes.io/aws-load-balancer-scheme"] = "internal",
        },
        ["ports"] = new Mapping { ["http"] = 80, ["https"] = 443 },
    };

    private Mapping Profiles()
    {
        var access = new Mapping { ["role"] = "edit", ["notebooksAccess"] = true };
        var plugin = new Mapping
        {
            ["kind"] = "AwsIamForServiceAccount",
            ["spec"] = new Mapping { ["awsIamRole"] = (string)role },
        };
        return new()
        {
            ["profileDefaults"] = new Mapping { ["plugins"] = new Sequence { plugin } },
            ["users"] = new Sequence { new Mapping { ["id"] = "admin", ["email"] = settings.AdminEmail! } },
            ["groups"] = new Sequence(),
            ["profiles"] = new Sequence
            {
                new Mapping
                {
                    ["name"] = Profile,
                    ["members"] = new Sequence { new Mapping { ["user"] = "admin", ["access"] = access } },
                },
            },
        };
    }

    private Mapping Pipelines() => new()
    {
        ["serviceAccounts"] = new Mapping { ["apiServer"] = Annotated(), ["frontend"] = Annotated() },
        ["bucket"] = new Mapping { ["name"] = settings.PipelinesBucket, ["region"] = settings.Region },
        ["objectStore"] = new Mapping
        {
            ["useExternal"] = true,
            ["host"] = $"s3.{settings.Region}.amazonaws.com",
            ["useSSL"] = true,
            // Not by a key, but by the role.
            ["auth"] = new Mapping { ["fromEnv"] = true },
        },
    };

    private Mapping RunsAsRole() => new() { ["serviceAccount"] = Annotated() };

    private Mapping Annotated() => new() { ["annotations"] = new Mapping { [WorkloadIdentity.RoleAnnotation] = (string)role } };

    private static Mapping WithKubectl() =>
        new() { ["images"] = new Mapping { ["kubectl"] = new Mapping { ["repository"] = Kubectl } } };
}
