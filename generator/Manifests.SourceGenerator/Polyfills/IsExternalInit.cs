namespace System.Runtime.CompilerServices;

/// <summary>What the compiler needs to allow <c>init</c>; netstandard2.0 lacks it.</summary>
internal static class IsExternalInit;
