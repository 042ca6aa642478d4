namespace Manifests.Schema;

/// <summary>An <c>x-kubernetes-validations</c> rule.</summary>
/// <param name="Rule">The CEL expression.</param>
/// <param name="Message">What the server says when it fails; <see langword="null"/> for its default sentence.</param>
/// <param name="MessageExpression">CEL that makes the message; <see langword="null"/> when there is none.</param>
/// <param name="Reason">A reason such as <c>FieldValueForbidden</c>; <see langword="null"/> for <c>FieldValueInvalid</c>.</param>
/// <param name="FieldPath">Path below the rule's place that the failure is told of; <see langword="null"/> for the place itself.</param>
/// <param name="OptionalOldSelf">Whether the rule runs on create too, with <c>oldSelf</c> as an optional.</param>
public sealed record CelRule(
    string Rule,
    string? Message,
    string? MessageExpression,
    string? Reason,
    string? FieldPath,
    bool OptionalOldSelf);
