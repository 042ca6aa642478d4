using Manifests.Schema;
using Manifests.Schema.Text;

namespace Manifests.Models.Tests.Resources;

/// <summary>The models against the catalog that the checks use.</summary>
public sealed class CatalogCoverageTests
{
    private const string ListMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta";

    [Fact]
    public void EachKindThatAUserWrites_HasAModel()
    {
        var modelled = Models().Select(static model => model.ApiVersion + " " + model.Kind).Order(StringComparer.Ordinal);

        Assert.Equal(UserKinds().Select(static kind => kind.ApiVersion + " " + kind.Kind).Order(StringComparer.Ordinal), modelled);
    }

    private static IEnumerable<KindSchema> UserKinds() => Catalog.Embedded.KindNames
        .Select(static name => Catalog.Embedded.FindKind(name.ApiVersion, name.Kind)!)
        .Where(static kind => kind.Type.FormsOf("metadata") is var metadata
            && (metadata.Count == 0 ? kind.Type.Name is null : metadata[0].Type.Name != ListMeta));

    // Reflection passes by the required members, which is what makes one loop over all kinds possible.
    private static IEnumerable<Resource> Models() =>
    [
        .. typeof(Resource).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(Resource)) && type != typeof(UntypedResource) && !type.IsAbstract)
            .Select(static type => type.GetConstructors().Single())
            .Select(static constructor => (Resource)constructor.Invoke([.. constructor.GetParameters().Select(Argument)])),
    ];

    private static object? Argument(System.Reflection.ParameterInfo parameter) =>
        parameter.Name == "name" ? "name"
        : parameter.ParameterType == typeof(NamespaceRef) ? default(NamespaceRef)
        : parameter.DefaultValue;
}
