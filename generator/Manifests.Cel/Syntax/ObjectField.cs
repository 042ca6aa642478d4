namespace Manifests.Cel.Syntax;

/// <summary>A field of an object as written; an optional one is left out when it has no value.</summary>
internal readonly record struct ObjectField(string Name, Expression Value, bool IsOptional);
