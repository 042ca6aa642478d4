namespace System.Runtime.CompilerServices;

/// <summary>What the compiler needs to allow <c>required</c>; netstandard2.0 lacks it.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
