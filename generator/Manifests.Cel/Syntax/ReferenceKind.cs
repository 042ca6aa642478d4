namespace Manifests.Cel.Syntax;

/// <summary>Where the value of a name is.</summary>
internal enum ReferenceKind
{
    /// <summary>A variable of the environment.</summary>
    Variable,

    /// <summary>A variable of a macro.</summary>
    Local,

    /// <summary>A constant or a type.</summary>
    Constant,
}
