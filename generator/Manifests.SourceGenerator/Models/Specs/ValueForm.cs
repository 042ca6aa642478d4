namespace Manifests.SourceGenerator.Models;

/// <summary>Which C# type a value has.</summary>
internal enum ValueForm
{
    /// <summary><c>string</c>.</summary>
    Text,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>int</c>.</summary>
    Int32,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>double</c>.</summary>
    Number,

    /// <summary><c>Manifests.Models.Quantity</c>.</summary>
    Quantity,

    /// <summary><c>Manifests.Models.IntOrString</c>.</summary>
    IntOrString,

    /// <summary><c>Manifests.Models.NamespaceRef</c>.</summary>
    NamespaceRef,

    /// <summary><c>Manifests.Yaml.Node</c>: any JSON.</summary>
    Node,

    /// <summary><c>Manifests.Yaml.Mapping</c>: a map without known keys.</summary>
    Mapping,

    /// <summary>A generated or hand-written model.</summary>
    Model,

    /// <summary><c>Manifests.Models.ValueList&lt;T&gt;</c>.</summary>
    List,

    /// <summary><c>Manifests.Models.Map&lt;T&gt;</c>.</summary>
    Map,
}
