using Manifests.Cel.Syntax;

namespace Manifests.Cel.Typing;

/// <summary>Macros: the types of the names they bind and of what they give.</summary>
internal sealed partial class Checker
{
    private CelType VisitComprehension(ComprehensionExpression comprehension)
    {
        var range = types.Resolve(Visit(comprehension.Range), isFinal: false);
        var (first, second) = ItemsOf(range, comprehension.Range.Span);
        var isPair = comprehension.Second is not null;
        scope.Push(comprehension.Variable, isPair || range.Kind != CelTypeKind.List ? first : second);
        if (isPair)
        {
            scope.Push(comprehension.Second!, second);
        }

        var result = Shape(comprehension, range, first);
        scope.Pop(isPair ? 2 : 1);
        return result;
    }

    private CelType Shape(ComprehensionExpression comprehension, CelType range, CelType first)
    {
        if (comprehension.Condition is { } condition)
        {
            Expect(condition, CelType.Bool);
        }

        switch (comprehension.Kind)
        {
            case ComprehensionKind.Map:
                return CelType.ListOf(Visit(comprehension.Body));
            case ComprehensionKind.TransformMap:
                return CelType.MapOf(range.Kind == CelTypeKind.List ? CelType.Int : first, Visit(comprehension.Body));
            case ComprehensionKind.TransformMapEntry:
                var (key, value) = (types.Fresh(), types.Fresh());
                Expect(comprehension.Body, CelType.MapOf(key, value));
                return types.Resolve(CelType.MapOf(key, value), isFinal: false);
            case ComprehensionKind.SortBy:
                Visit(comprehension.Body);
                return CelType.ListOf(range.Kind == CelTypeKind.List ? range.Parameters[0] : first);
            case ComprehensionKind.Filter:
                Expect(comprehension.Body, CelType.Bool);
                return CelType.ListOf(range.Kind == CelTypeKind.List ? range.Parameters[0] : first);
            default:
                Expect(comprehension.Body, CelType.Bool);
                return CelType.Bool;
        }
    }

    // Index and item of a list, key and value of a map.
    private (CelType First, CelType Second) ItemsOf(CelType range, CelSpan span)
    {
        switch (range.Kind)
        {
            case CelTypeKind.List:
                return (CelType.Int, range.Parameters[0]);
            case CelTypeKind.Map:
                return (range.Parameters[0], range.Parameters[1]);
            case CelTypeKind.Dyn or CelTypeKind.Error or CelTypeKind.Parameter:
                types.TryFit(CelType.Dyn, range);
                return (CelType.Dyn, CelType.Dyn);
            default:
                Fail(CelIssueKind.WrongType, $"a list or a map was expected here, found {Shown(range)}", span);
                return (CelType.Error, CelType.Error);
        }
    }

    private CelType VisitBind(BindExpression bind)
    {
        var value = bind.Kind == BindKind.Value ? Visit(bind.Value) : ValueOfOptional(bind.Value);
        scope.Push(bind.Variable, value);
        var body = bind.Kind == BindKind.OptionalFlatMap ? CelType.OptionalOf(ValueOfOptional(bind.Body)) : Visit(bind.Body);
        scope.Pop(1);
        return bind.Kind == BindKind.OptionalMap ? CelType.OptionalOf(body) : body;
    }
}
