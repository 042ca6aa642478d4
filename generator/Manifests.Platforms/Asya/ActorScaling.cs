using System.Globalization;
using Manifests.Models;
using Manifests.Models.Keda.V1Alpha1;

namespace Manifests.Platforms.Asya;

/// <summary>
/// Scales an actor by the length of its queue. The operator's own trigger asks KEDA to take the pod's credentials, which KEDA
/// refuses without an access key; this one takes KEDA's.
/// </summary>
internal static class ActorScaling
{
    private const int SecondsBetweenLooks = 10;
    private const int SecondsToCoolDown = 60;

    public static IEnumerable<Resource> Of(AsyaSettings settings, Names names, Actor actor)
    {
        var authentication = new TriggerAuthentication(actor.Queue)
        {
            Annotations = InWave(),
            Spec = new() { PodIdentity = new() { Provider = "aws", IdentityOwner = "keda" } },
        };
        yield return authentication;
        yield return new ScaledObject(actor.Queue)
        {
            Annotations = InWave(),
            Spec = new()
            {
                ScaleTargetRef = new() { Name = actor.Name },
                MinReplicaCount = 0,
                MaxReplicaCount = actor.MaxReplicas,
                PollingInterval = SecondsBetweenLooks,
                CooldownPeriod = SecondsToCoolDown,
                Triggers =
                [
                    new()
                    {
                        Type = "aws-sqs-queue",
                        AuthenticationRef = new() { Name = authentication.Name },
                        Metadata = new()
                        {
                            ["queueURL"] = names.QueueUrl(actor.Queue),
                            ["queueLength"] = "5",
                            ["awsRegion"] = settings.Region,
                        },
                    },
                ],
            },
        };
    }

    private static Map<string> InWave() =>
        new() { [ArgoApplication.SyncWaveAnnotation] = Waves.Actors.ToString(CultureInfo.InvariantCulture) };
}
