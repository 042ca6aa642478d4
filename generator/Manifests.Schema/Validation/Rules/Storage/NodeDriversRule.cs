using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What each driver of a node says of itself. That their names differ is asked with all lists of that sort.</summary>
/// <remarks>Source: <c>pkg/apis/storage/validation</c>, validateCSINodeDrivers.</remarks>
internal sealed class NodeDriversRule : ITypeRule
{
    private const int LongestNodeId = 192;

    public string TypeName => "io.k8s.api.storage.v1.CSINodeSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        foreach (var (index, driver) in value.MappingsOf("drivers"))
        {
            walk.Trail.Enter("drivers");
            walk.Trail.Enter(index);
            CheckDriver(walk, driver);
            walk.Trail.Leave();
            walk.Trail.Leave();
        }
    }

    private static void CheckDriver(SchemaWalk walk, Mapping driver)
    {
        Expect.Form(walk, driver, "name", TextForms.DriverName);
        if (driver.TextOf("nodeID") is { Length: > LongestNodeId })
        {
            Expect.NotForm(walk, driver["nodeID"]!, ["nodeID"], $"at most {LongestNodeId} characters");
        }

        Expect.Form(walk, driver, "topologyKeys", TextForms.LabelKey);
        Expect.DifferentItems(walk, driver, "topologyKeys");
        if (driver.MappingOf("allocatable") is { } allocatable)
        {
            walk.Trail.Enter("allocatable");
            Expect.Number(walk, allocatable, "count", NumberRange.AtLeast(0));
            walk.Trail.Leave();
        }
    }
}
