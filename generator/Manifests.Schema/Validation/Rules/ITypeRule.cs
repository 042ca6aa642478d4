using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A rule about every object of one built-in type, wherever it stands: a pod template's metadata, a selector.</summary>
internal interface ITypeRule
{
    /// <summary>The upstream name of the type: <c>io.k8s.api.core.v1.Container</c>.</summary>
    string TypeName { get; }

    /// <summary>Looks at one object. The walk's trail stands at it; the schema was checked already, but may not have held.</summary>
    void Check(SchemaWalk walk, Mapping value);

    /// <summary>
    /// Whether the rule tells itself what an empty text or list in a required field means, so that the schema's check leaves it alone.
    /// </summary>
    bool AsksFor(string field) => false;
}
