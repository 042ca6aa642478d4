using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema.Across;
using Manifests.Yaml;

namespace Manifests.Review.Tests.Reports;

/// <summary>Differences made in memory.</summary>
internal static class SampleDifference
{
    public static readonly TreePlace Prod = new("shop/prod", "shop", "prod", "prod-cluster");
    public static readonly TreePlace Stage = new("shop/stage", "shop", "stage", "stage-cluster");

    public static TreeDifference Of(params ImmutableArray<ResourceChange> changes) => new(ResourceIndex.Empty, ResourceIndex.Empty, changes, [])
    {
        BaseName = "main (1a2b3c4)",
        HeadName = "what the platforms render",
    };

    public static TreeResource Resource(string kind, string name, TreePlace? place = null, string? application = "web", string content = "")
    {
        var identity = new ResourceIdentity(kind is "Deployment" ? "apps" : "", kind, "shop", name);
        var root = new Mapping { ["apiVersion"] = kind is "Deployment" ? "apps/v1" : "v1", ["kind"] = kind };
        root["metadata"] = new Mapping { ["name"] = name, ["namespace"] = "shop" };
        if (content.Length > 0)
        {
            foreach (var entry in (Mapping)YamlReader.ReadSingle(content, "x", new DiagnosticBag())!)
            {
                root[entry.Key] = entry.Value;
            }
        }

        return new TreeResource
        {
            Identity = identity,
            Place = place ?? Prod,
            Content = root,
            File = $"web/{name}.yaml",
            Location = new Location($"output/shop/prod/web/{name}.yaml", 1, 1),
            LastLine = 20,
            Origin = Location.OfCode("generator/Shop/Web.cs", 12),
            Applications = application is null ? [] : [new OwningApplication(application, new Mapping())],
        };
    }

    public static ResourceChange Changed(TreeResource resource, params ImmutableArray<FieldChange> fields) =>
        new(ChangeKind.Changed, resource, resource) { Fields = fields };

    public static FieldChange Field(string path, Node? before, Node? after) => new(
        new FieldPath([.. path.Split('.').Select(static key => new FieldStep.Key(key))]),
        before is null ? FieldChangeKind.Added : after is null ? FieldChangeKind.Removed : FieldChangeKind.Changed,
        before,
        after);
}
