using System.Collections.Frozen;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Which resources of a container can be told to it, and in which unit.</summary>
/// <remarks>
/// Source: <c>pkg/apis/core/validation</c>, validateContainerResourceFieldSelector, validateContainerResourceDivisor.
/// </remarks>
internal sealed class ResourceReferenceRule : ITypeRule
{
    private static readonly string[] Known =
    [
        "limits.cpu", "limits.memory", "limits.ephemeral-storage", "requests.cpu", "requests.memory", "requests.ephemeral-storage",
    ];

    private static readonly string[] CpuUnits = ["1m", "1"];

    private static readonly string[] SizeUnits = ["1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"];

    private static readonly FrozenSet<QuantityValue> CpuAmounts = Amounts(CpuUnits);

    private static readonly FrozenSet<QuantityValue> SizeAmounts = Amounts(SizeUnits);

    public string TypeName => "io.k8s.api.core.v1.ResourceFieldSelector";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.TextOf("resource") is not { Length: > 0 } resource)
        {
            return;
        }

        var isHugePages = resource.StartsWith("limits.hugepages-", StringComparison.Ordinal)
            || resource.StartsWith("requests.hugepages-", StringComparison.Ordinal);
        if (!isHugePages && !Known.Contains(resource))
        {
            var nearest = NearestName.Find(resource, Known);
            walk.Findings.AddBelow(
                SchemaDiagnostics.ResourcePathUnknown,
                value["resource"]!,
                ["resource"],
                Shown.Text(resource),
                Shown.Join([.. Known, "limits.hugepages-<size>", "requests.hugepages-<size>"], "or"),
                nearest is null ? "use one of them" : $"did you mean {Shown.Text(nearest)}?");
            return;
        }

        CheckDivisor(walk, value, resource.EndsWith(".cpu", StringComparison.Ordinal));
    }

    private static void CheckDivisor(SchemaWalk walk, Mapping value, bool isCpu)
    {
        if (QuantityValue.TryRead(value["divisor"], out var divisor)
            && divisor != QuantityValue.Zero
            && !(isCpu ? CpuAmounts : SizeAmounts).Contains(divisor))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.BadDivisor,
                value["divisor"]!,
                ["divisor"],
                ((Scalar)value["divisor"]!).Text,
                Shown.Join(isCpu ? CpuUnits : SizeUnits, "or"));
        }
    }

    private static FrozenSet<QuantityValue> Amounts(string[] units) =>
        units.Select(static unit => QuantityValue.TryParse(unit, out var amount) ? amount : default).ToFrozenSet();
}
