using Manifests.Cel.Libraries;
using Manifests.Cel.Syntax;

namespace Manifests.Cel.Evaluation;

/// <summary>Makes the steps of an expression that was checked.</summary>
internal sealed class Planner
{
    private int locals;
    private readonly SortedSet<int> used = [];

    /// <summary>The indexes of the variables that the expression names.</summary>
    public IEnumerable<int> UsedVariables => used;

    public Step Plan(Expression expression) => expression switch
    {
        LiteralExpression literal => new ConstantStep(literal.Value, 0),
        NameExpression name => PlanReference(name.Reference, name.Name),
        SelectExpression { Reference: { } reference } select => PlanReference(reference, select.Field),
        SelectExpression { IsTest: true } test => new TestStep(Plan(test.Operand), test.Field),
        SelectExpression select => new SelectStep(Plan(select.Operand), select.Field, select.IsOptional),
        CallExpression { Overloads: [{ Id: OptionalsLibrary.Or or OptionalsLibrary.OrValue } overload] } call =>
            new OptionalOrStep(Plan(call.Inputs[0]), Plan(call.Inputs[1]), overload.Id == OptionalsLibrary.OrValue),
        CallExpression { Function: Operators.Index or Operators.OptionalIndex } call =>
            new IndexStep(Plan(call.Inputs[0]), Plan(call.Inputs[1]), call.Function == Operators.OptionalIndex),
        CallExpression { Overloads: [] } call => new ErrorStep(CelError.NoSuchOverload(call.Function)),
        CallExpression call => new CallStep(call.Function, [.. call.Inputs.Select(Plan)], [.. call.Overloads]),
        LogicalExpression logical => new LogicalStep([.. logical.Operands.Select(Plan)], logical.IsAnd),
        ConditionalExpression conditional =>
            new ConditionalStep(Plan(conditional.Condition), Plan(conditional.WhenTrue), Plan(conditional.WhenFalse)),
        ListExpression list => new ListStep(
            [.. list.Items.Select(item => Plan(item.Value))], [.. list.Items.Select(static item => item.IsOptional)]),
        MapExpression map => new MapStep([.. map.Entries.Select(entry => (Plan(entry.Key), Plan(entry.Value), entry.IsOptional))]),
        ComprehensionExpression comprehension => PlanComprehension(comprehension),
        BindExpression bind => PlanBind(bind),
        ObjectExpression construction => new ErrorStep(Undeclared(construction.Name)),
        _ => throw new InvalidOperationException($"There is no step for {expression.GetType().Name}."),
    };

    private static CelError Undeclared(string name) => CelError.Of(CelErrorKind.NoSuchVariable, $"undeclared reference to '{name}'");

    private Step PlanReference(Reference? reference, string name)
    {
        switch (reference)
        {
            case null:
                return new ErrorStep(Undeclared(name));
            case { Kind: ReferenceKind.Local }:
                return new LocalStep(reference.Index);
            case { Kind: ReferenceKind.Constant }:
                return new ConstantStep(reference.Value, CostModel.Name);
            default:
                used.Add(reference.Index);
                return new VariableStep(reference.Index, name);
        }
    }

    private Step PlanComprehension(ComprehensionExpression comprehension)
    {
        var range = Plan(comprehension.Range);
        var local = locals;
        var isPair = comprehension.Second is not null;
        locals += isPair ? 2 : 1;

        var condition = comprehension.Condition is { } written ? Plan(written) : null;
        var body = Plan(comprehension.Body);
        locals = local;
        return comprehension.Kind switch
        {
            ComprehensionKind.All or ComprehensionKind.Exists =>
                new QuantifierStep(range, local, isPair, body, comprehension.Kind == ComprehensionKind.All),
            ComprehensionKind.ExistsOne => new ExistsOneStep(range, local, isPair, body),
            ComprehensionKind.Filter => new FilterStep(range, local, body),
            ComprehensionKind.Map => new MapItemsStep(range, local, isPair, condition, body),
            ComprehensionKind.SortBy => new SortByStep(range, local, body),
            _ => new MapEntriesStep(range, local, condition, body, comprehension.Kind == ComprehensionKind.TransformMapEntry),
        };
    }

    private Step PlanBind(BindExpression bind)
    {
        var value = Plan(bind.Value);
        var local = locals;
        locals++;
        var body = Plan(bind.Body);
        locals = local;
        return bind.Kind == BindKind.Value
            ? new BindStep(value, local, body)
            : new OptionalMapStep(value, local, body, bind.Kind == BindKind.OptionalFlatMap);
    }
}
