using System.Globalization;
using Manifests.Models.Ack.Sqs.V1Alpha1;

namespace Manifests.Platforms.Asya;

/// <summary>A queue for each actor, and one for messages that no try could finish.</summary>
internal sealed class ActorQueues(AsyaSettings settings, Names names, EncryptionKey key, IReadOnlyList<Actor> actors) : IComponentPart
{
    private const string DeadLetters = "asya-dlq";
    private const int SecondsOfLongPoll = 20;
    private const int SecondsToKeep = 4 * 24 * 60 * 60;
    private const int SecondsToKeepDeadLetters = 14 * 24 * 60 * 60;
    private const int SecondsToReuseDataKey = 300;

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add(DeadLetters + ".yaml", Queue(new()
        {
            QueueName = DeadLetters,
            MessageRetentionPeriod = Text(SecondsToKeepDeadLetters),
        }));
        foreach (var actor in actors)
        {
            folder.Add(actor.Queue + ".yaml", Queue(new()
            {
                QueueName = actor.Queue,
                MessageRetentionPeriod = Text(SecondsToKeep),
                VisibilityTimeout = Text(settings.VisibilityTimeout),
                RedrivePolicy = $$"""
                    {"deadLetterTargetArn":"{{names.QueueArn(DeadLetters)}}","maxReceiveCount":{{Text(settings.MaxReceiveCount)}}}
                    """,
                Tags = new() { ["asya.sh/actor"] = actor.Name, ["asya.sh/namespace"] = actor.Namespace },
            }));
        }
    }

    private Queue Queue(QueueSpec spec) => new(spec.QueueName, Ack.Namespace)
    {
        Spec = settings.QueueEncryption == QueueEncryption.Kms
            ? LongPolled(spec) with
            {
                KmsMasterKeyRef = new() { From = new() { Name = key.Key.Name } },
                KmsDataKeyReusePeriodSeconds = Text(SecondsToReuseDataKey),
            }
            : LongPolled(spec) with { SqsManagedSSEEnabled = "true" },
    };

    private static QueueSpec LongPolled(QueueSpec spec) => spec with { ReceiveMessageWaitTimeSeconds = Text(SecondsOfLongPoll) };

    // SQS takes every attribute as a text.
    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
