namespace Manifests.Cel.Syntax;

/// <summary>Which macro binds a name.</summary>
internal enum BindKind
{
    /// <summary><c>cel.bind(name, value, body)</c>.</summary>
    Value,

    /// <summary><c>optional.optMap(name, body)</c>: the optional of what is made of the value.</summary>
    OptionalMap,

    /// <summary><c>optional.optFlatMap(name, body)</c>: the optional that is made of the value.</summary>
    OptionalFlatMap,
}
