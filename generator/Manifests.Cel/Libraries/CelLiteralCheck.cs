namespace Manifests.Cel;

/// <summary>Looks at a text that stands in place as an argument, when an expression is compiled.</summary>
/// <param name="Argument">Which argument; the receiver is 0.</param>
/// <param name="Problem">What is wrong with a text; <see langword="null"/> when nothing is.</param>
public sealed record CelLiteralCheck(int Argument, Func<string, string?> Problem);
