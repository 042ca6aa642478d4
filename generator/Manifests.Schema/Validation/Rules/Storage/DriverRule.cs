using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What a driver of volumes asks of the cluster.</summary>
/// <remarks>Source: <c>pkg/apis/storage/validation</c>, validateCSIDriverSpec.</remarks>
internal sealed class DriverRule : ITypeRule
{
    private const int ShortestTokenSeconds = 600;
    private const long LongestTokenSeconds = 1L << 32;
    private const int ShortestUpdateSeconds = 10;

    public string TypeName => "io.k8s.api.storage.v1.CSIDriverSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Number(walk, value, "nodeAllocatableUpdatePeriodSeconds", NumberRange.AtLeast(ShortestUpdateSeconds));
        CheckTokens(walk, value);
        Expect.NotEmptyIfSet(walk, value, "fsGroupPolicy");

        if (value.HasValue("serviceAccountTokenInSecrets")
            && value.SequenceOf("tokenRequests") is not { Count: > 0 }
            && !walk.Options.Partial)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.TokensNotRequested, value["serviceAccountTokenInSecrets"]!, ["serviceAccountTokenInSecrets"]);
        }
    }

    private static void CheckTokens(SchemaWalk walk, Mapping spec)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, request) in spec.MappingsOf("tokenRequests"))
        {
            var audience = request.TextOf("audience") ?? "";
            if (!seen.TryAdd(audience, index))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.AudienceTwice,
                    request["audience"] ?? request,
                    ["tokenRequests", index],
                    Shown.Text(audience),
                    Expect.Item(seen[audience]));
            }

            walk.Trail.Enter("tokenRequests");
            walk.Trail.Enter(index);
            Expect.Number(walk, request, "expirationSeconds", new(ShortestTokenSeconds, LongestTokenSeconds));
            walk.Trail.Leave();
            walk.Trail.Leave();
        }
    }
}
