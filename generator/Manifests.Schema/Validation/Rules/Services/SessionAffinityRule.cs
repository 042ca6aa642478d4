using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>How long a client stays with its pod.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateAffinityTimeout; the server drops it where no affinity is asked for.</remarks>
internal sealed class SessionAffinityRule : ITypeRule
{
    private const int LongestSeconds = 86_400;

    public string TypeName => "io.k8s.api.core.v1.ServiceSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.TextOf("sessionAffinity") is "ClientIP"
            && value.MappingOf("sessionAffinityConfig")?.MappingOf("clientIP") is { } client)
        {
            walk.Trail.Enter("sessionAffinityConfig");
            walk.Trail.Enter("clientIP");
            Expect.Number(walk, client, "timeoutSeconds", new(1, LongestSeconds));
            walk.Trail.Leave();
            walk.Trail.Leave();
        }
    }
}
