namespace System.Diagnostics.CodeAnalysis;

/// <summary>Marks a constructor that sets every required member; netstandard2.0 lacks it.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
