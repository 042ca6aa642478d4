namespace Manifests.Cel;

/// <summary>How strict an environment is.</summary>
public sealed record CelEnvironmentOptions
{
    /// <summary>The namespace that names are looked up in first, such as <c>com.example</c>; empty for none.</summary>
    public string Container { get; init; } = "";

    /// <summary>Whether the items of a written list, and the keys and values of a written map, must be of one type.</summary>
    public bool RequiresUniformLiterals { get; init; }

    /// <summary>Whether texts given in place to <c>duration</c>, <c>timestamp</c> and <c>matches</c> are read when compiling.</summary>
    public bool ChecksLiterals { get; init; }

    /// <summary>Whether a result that is dyn does not do where a type is wanted.</summary>
    public bool RequiresExactResult { get; init; }
}
