using Manifests.Schema;

namespace Manifests.Benchmarks.Catalogs;

/// <summary>Counts the places of some kinds where an object with named fields stands.</summary>
internal sealed class ObjectPlaces(ShapeText shapes, string family)
{
    private const string Kubernetes = "kubernetes";

    // Named types are walked once, and none of Kubernetes' own for a custom resource.
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    /// <summary>The numbers of the shapes met.</summary>
    public HashSet<int> Different { get; } = [];

    public void AddKind(KindSchema kind)
    {
        Count++;
        Different.Add(shapes.NumberOf(kind.Type));
        foreach (var property in kind.Type.Properties.Where(static property => property.Name is not ("apiVersion" or "kind" or "metadata" or "status")))
        {
            Add(property.Type);
        }
    }

    private void Add(TypeSchema type)
    {
        var inner = ShapeText.Innermost(type);
        if (inner.Name is { } name && (family != Kubernetes || !named.Add(name)))
        {
            return;
        }

        if (!inner.Properties.IsEmpty)
        {
            Count++;
            Different.Add(shapes.NumberOf(inner));
        }

        foreach (var property in inner.Properties)
        {
            Add(property.Type);
        }
    }
}
