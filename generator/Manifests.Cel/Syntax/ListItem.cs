namespace Manifests.Cel.Syntax;

/// <summary>An item of a list as written; an optional one is left out when it has no value.</summary>
internal readonly record struct ListItem(Expression Value, bool IsOptional);
