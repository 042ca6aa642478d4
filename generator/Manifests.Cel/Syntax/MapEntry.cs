namespace Manifests.Cel.Syntax;

/// <summary>An entry of a map as written; an optional one is left out when it has no value.</summary>
internal readonly record struct MapEntry(Expression Key, Expression Value, bool IsOptional);
