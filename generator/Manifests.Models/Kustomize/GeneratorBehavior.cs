namespace Manifests.Models.Kustomize;

/// <summary>What a generator does when a base has one of the same name.</summary>
public static class GeneratorBehavior
{
    /// <summary>Refuses.</summary>
    public const string Create = "create";

    /// <summary>Adds its keys to those of the base.</summary>
    public const string Merge = "merge";

    /// <summary>Takes the base's place.</summary>
    public const string Replace = "replace";
}
