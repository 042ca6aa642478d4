namespace Manifests.SourceGenerator.Models;

/// <summary>Names that generated ones may not take.</summary>
internal static class ReservedNames
{
    /// <summary>Members of each model, and names that C# refuses in records.</summary>
    public static readonly string[] ModelMembers =
    [
        "Clone", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers",
        "ReferenceEquals", "ToMapping", "ToNode", "ToString", "Write", "WriteEntries", "WriteTo",
    ];

    /// <summary>Members of each resource.</summary>
    public static readonly string[] ResourceMembers =
        ["Annotations", "ApiVersion", "Kind", "Labels", "Metadata", "Name", "Namespace", "Origin", "Set"];

    /// <summary>Types of Manifests.Models and Manifests.Yaml; a namespace of the same name would hide them.</summary>
    public static readonly HashSet<string> Namespaces = new(StringComparer.Ordinal)
    {
        "IKindModels", "IModel", "INodeConvertible", "IntOrString", "ItemReader", "ItemReading", "Map", "Mapping", "Model",
        "ModelKinds", "ModelReader", "NamespaceRef", "Node", "NodePath", "NodeReading", "ObjectMeta",
        "OwnerReference", "OwnKinds", "Quantity", "Resource", "Scalar", "Sequence", "System", "UntypedResource", "ValueList",
    };
}
