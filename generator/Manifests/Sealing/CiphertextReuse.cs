using Manifests.Diagnostics;

namespace Manifests;

/// <summary>Decides which values keep the ciphertext that they have.</summary>
internal sealed class CiphertextReuse(SealingRequest request, SealedFile? previous)
{
    private readonly SealingRecord record = previous?.Record ?? new SealingRecord();

    /// <summary>See <see cref="SealingScopes.LabelOf"/>.</summary>
    public string Label { get; } = request.Scope.LabelOf(request.Secret.Namespace, request.Secret.Name);

    /// <summary>Tells when nobody can say whether values changed, so that neither keeping nor sealing them anew is right.</summary>
    public void ExplainDoubts(DiagnosticBag found)
    {
        var doubtful = request.Secret.Keys.Where(IsDoubtful).ToArray();
        if (doubtful.Length > 0)
        {
            var keys = string.Join(", ", doubtful.Select(static key => $"'{key}'"));
            found.Add(WhyDoubtful(doubtful).At(Location.OfFile(request.File), keys));
        }

        var lost = request.Secret.Keys.Where(IsLost).ToArray();
        if (lost.Length > 0)
        {
            found.Add(SealingDiagnostics.RandomValueLost.At(
                Location.OfFile(request.File), string.Join(", ", lost.Select(static key => $"'{key}'"))));
        }

        if (request.DigestKey is null && !found.HasErrors)
        {
            found.Add(SealingDiagnostics.NoDigests.At(Location.OfFile(request.File)));
        }
    }

    /// <summary>The ciphertext to keep, if any, and what is done with the value.</summary>
    public (string? Ciphertext, SealingOutcome Outcome) Of(string key)
    {
        if (CiphertextOf(key) is not { } ciphertext)
        {
            return (null, SealingOutcome.Added);
        }

        if (request.Reseal)
        {
            return (null, SealingOutcome.Resealed);
        }

        if (IsForOther)
        {
            return (null, SealingOutcome.OtherCertificate);
        }

        if (HasOtherLabel)
        {
            return (null, SealingOutcome.Changed);
        }

        return IsRandom(key) || record.Digests.GetValueOrDefault(key) == DigestOf(key, ciphertext)
            ? (ciphertext, SealingOutcome.Kept)
            : (null, SealingOutcome.Changed);
    }

    /// <summary>The digest to keep; <see langword="null"/> without a key, and for a random value of before, which nobody knows.</summary>
    public string? DigestOf(string key, string ciphertext, SealingOutcome outcome) =>
        outcome == SealingOutcome.Kept && IsRandom(key) ? KnownDigestOf(key) : DigestOf(key, ciphertext);

    private bool HasOtherLabel => previous is not null && previous.Scope.LabelOf(previous.Namespace, previous.Name) != Label;

    private bool IsForOther => record.Certificate is { } certificate && certificate != request.Certificate.Fingerprint;

    private string? CiphertextOf(string key) => previous?.Values.TextOf(key);

    private string? KnownDigestOf(string key) =>
        record.DigestKeyId == request.DigestKey?.Id ? record.Digests.GetValueOrDefault(key) : null;

    private string? DigestOf(string key, string ciphertext) =>
        request.DigestKey?.Of(Label, key, request.Certificate.Fingerprint, ciphertext, request.Secret.ValueOf(key));

    private bool IsRandom(string key) => request.RandomKeys.Contains(key);

    private bool MayStay(string key) => CiphertextOf(key) is not null && !request.Reseal && !IsForOther && !HasOtherLabel;

    private bool IsDoubtful(string key) =>
        MayStay(key) && (record.Certificate is null || (!IsRandom(key) && KnownDigestOf(key) is null));

    private bool IsLost(string key) => CiphertextOf(key) is not null && IsRandom(key) && !request.Reseal && (IsForOther || HasOtherLabel);

    private DiagnosticDescriptor WhyDoubtful(string[] keys)
    {
        if (record.Certificate is null)
        {
            return SealingDiagnostics.SealedElsewhere;
        }

        if (request.DigestKey is null)
        {
            return SealingDiagnostics.NoDigestKey;
        }

        return keys.All(record.Digests.ContainsKey) ? SealingDiagnostics.OtherDigestKey : SealingDiagnostics.DigestsMissing;
    }
}
