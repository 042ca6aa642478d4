using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>A rule ready to be evaluated.</summary>
/// <param name="Rule">What the definition says.</param>
/// <param name="Compilation">The rule's program, or what is wrong with it.</param>
/// <param name="Message">The program that makes the message; <see langword="null"/> when there is none that can be used.</param>
internal sealed record CompiledRule(CelRule Rule, CelCompilation Compilation, CelProgram? Message)
{
    private const string Self = "self";
    private const string OldSelf = "oldSelf";

    /// <summary>
    /// Whether the rule compares with what was there before, and so says nothing of an object that is created.
    /// </summary>
    public bool IsTransition => Compilation.Program is { } program && program.Uses(OldSelf) && !Rule.OptionalOldSelf;

    /// <summary>Compiles a rule about values of a type, with all that any release knows.</summary>
    public static CompiledRule Of(CelRule rule, CelType self)
    {
        var environment = CelReleases.Latest.WithVariables(
            new CelVariable(Self, self), new CelVariable(OldSelf, rule.OptionalOldSelf ? CelType.OptionalOf(self) : self));
        var message = rule.MessageExpression is { } text ? environment.Compile(text, CelType.String).Program : null;
        return new CompiledRule(rule, environment.Compile(rule.Rule, CelType.Bool), message);
    }
}
