using Manifests.Cel.Syntax;
using Manifests.Cel.Typing;

namespace Manifests.Cel;

/// <summary>From a text to a program.</summary>
public sealed partial class CelEnvironment
{
    /// <summary>Reads and checks an expression.</summary>
    /// <param name="source">The expression's text.</param>
    /// <param name="wanted">The type it has to have; <see langword="null"/> takes any. What is dyn fits every type unless the options say otherwise.</param>
    public CelCompilation Compile(string source, CelType? wanted = null) => Compile(source, wanted, isLenient: false);

    /// <summary>Reads an expression without checking types; what does not fit is found by evaluating.</summary>
    public CelCompilation CompileUnchecked(string source) => Compile(source, null, isLenient: true);

    private CelCompilation Compile(string source, CelType? wanted, bool isLenient)
    {
        if (!Parser.TryParse(source, Macros, out var expression, out var issue))
        {
            return new CelCompilation(null, [issue]);
        }

        var checker = new Checker(this, isLenient);
        checker.Check(expression, wanted);
        if (checker.Issues.Count > 0)
        {
            return new CelCompilation(null, [.. checker.Issues.OrderBy(static found => found.Span.Start)]);
        }

        return new CelCompilation(new CelProgram(this, source, expression, checker.LocalCount), []);
    }
}
