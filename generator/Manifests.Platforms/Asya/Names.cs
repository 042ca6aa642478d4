using Manifests.Models.Iam;

namespace Manifests.Platforms.Asya;

/// <summary>How things are called at AWS.</summary>
internal sealed class Names(AsyaSettings settings)
{
    /// <summary>The alias of the platform's KMS key.</summary>
    public const string KeyAlias = "alias/asya";

    /// <summary>Whether anything is encrypted with the platform's own key.</summary>
    public bool UsesKey => settings.QueueEncryption == QueueEncryption.Kms || settings.BucketEncryption == BucketEncryption.Kms;

    public string Bucket => settings.BucketName ?? "asya-results-" + settings.AccountId;

    /// <summary>Every queue of Asya, in every region.</summary>
    public Arn Queues => Arn.Queue("*", settings.AccountId, "asya-*");

    /// <summary>The keys of the account and region; conditions on the alias make it one of them.</summary>
    public Arn Keys => Arn.Of("kms", settings.Region, settings.AccountId, "key/*");

    public Arn KeyAliasArn => Arn.Of("kms", settings.Region, settings.AccountId, KeyAlias);

    public Arn QueueArn(string queue) => Arn.Queue(settings.Region, settings.AccountId, queue);

    public string QueueUrl(string queue) => $"https://sqs.{settings.Region}.amazonaws.com/{settings.AccountId}/{queue}";

    /// <summary>The queue and the service account of an actor; both have one name.</summary>
    public static string OfActor(string actor) => "asya-" + actor;

    /// <summary>The availability zones that are used.</summary>
    public IReadOnlyList<string> Zones =>
        [.. Enumerable.Range(0, settings.Zones).Select(index => settings.Region + (char)('a' + index))];
}
