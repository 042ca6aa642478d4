using System.Collections.Immutable;
using Manifests.Cel.Evaluation;
using Manifests.Cel.Syntax;

namespace Manifests.Cel;

/// <summary>Bounds of what evaluating an expression costs, from the sizes that types declare.</summary>
/// <remarks>Source: cel-go's <c>checker/cost.go</c>.</remarks>
internal sealed class CostEstimator(ImmutableArray<CelVariable> variables, CelCostBounds bounds)
{
    private readonly List<CelEstimatedValue> locals = [];

    public CelEstimate Estimate(Expression expression) => Visit(expression).Cost;

    private (CelEstimate Cost, CelEstimatedValue Value) Visit(Expression expression) => expression switch
    {
        LiteralExpression literal => (CelEstimate.Zero, ValueOf(literal.Value)),
        NameExpression name => (CelEstimate.Exactly(CostModel.Name), ValueOf(name.Reference, name.Type)),
        SelectExpression { Reference: { } reference } select => (CelEstimate.Exactly(CostModel.Name), ValueOf(reference, select.Type)),
        SelectExpression select => VisitSelect(select),
        CallExpression call => VisitCall(call),
        LogicalExpression logical => VisitLogical(logical),
        ConditionalExpression conditional => VisitConditional(conditional),
        ListExpression list => VisitList(list),
        MapExpression map => VisitMap(map),
        ComprehensionExpression comprehension => VisitComprehension(comprehension),
        BindExpression bind => VisitBind(bind),
        _ => (CelEstimate.Exactly(CostModel.ObjectCreation), Of(expression.Type)),
    };

    private CelEstimatedValue Of(CelType type) => new(type, bounds.SizeOf(type));

    private static CelEstimatedValue ValueOf(CelValue literal) => new(
        literal.RuntimeType,
        CelEstimate.Exactly(CelSizes.Of(literal)),
        literal.TryGetText(out var text) ? text : null);

    private CelEstimatedValue ValueOf(Reference? reference, CelType type) => reference switch
    {
        { Kind: ReferenceKind.Variable } => Of(variables[reference.Index].Type),
        { Kind: ReferenceKind.Local } => locals[reference.Index],
        { Kind: ReferenceKind.Constant } => ValueOf(reference.Value),
        _ => Of(type),
    };

    private (CelEstimate Cost, CelEstimatedValue Value) VisitSelect(SelectExpression select)
    {
        var (cost, operand) = Visit(select.Operand);
        if (select.IsTest)
        {
            return (cost, Of(CelType.Bool));
        }

        var declared = WithoutOptional(operand.Type);
        var field = declared switch
        {
            CelObjectType type when type.TryGetField(select.Field, out var found) => found,
            { Kind: CelTypeKind.Map } map => map.Parameters[1],
            _ => select.Type,
        };
        var isOptional = select.IsOptional || operand.Type.Kind == CelTypeKind.Optional;
        var result = isOptional && field.Kind != CelTypeKind.Optional ? CelType.OptionalOf(field) : field;
        return (cost + CelEstimate.Exactly(CostModel.Select), Of(result));
    }

    private (CelEstimate Cost, CelEstimatedValue Value) VisitCall(CallExpression call)
    {
        var cost = CelEstimate.Zero;
        var arguments = ImmutableArray.CreateBuilder<CelEstimatedValue>();
        foreach (var input in call.Inputs)
        {
            var (inputCost, value) = Visit(input);
            cost += inputCost;
            arguments.Add(value);
        }

        var values = arguments.ToImmutable();
        if (call.Function is Operators.Index or Operators.OptionalIndex)
        {
            return (cost + CelEstimate.Exactly(CostModel.Select), Item(call, values[0].Type));
        }

        var estimated = new CelEstimatedCall(values, bounds.SizeOf);
        CelCallEstimate? all = null;
        foreach (var overload in call.Overloads)
        {
            var one = overload.Cost.Estimate(estimated);
            all = all is { } others ? Either(others, one) : one;
        }

        var own = all ?? new CelCallEstimate(CelEstimate.Exactly(1));
        var declared = DeclaredResult(call, values);
        return (cost + own.Cost, own.ResultSize is { } size ? new CelEstimatedValue(Sized(declared, size), size) : Of(declared));
    }

    private CelEstimatedValue Item(CallExpression call, CelType container)
    {
        var inner = WithoutOptional(container);
        var item = inner.Parameters.IsEmpty ? call.Type : inner.Parameters[^1];
        return Of(call.Type.Kind == CelTypeKind.Optional && item.Kind != CelTypeKind.Optional ? CelType.OptionalOf(item) : item);
    }

    private static CelCallEstimate Either(CelCallEstimate left, CelCallEstimate right) => new(
        left.Cost.Or(right.Cost),
        left.ResultSize is { } leftSize && right.ResultSize is { } rightSize ? leftSize.Or(rightSize) : null);

    // What gives a value of the type of an argument gives one with the sizes declared for it.
    private static CelType DeclaredResult(CallExpression call, ImmutableArray<CelEstimatedValue> values)
    {
        if (call.Overloads is [var overload])
        {
            var index = overload.Parameters.IndexOf(overload.Result);
            if (index >= 0 && values[index].Type.Kind == call.Type.Kind)
            {
                return values[index].Type;
            }
        }

        return call.Type;
    }

    private static CelType Sized(CelType type, CelEstimate size) =>
        type.Kind is CelTypeKind.String or CelTypeKind.Bytes or CelTypeKind.List or CelTypeKind.Map
        ? type.WithMaxSize(size.Max > long.MaxValue ? long.MaxValue : (long)size.Max)
        : type;

    private (CelEstimate Cost, CelEstimatedValue Value) VisitLogical(LogicalExpression logical)
    {
        var cost = Visit(logical.Operands[0]).Cost;
        foreach (var operand in logical.Operands.Skip(1))
        {
            cost += Visit(operand).Cost with { Min = 0 };
        }

        return (cost, Of(CelType.Bool));
    }

    private (CelEstimate Cost, CelEstimatedValue Value) VisitConditional(ConditionalExpression conditional)
    {
        var (trueCost, whenTrue) = Visit(conditional.WhenTrue);
        var (falseCost, whenFalse) = Visit(conditional.WhenFalse);
        var size = whenTrue.Size.Or(whenFalse.Size);
        var larger = whenTrue.Size.Max >= whenFalse.Size.Max ? whenTrue.Type : whenFalse.Type;
        var type = larger.Kind == conditional.Type.Kind ? larger : conditional.Type;
        return (Visit(conditional.Condition).Cost + trueCost.Or(falseCost), new CelEstimatedValue(Sized(type, size), size));
    }

    private (CelEstimate Cost, CelEstimatedValue Value) VisitList(ListExpression list)
    {
        var cost = CelEstimate.Exactly(CostModel.ListCreation);
        var item = list.Type.Parameters is [var declared] ? declared : CelType.Dyn;
        var largest = CelEstimate.Zero;
        foreach (var (value, _) in list.Items)
        {
            var (itemCost, estimated) = Visit(value);
            cost += itemCost;
            largest = largest.Or(estimated.Size);
        }

        var count = new CelEstimate((ulong)list.Items.Count(static item => !item.IsOptional), (ulong)list.Items.Length);
        return (cost, new CelEstimatedValue(Sized(CelType.ListOf(Sized(item, largest)), count), count));
    }

    private (CelEstimate Cost, CelEstimatedValue Value) VisitMap(MapExpression map)
    {
        var cost = CelEstimate.Exactly(CostModel.MapCreation);
        foreach (var (key, value, _) in map.Entries)
        {
            cost += Visit(key).Cost + Visit(value).Cost;
        }

        var count = new CelEstimate((ulong)map.Entries.Count(static entry => !entry.IsOptional), (ulong)map.Entries.Length);
        return (cost, new CelEstimatedValue(Sized(map.Type, count), count));
    }

    private (CelEstimate Cost, CelEstimatedValue Value) VisitComprehension(ComprehensionExpression comprehension)
    {
        var (rangeCost, range) = Visit(comprehension.Range);
        var depth = locals.Count;
        var (first, second) = ItemsOf(range.Type);
        locals.Add(comprehension.Second is null && range.Type.Kind == CelTypeKind.List ? second : first);
        if (comprehension.Second is not null)
        {
            locals.Add(second);
        }

        var item = locals[^1];
        var condition = comprehension.Condition is { } written ? Visit(written).Cost : CelEstimate.Zero;
        var (body, made) = Visit(comprehension.Body);
        locals.RemoveRange(depth, locals.Count - depth);
        var turn = TurnCost(comprehension, body);
        turn = comprehension.Condition is null ? turn : condition + new CelEstimate(CostModel.Accumulator, turn.Max);
        var cost = rangeCost + CelEstimate.Exactly(FixedCost(comprehension.Kind)) + (range.Size * turn);
        cost += comprehension.Kind == ComprehensionKind.SortBy ? range.Size * range.Size : CelEstimate.Zero;
        return (cost, Result(comprehension, range, item, made));
    }

    private static CelEstimate TurnCost(ComprehensionExpression comprehension, CelEstimate body) => comprehension.Kind switch
    {
        ComprehensionKind.All => CelEstimate.Exactly(CostModel.AllTurn + CostModel.Accumulator) + (body with { Min = 0 }),
        ComprehensionKind.Exists => CelEstimate.Exactly(CostModel.ExistsTurn + CostModel.Accumulator) + (body with { Min = 0 }),
        ComprehensionKind.ExistsOne => body + new CelEstimate(CostModel.Accumulator, CostModel.Count),
        ComprehensionKind.Filter => body + new CelEstimate(CostModel.Accumulator, CostModel.Append + CostModel.Name),
        ComprehensionKind.Map or ComprehensionKind.SortBy => body + CelEstimate.Exactly(CostModel.Append),
        _ => body + CelEstimate.Exactly(CostModel.Insert),
    };

    private static ulong FixedCost(ComprehensionKind kind) => kind switch
    {
        ComprehensionKind.All or ComprehensionKind.Exists => CostModel.Accumulator,
        ComprehensionKind.ExistsOne => CostModel.Count,
        ComprehensionKind.TransformMap or ComprehensionKind.TransformMapEntry => CostModel.MapCreation + CostModel.Accumulator,
        _ => CostModel.ListCreation + CostModel.Accumulator,
    };

    private CelEstimatedValue Result(
        ComprehensionExpression comprehension, CelEstimatedValue range, CelEstimatedValue item, CelEstimatedValue made)
    {
        var upTo = range.Size with { Min = 0 };
        return comprehension.Kind switch
        {
            ComprehensionKind.Filter or ComprehensionKind.SortBy => Collected(CelType.ListOf(item.Type), upTo),
            ComprehensionKind.Map => Collected(CelType.ListOf(made.Type), comprehension.Condition is null ? range.Size : upTo),
            ComprehensionKind.TransformMap or ComprehensionKind.TransformMapEntry => Collected(comprehension.Type, upTo),
            _ => Of(CelType.Bool),
        };
    }

    private static CelEstimatedValue Collected(CelType type, CelEstimate size) => new(Sized(type, size), size);

    private (CelEstimatedValue First, CelEstimatedValue Second) ItemsOf(CelType range) => range.Kind switch
    {
        CelTypeKind.List => (Of(CelType.Int), Of(range.Parameters[0])),
        CelTypeKind.Map => (Key(range.Parameters[0]), Of(range.Parameters[1])),
        _ => (Of(CelType.Dyn), Of(CelType.Dyn)),
    };

    // API servers estimate a key without a bound as empty, and accept rules because of it.
    private CelEstimatedValue Key(CelType key) =>
        key is { Kind: CelTypeKind.String, MaxSize: null } ? Of(key.WithMaxSize(0)) : Of(key);

    private (CelEstimate Cost, CelEstimatedValue Value) VisitBind(BindExpression bind)
    {
        var (valueCost, value) = Visit(bind.Value);
        locals.Add(bind.Kind == BindKind.Value ? value : Of(WithoutOptional(value.Type)));
        var (bodyCost, body) = Visit(bind.Body);
        locals.RemoveAt(locals.Count - 1);
        return bind.Kind switch
        {
            BindKind.Value => (valueCost + bodyCost + CelEstimate.Exactly(CostModel.ListCreation), body),
            BindKind.OptionalMap => (Optional(valueCost, bodyCost), body with { Type = CelType.OptionalOf(body.Type) }),
            _ => (Optional(valueCost, bodyCost), body),
        };
    }

    private static CelEstimate Optional(CelEstimate value, CelEstimate body) =>
        value + CelEstimate.Exactly(CostModel.OptionalMap) + (body with { Min = 0 });

    private static CelType WithoutOptional(CelType type) => type.Kind == CelTypeKind.Optional ? type.Parameters[0] : type;
}
