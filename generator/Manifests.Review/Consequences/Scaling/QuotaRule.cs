using Manifests.Schema.Validation;

namespace Manifests.Review.Consequences;

/// <summary>A namespace may use less than before.</summary>
internal sealed class QuotaRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "quota-lowered";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (change.Kind != "ResourceQuota" || change.After.MappingAt("spec.hard") is not { } after)
        {
            return;
        }

        var before = change.Before.MappingAt("spec.hard");
        foreach (var entry in after.Entries)
        {
            if (!QuantityValue.TryRead(entry.Value, out var now))
            {
                continue;
            }

            var path = Paths.Of("spec.hard").Key(entry.Key);
            if (!QuantityValue.TryRead(before?[entry.Key], out var was))
            {
                sink.Caution(
                    $"new pods and objects are refused once {Words.Quote(entry.Key)} of the namespace reaches "
                        + $"{Words.Value(entry.Value)}; what runs stays",
                    null, path);
            }
            else if (now < was)
            {
                sink.Caution(
                    $"the limit for {Words.Quote(entry.Key)} goes from {Words.Value(before![entry.Key])} to "
                        + $"{Words.Value(entry.Value)}: what runs stays, and restarted pods may be refused",
                    "look at what the namespace uses (kubectl describe quota)", path);
            }
        }
    }
}
