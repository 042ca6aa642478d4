using System.Collections.Immutable;

namespace Manifests.Cel.Syntax;

/// <summary>Calls that are macros: they look like functions and bind names, or look at what their argument is.</summary>
internal sealed partial class Parser
{
    private Expression ExpandGlobal(Token function, ImmutableArray<Expression> arguments, bool isRooted)
    {
        var span = function.Span.To(last);
        if (!Has(MacroSets.Standard) || isRooted || function.Text != "has" || arguments.Length != 1)
        {
            return new CallExpression(span, function.Text, null, arguments, isRooted);
        }

        return arguments[0] is SelectExpression { IsTest: false, IsOptional: false } select
            ? new SelectExpression(span, select.Operand, select.Field, isTest: true)
            : Fail(arguments[0].Span, "has() takes a selection of a field, such as has(a.b)");
    }

    private Expression ExpandMember(Expression target, Token function, ImmutableArray<Expression> arguments)
    {
        var span = target.Span.To(last);
        return ExpandComprehension(span, target, function.Text, arguments)
            ?? ExpandBinding(span, target, function.Text, arguments)
            ?? new CallExpression(span, function.Text, target, arguments);
    }

    private Expression? ExpandComprehension(CelSpan span, Expression target, string name, ImmutableArray<Expression> arguments) =>
        (name, arguments.Length) switch
        {
            ("all", 2) when Has(MacroSets.Standard) => Comprehend(span, ComprehensionKind.All, target, 1, arguments),
            ("exists", 2) when Has(MacroSets.Standard) => Comprehend(span, ComprehensionKind.Exists, target, 1, arguments),
            ("exists_one" or "existsOne", 2) when Has(MacroSets.Standard) =>
                Comprehend(span, ComprehensionKind.ExistsOne, target, 1, arguments),
            ("filter", 2) when Has(MacroSets.Standard) => Comprehend(span, ComprehensionKind.Filter, target, 1, arguments),
            ("map", 2 or 3) when Has(MacroSets.Standard) => Comprehend(span, ComprehensionKind.Map, target, 1, arguments),
            ("all", 3) when Has(MacroSets.TwoVariables) => Comprehend(span, ComprehensionKind.All, target, 2, arguments),
            ("exists", 3) when Has(MacroSets.TwoVariables) => Comprehend(span, ComprehensionKind.Exists, target, 2, arguments),
            ("exists_one" or "existsOne", 3) when Has(MacroSets.TwoVariables) =>
                Comprehend(span, ComprehensionKind.ExistsOne, target, 2, arguments),
            ("transformList", 3 or 4) when Has(MacroSets.TwoVariables) => Comprehend(span, ComprehensionKind.Map, target, 2, arguments),
            ("transformMap", 3 or 4) when Has(MacroSets.TwoVariables) =>
                Comprehend(span, ComprehensionKind.TransformMap, target, 2, arguments),
            ("transformMapEntry", 3 or 4) when Has(MacroSets.TwoVariables) =>
                Comprehend(span, ComprehensionKind.TransformMapEntry, target, 2, arguments),
            ("sortBy", 2) when Has(MacroSets.SortBy) => Comprehend(span, ComprehensionKind.SortBy, target, 1, arguments),
            _ => null,
        };

    private Expression? ExpandBinding(CelSpan span, Expression target, string name, ImmutableArray<Expression> arguments)
    {
        if (Has(MacroSets.Optionals) && name is "optMap" or "optFlatMap" && arguments.Length == 2)
        {
            var kind = name == "optMap" ? BindKind.OptionalMap : BindKind.OptionalFlatMap;
            return SimpleName(arguments[0]) is { } variable
                ? Limited(new BindExpression(span, kind, variable, target, arguments[1]))
                : FailName(arguments[0]);
        }

        if (Has(MacroSets.Bindings) && target is NameExpression { Name: "cel" } && name == "bind" && arguments.Length == 3)
        {
            return SimpleName(arguments[0]) is { } variable
                ? Limited(new BindExpression(span, BindKind.Value, variable, arguments[1], arguments[2]))
                : FailName(arguments[0]);
        }

        return null;
    }

    private Expression Comprehend(
        CelSpan span,
        ComprehensionKind kind,
        Expression range,
        int variables,
        ImmutableArray<Expression> arguments)
    {
        for (var index = 0; index < variables; index++)
        {
            if (SimpleName(arguments[index]) is null)
            {
                return FailName(arguments[index]);
            }
        }

        var first = SimpleName(arguments[0])!;
        var second = variables == 2 ? SimpleName(arguments[1]) : null;
        if (string.Equals(first, second, StringComparison.Ordinal))
        {
            return Fail(arguments[1].Span, "the two variables of a macro need different names");
        }

        var condition = arguments.Length - variables == 2 ? arguments[variables] : null;
        return Limited(new ComprehensionExpression(span, kind, range, first, second, condition, arguments[^1]));
    }

    private static string? SimpleName(Expression expression) => expression is NameExpression { IsRooted: false } name ? name.Name : null;

    private LiteralExpression FailName(Expression argument) => Fail(argument.Span, "a simple name was expected");

    private bool Has(MacroSets set) => (macros & set) != 0;
}
