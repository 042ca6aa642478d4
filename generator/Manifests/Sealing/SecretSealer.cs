using System.Buffers;
using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>
/// Makes a SealedSecret of a Secret without asking a cluster, in the form of <c>kubeseal</c>. A value whose plain text is known to be
/// the sealed one keeps its ciphertext, so that a diff shows what changed.
/// </summary>
/// <remarks>Source of the form: bitnami-labs/sealed-secrets, NewSealedSecret and HybridEncrypt; of the limits: the core API.</remarks>
public static class SecretSealer
{
    // The API server's limit on all values of a Secret together.
    private const int MostBytes = 1024 * 1024;

    /// <summary>Seals.</summary>
    /// <param name="request">What, for whom and how.</param>
    /// <param name="diagnostics">Takes every finding; none quotes a value.</param>
    /// <returns><see langword="null"/> after an error.</returns>
    public static SealedResult? Seal(SealingRequest request, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var found = new DiagnosticBag();
        Check(request, found);
        var previous = request.Previous.IsEmpty ? null : SealedFile.Read(request.Previous, request.File, found);
        var reuse = new CiphertextReuse(request, previous);
        if (!found.HasErrors)
        {
            reuse.ExplainDoubts(found);
        }

        diagnostics.AddRange(found.ToSorted());
        return found.HasErrors ? null : Write(request, previous, reuse, diagnostics);
    }

    private static void Check(SealingRequest request, DiagnosticBag found)
    {
        var (secret, place) = (request.Secret, Location.OfFile(request.File));
        if (!SecretNames.IsName(secret.Name))
        {
            found.Add(SealingDiagnostics.BadName.At(place, secret.Name));
        }

        if (request.Scope != SealingScope.ClusterWide && secret.Namespace is null)
        {
            found.Add(SealingDiagnostics.NoNamespace.At(place, SealingScopes.Words[(int)request.Scope]));
        }

        if (secret.Namespace is { } scope && !SecretNames.IsNamespace(scope))
        {
            found.Add(SealingDiagnostics.BadNamespace.At(place, scope));
        }

        if (secret.Keys.Count == 0)
        {
            found.Add(SealingDiagnostics.NoValues.At(place));
        }

        foreach (var key in secret.Keys.Where(static key => !SecretNames.IsKey(key)))
        {
            found.Add(SealingDiagnostics.BadKey.At(place, key));
        }

        if (secret.Bytes > MostBytes)
        {
            found.Add(SealingDiagnostics.TooLarge.At(place, secret.Bytes, MostBytes));
        }
    }

    private static SealedResult? Write(SealingRequest request, SealedFile? previous, CiphertextReuse reuse, DiagnosticBag diagnostics)
    {
        var values = new Mapping();
        var digests = new Dictionary<string, string>(StringComparer.Ordinal);
        var outcomes = ImmutableArray.CreateBuilder<(string, SealingOutcome)>();
        foreach (var key in request.Secret.Keys)
        {
            var (ciphertext, outcome) = reuse.Of(key);
            ciphertext ??= SealedValue.Seal(request.Secret.ValueOf(key), reuse.Label, request.Certificate);
            values.Add(key, ciphertext);
            outcomes.Add((key, outcome));
            if (reuse.DigestOf(key, ciphertext, outcome) is { } digest)
            {
                digests.Add(key, digest);
            }
        }

        foreach (var gone in previous?.Values.Select(static entry => entry.Key).Where(key => !values.ContainsKey(key)) ?? [])
        {
            outcomes.Add((gone, SealingOutcome.Removed));
        }

        var record = new SealingRecord
        {
            Certificate = request.Certificate.Fingerprint,
            DigestKeyId = request.DigestKey?.Id,
            Digests = digests,
        };
        var output = new ArrayBufferWriter<byte>();
        outcomes.Sort(static (left, right) => string.CompareOrdinal(left.Item1, right.Item1));
        return YamlWriter.Write(SealedSecretNode.Of(request, values, record), output, diagnostics)
            ? new SealedResult(output.WrittenMemory, outcomes.ToImmutable())
            : null;
    }
}
