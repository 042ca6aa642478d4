namespace Manifests.Schema.Validation;

/// <summary>A format of texts.</summary>
/// <param name="Expected">What it expects, for sentences: <c>a date such as 2024-01-31</c>.</param>
/// <param name="Accepts">Whether a text has the format.</param>
internal sealed record TextFormat(string Expected, Func<string, bool> Accepts);
