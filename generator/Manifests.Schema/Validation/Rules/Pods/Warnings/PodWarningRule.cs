using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Single settings of a pod that the server takes but that do something else than they say.</summary>
/// <remarks>Source: <c>pkg/api/pod/warnings.go</c>.</remarks>
internal sealed class PodWarningRule : ITypeRule
{
    private static readonly string[] Sizes = ["memory", "ephemeral-storage"];

    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.Int64Of("terminationGracePeriodSeconds") is { } grace and < 0)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.GracePeriodNegative, value["terminationGracePeriodSeconds"]!, ["terminationGracePeriodSeconds"], grace);
        }

        CheckPullSecrets(walk, value);
        CheckSizes(walk, value.MappingOf("overhead"), ["overhead"]);
        foreach (var container in new PodContainers(value))
        {
            var resources = container.Value.MappingOf("resources");
            CheckSizes(walk, resources?.MappingOf("limits"), [container.List, container.Index, "resources", "limits"]);
            CheckSizes(walk, resources?.MappingOf("requests"), [container.List, container.Index, "resources", "requests"]);
        }
    }

    private static void CheckPullSecrets(SchemaWalk walk, Mapping spec)
    {
        if (walk.Options.Partial)
        {
            return;
        }

        foreach (var (index, secret) in spec.MappingsOf("imagePullSecrets"))
        {
            if (!secret.HasValue("name") || secret.TextOf("name") is "")
            {
                walk.Findings.AddBelow(SchemaDiagnostics.PullSecretUnnamed, secret, ["imagePullSecrets", index, "name"]);
            }
        }
    }

    private static void CheckSizes(SchemaWalk walk, Mapping? amounts, ReadOnlySpan<PathStep> place)
    {
        if (amounts is null)
        {
            return;
        }

        foreach (var name in Sizes)
        {
            if (QuantityValue.TryRead(amounts[name], out var size) && !size.IsInteger)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.FractionOfByte, amounts[name]!, [.. place, name], Shown.Escape(((Scalar)amounts[name]!).Text), size);
            }
        }
    }
}
