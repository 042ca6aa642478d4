using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>A rule ready to be evaluated.</summary>
/// <param name="Rule">What the definition says.</param>
/// <param name="Compilation">The rule's program, or what is wrong with it in every release.</param>
/// <param name="TooNew">
/// What the release does not know of a rule that later ones can compile; <see langword="null"/> when it knows all of it.
/// </param>
/// <param name="Message">The program that makes the message, or what is wrong with it; <see langword="null"/> when there is none.</param>
internal sealed record CompiledRule(CelRule Rule, CelCompilation Compilation, CelIssue? TooNew, CelCompilation? Message)
{
    private const string Self = "self";
    private const string OldSelf = "oldSelf";

    /// <summary>
    /// Whether the rule compares with what was there before, and so says nothing of an object that is created.
    /// </summary>
    public bool IsTransition => Compilation.Program is { } program && program.Uses(OldSelf) && !Rule.OptionalOldSelf;

    /// <summary>Compiles a rule about values of a type.</summary>
    public static CompiledRule Of(CelRule rule, CelType self, KubernetesVersion version)
    {
        var old = rule.OptionalOldSelf ? CelType.OptionalOf(self) : self;
        CelVariable[] variables = [new(Self, self), new(OldSelf, old)];
        var (program, tooNew) = CelReleases.Compile(version, rule.Rule, CelType.Bool, variables);
        var message = rule.MessageExpression is { } text ? CelReleases.Compile(version, text, CelType.String, variables).Compilation : null;
        return new CompiledRule(rule, program, tooNew, message);
    }
}
