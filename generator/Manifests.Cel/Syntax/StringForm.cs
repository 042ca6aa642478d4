namespace Manifests.Cel.Syntax;

/// <summary>How a text is written.</summary>
/// <param name="IsBytes">Whether it is marked as bytes.</param>
/// <param name="IsRaw">Whether backslashes mean themselves.</param>
/// <param name="Quote">What ends it: one quote or three.</param>
/// <param name="PrefixLength">How many letters stand before the quote.</param>
internal readonly record struct StringForm(bool IsBytes, bool IsRaw, string Quote, int PrefixLength);
