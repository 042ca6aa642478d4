using System.Text;
using Manifests.Schema;

namespace Manifests.Models;

/// <summary>
/// The kinds of users' own CustomResourceDefinitions. Generated code adds them when the assembly that has their models is first
/// used; nobody else needs to.
/// </summary>
public static class OwnKinds
{
    /// <summary>Makes kinds known to the program: to <see cref="ModelReader"/>, and to <see cref="KnownKinds"/> for the checks.</summary>
    /// <param name="models">The models of the kinds.</param>
    /// <param name="catalog">Opens their schemas, a catalog file in UTF-8. Asked once, when a schema is first needed.</param>
    public static void Add(IKindModels models, Func<Stream?> catalog)
    {
        ArgumentNullException.ThrowIfNull(models);
        ArgumentNullException.ThrowIfNull(catalog);
        RegisteredModels.Add(models);
        KnownKinds.OfProgram.Add(() => TextOf(catalog));
    }

    private static string TextOf(Func<Stream?> catalog)
    {
        using var stream = catalog() ?? throw new InvalidOperationException(
            "The assembly does not carry the catalog of its own kinds; the build's targets of the item KubernetesCrd embed it.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
