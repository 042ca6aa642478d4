namespace Manifests.Platforms.Asya.Checking;

/// <summary>Results are encrypted, versioned and forgotten after a while; every actor has its queue, and every queue its actor.</summary>
internal static class StorageRule
{
    private const string DeadLetters = "asya-dlq";

    public static void Check(TreeReview review, AsyaSettings settings)
    {
        CheckBucket(review, settings);
        if (settings.Queues == Owner.GitOps)
        {
            CheckQueues(review, settings);
        }
    }

    private static void CheckBucket(TreeReview review, AsyaSettings settings)
    {
        var needs = new Needs(review, nameof(ResultsBucket));
        var bucket = needs.Resource("Bucket", "asya-results");
        needs.That(
            bucket, static name => name?.StartsWith("asya-results", StringComparison.Ordinal) == true, "a name that begins with asya-results",
            "spec", "name");
        needs.Text(
            bucket, settings.BucketEncryption == BucketEncryption.Kms ? "aws:kms" : "AES256",
            "spec", "encryption", "rules", "0", "applyServerSideEncryptionByDefault", "sseAlgorithm");
        needs.Text(bucket, "Enabled", "spec", "versioning", "status");
        needs.Text(bucket, "Enabled", "spec", "lifecycle", "rules", "0", "status");
        needs.Text(bucket, "90", "spec", "lifecycle", "rules", "0", "expiration", "days");
        needs.Text(bucket, "30", "spec", "lifecycle", "rules", "0", "noncurrentVersionExpiration", "noncurrentDays");
    }

    private static void CheckQueues(TreeReview review, AsyaSettings settings)
    {
        var needs = new Needs(review, nameof(ActorQueues));
        var actors = review.OfKind("AsyncActor").Select(static actor => Names.OfActor(actor.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var queue in review.OfKind("Queue"))
        {
            var name = queue.TextAt("spec", "queueName") ?? "";
            if (name != DeadLetters && !actors.Remove(name))
            {
                needs.Differs(queue, queue.At("spec", "queueName"), "spec.queueName", "the name of an actor with asya- before it");
            }

            needs.Text(queue, "20", "spec", "receiveMessageWaitTimeSeconds");
            if (settings.QueueEncryption == QueueEncryption.Kms)
            {
                needs.That(queue, static key => key is not null, "the key", "spec", "kmsMasterKeyRef", "from", "name");
                needs.Text(queue, "300", "spec", "kmsDataKeyReusePeriodSeconds");
            }
        }

        foreach (var missing in actors.Order(StringComparer.Ordinal))
        {
            needs.Missing("Queue", missing);
        }
    }
}
