namespace Manifests.Schema.Validation;

/// <summary>The priorities that users can give, and the names that the system keeps for itself.</summary>
/// <remarks>Source: <c>pkg/apis/scheduling/validation</c>, ValidatePriorityClass; <c>pkg/apis/scheduling/v1/helpers.go</c>.</remarks>
internal sealed class PriorityClassRule : IResourceRule
{
    private const long LargestOfUsers = 1_000_000_000;
    private const long ClusterCritical = 2 * LargestOfUsers;
    private const long NodeCritical = ClusterCritical + 1_000;

    public void Check(ResourceContext resource)
    {
        if (!resource.Is("scheduling.k8s.io", "PriorityClass"))
        {
            return;
        }

        if (resource.Metadata?.TextOf("name") is not { } name || !name.StartsWith("system-", StringComparison.Ordinal))
        {
            Expect.Number(resource.Walk, resource.Root, "value", NumberRange.AtMost(LargestOfUsers));
            return;
        }

        long? known = name switch
        {
            "system-cluster-critical" => ClusterCritical,
            "system-node-critical" => NodeCritical,
            _ => null,
        };
        if (known is null)
        {
            resource.AddToMetadata("name", SchemaDiagnostics.PriorityNameReserved, Shown.Text(name));
        }
        else if (!resource.Walk.Options.Partial
            && (resource.Root.Int64Of("value") != known || resource.Root.BooleanOf("globalDefault") is true))
        {
            resource.AddToMetadata("name", SchemaDiagnostics.SystemPriorityChanged, Shown.Text(name), known);
        }
    }
}
