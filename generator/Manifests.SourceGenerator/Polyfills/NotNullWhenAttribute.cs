namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that an argument is not null when the method returned a value; netstandard2.0 lacks it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
