namespace Manifests.Cel;

/// <summary>What is wrong with an expression's text.</summary>
/// <param name="Kind">Which sort of mistake it is.</param>
/// <param name="Message">One sentence, lower-case start, without a full stop.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Name">The variable, function or field that is not known; <see langword="null"/> for other mistakes.</param>
public sealed record CelIssue(CelIssueKind Kind, string Message, CelSpan Span, string? Name = null);
