using System.Collections.Immutable;
using Manifests.Cel.Libraries;
using Manifests.Cel.Syntax;

namespace Manifests.Cel.Typing;

/// <summary>Calls: which overloads are meant, and what they give.</summary>
internal sealed partial class Checker
{
    private CelType VisitCall(CallExpression call)
    {
        var function = FindFunction(call);
        var name = function is null ? UnknownName(call) : call.Function;
        var mixes = function is not null && function.Overloads.Any(static overload => overload.Id == StringsLibrary.FormatId);
        mixedDepth += mixes ? 1 : 0;
        foreach (var input in call.Inputs)
        {
            Visit(input);
        }

        mixedDepth -= mixes ? 1 : 0;
        if (function is null)
        {
            return Fail(CelIssueKind.UndeclaredReference, $"undeclared reference to '{name}'", call.Span, name);
        }

        var isMember = call.Target is not null && !call.IsNamespaced;
        var inputs = call.Inputs.Select(static input => input.Type).ToImmutableArray();
        var named = function.Overloads.Where(overload => overload.IsMember == isMember && overload.Parameters.Length == inputs.Length);
        if (isLenient)
        {
            call.Overloads = [.. named];
            return CelType.Dyn;
        }

        return Choose(call, named, inputs);
    }

    // Where neither the function nor the name before it is known, both are taken for one name, such as sets.contains.
    private string UnknownName(CallExpression call)
    {
        if (call.Target is null || QualifiedName(call.Target) is not { } prefix || IsKnown(call.Target))
        {
            return call.Function;
        }

        call.IsNamespaced = true;
        return $"{prefix}.{call.Function}";
    }

    private bool IsKnown(Expression target) =>
        Find(QualifiedName(target)!, out _) is not null || (target is SelectExpression select && IsKnown(select.Operand));

    private CelFunction? FindFunction(CallExpression call)
    {
        if (call.Target is null)
        {
            return environment.FindFunction(call.IsRooted ? "." + call.Function : call.Function);
        }

        if (QualifiedName(call.Target) is { } prefix && environment.FindFunction($"{prefix}.{call.Function}") is { } namespaced)
        {
            call.IsNamespaced = true;
            return namespaced;
        }

        return environment.FindFunction(call.Function, isMember: true);
    }

    private CelType Choose(CallExpression call, IEnumerable<CelOverload> named, ImmutableArray<CelType> inputs)
    {
        var overloads = ImmutableArray.CreateBuilder<CelOverload>();
        CelType? result = null;
        foreach (var overload in named)
        {
            var fresh = new Dictionary<string, CelType>(StringComparer.Ordinal);
            var parameters = overload.Parameters.Select(parameter => types.Instantiate(parameter, fresh)).ToImmutableArray();
            if (!types.TryFit(inputs.AsSpan(), parameters.AsSpan()))
            {
                continue;
            }

            overloads.Add(overload);
            var given = types.Resolve(types.Instantiate(overload.Result, fresh), isFinal: false);
            result = result is null || result.Equals(given) ? given : CelType.Dyn;
        }

        call.Overloads = overloads.ToImmutable();
        CheckLiterals(call);
        return result ?? Fail(
            CelIssueKind.NoMatchingOverload,
            $"no overload of {Described(call, inputs)}",
            call.Span,
            call.Function);
    }

    private void CheckLiterals(CallExpression call)
    {
        if (!environment.Options.ChecksLiterals)
        {
            return;
        }

        foreach (var check in call.Overloads.Select(static overload => overload.LiteralCheck).OfType<CelLiteralCheck>())
        {
            if (call.Inputs[check.Argument] is LiteralExpression literal
                && literal.Value.TryGetText(out var text)
                && check.Problem(text) is { } problem)
            {
                Fail(CelIssueKind.InvalidLiteral, $"the text '{text}' cannot be given to {call.Function}(): {problem}", literal.Span);
                return;
            }
        }
    }

    private string Described(CallExpression call, ImmutableArray<CelType> inputs)
    {
        var shown = inputs.Select(Shown).ToList();
        return call.Target is null ? $"'{Written(call.Function)}' takes ({string.Join(", ", shown)})"
            : call.IsNamespaced ? $"'{QualifiedName(call.Target)}.{call.Function}' takes ({string.Join(", ", shown)})"
            : $"'{call.Function}' on {shown[0]} takes ({string.Join(", ", shown.Skip(1))})";
    }

    /// <summary>A function as a user writes it: of an operator the symbol.</summary>
    private static string Written(string function) => function switch
    {
        Operators.In => "in",
        _ when function.Contains('_', StringComparison.Ordinal) && !char.IsAsciiLetter(function.AsSpan().Trim('_')[0]) =>
            function.Replace("_", "", StringComparison.Ordinal),
        _ => function,
    };
}
