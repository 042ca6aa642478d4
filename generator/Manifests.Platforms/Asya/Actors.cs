using System.Globalization;
using Manifests.Models.Asya.V1Alpha1;
using Manifests.Models.Core.V1;

namespace Manifests.Platforms.Asya;

/// <summary>An actor as the Asya operator reads it, and its service account.</summary>
internal static class Actors
{
    /// <summary>The operator puts its code into the container with this name.</summary>
    private const string Runtime = "asya-runtime";

    // The user of the images of Asya; any other that is not root would do.
    private const int User = 1000;

    public static AsyncActor AsyncActor(AsyaSettings settings, Names names, Actor actor) => new(actor.Name)
    {
        Annotations = { [ArgoApplication.SyncWaveAnnotation] = Text(actor.IsCrew ? Waves.Crew : Waves.Actors) },
        Spec = new()
        {
            Transport = "sqs",
            Scaling = new()
            {
                Enabled = settings.Scaling == Owner.Operator,
                MinReplicas = 0,
                MaxReplicas = actor.MaxReplicas,
            },
            Timeout = new() { Processing = settings.VisibilityTimeout },
            Workload = new()
            {
                Kind = "Deployment",
                Template = new() { Spec = Pod(settings, names, actor).ToNode() },
            },
        },
    };

    /// <summary>The operator names the account in the pods of an actor but makes none.</summary>
    public static ServiceAccount ServiceAccount(Actor actor, Workloads workloads)
    {
        var annotations = workloads.Actors.Annotations;
        annotations[ArgoApplication.SyncWaveAnnotation] = Text(Waves.Queues);
        return new ServiceAccount(actor.Account.Name) { Annotations = annotations };
    }

    private static PodSpec Pod(AsyaSettings settings, Names names, Actor actor) => new()
    {
        ServiceAccountName = actor.Account.Name,
        SecurityContext = new() { RunAsNonRoot = true, RunAsUser = User, SeccompProfile = new() { Type = "RuntimeDefault" } },
        Tolerations = actor.Gpus > 0 ? [Gpus.Toleration] : null,
        Containers =
        [
            new()
            {
                Name = Runtime,
                Image = actor.Image,
                Env = [.. Environment(settings, names, actor)],
                Resources = actor.IsCrew
                    ? new()
                    {
                        Requests = new() { ["cpu"] = "50m", ["memory"] = "64Mi" },
                        Limits = new() { ["cpu"] = "200m", ["memory"] = "128Mi" },
                    }
                    : new() { Limits = actor.Gpus > 0 ? new() { [Gpus.Resource] = actor.Gpus } : null },
                SecurityContext = new() { AllowPrivilegeEscalation = false, Capabilities = new() { Drop = ["ALL"] } },
            },
        ],
    };

    private static IEnumerable<EnvVar> Environment(AsyaSettings settings, Names names, Actor actor)
    {
        yield return new() { Name = "ASYA_HANDLER", Value = actor.Handler };
        if (!actor.IsCrew)
        {
            yield break;
        }

        yield return new() { Name = "ASYA_HANDLER_MODE", Value = "envelope" };
        yield return new() { Name = "ASYA_ENABLE_VALIDATION", Value = "false" };
        yield return new() { Name = "ASYA_S3_BUCKET", Value = names.Bucket };
        yield return new() { Name = "AWS_REGION", Value = settings.Region };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
