using Manifests.Cel.Syntax;

namespace Manifests.Cel.Typing;

/// <summary>Finds the type of every part of an expression, what its names stand for, and what does not fit.</summary>
/// <remarks>Source: the section "Gradual type checking" of CEL's language definition; cel-go's <c>checker/checker.go</c>.</remarks>
internal sealed partial class Checker
{
    private readonly CelEnvironment environment;
    private readonly bool isLenient;
    private readonly TypeAssignments types = new();
    private readonly List<Expression> visited = [];
    private readonly List<CelIssue> issues = [];
    private readonly Scope scope = new();

    // How many calls around this place take lists of several types.
    private int mixedDepth;

    /// <param name="environment">What names stand for.</param>
    /// <param name="isLenient">Whether everything is dyn and nothing is told, so that evaluating finds the mistakes.</param>
    public Checker(CelEnvironment environment, bool isLenient)
    {
        this.environment = environment;
        this.isLenient = isLenient;
    }

    public IReadOnlyList<CelIssue> Issues => issues;

    /// <summary>How many locals an evaluation needs.</summary>
    public int LocalCount => scope.MaxCount;

    /// <param name="expression">The whole expression.</param>
    /// <param name="wanted">The type it has to have; <see langword="null"/> takes any.</param>
    public void Check(Expression expression, CelType? wanted)
    {
        if (wanted is null)
        {
            Visit(expression);
        }
        else
        {
            Expect(expression, wanted);
        }

        foreach (var part in visited)
        {
            part.Type = types.Resolve(part.Type, isFinal: true);
        }

        if (environment.Options.RequiresExactResult
            && issues.Count == 0
            && wanted is not null and not { Kind: CelTypeKind.Dyn }
            && expression.Type.Kind == CelTypeKind.Dyn)
        {
            Fail(CelIssueKind.WrongType, $"{wanted} was expected here, found dyn; compare it, or convert it as in {wanted}(...)", expression.Span);
        }
    }

    private CelType Visit(Expression expression)
    {
        var type = expression switch
        {
            LiteralExpression literal => literal.Value.RuntimeType,
            NameExpression name => VisitName(name),
            SelectExpression select => VisitSelect(select),
            CallExpression call => VisitCall(call),
            LogicalExpression logical => VisitLogical(logical),
            ConditionalExpression conditional => VisitConditional(conditional),
            ListExpression list => VisitList(list),
            MapExpression map => VisitMap(map),
            ObjectExpression construction => VisitObject(construction),
            ComprehensionExpression comprehension => VisitComprehension(comprehension),
            BindExpression bind => VisitBind(bind),
            _ => throw new InvalidOperationException($"There is no rule for {expression.GetType().Name}."),
        };
        type = type.Weight < CelType.MaxWeight
            ? type
            : Fail(CelIssueKind.WrongType, "the type of this expression is made of too many types", expression.Span);
        expression.Type = isLenient && expression is not LiteralExpression ? CelType.Dyn : type;
        visited.Add(expression);
        return expression.Type;
    }

    private CelType VisitName(NameExpression name)
    {
        name.Reference = Find(name.IsRooted ? "." + name.Name : name.Name, out var type);
        return name.Reference is not null
            ? type
            : Fail(CelIssueKind.UndeclaredReference, $"undeclared reference to '{name.Name}'", name.Span, name.Name);
    }

    private CelType VisitSelect(SelectExpression select)
    {
        if (select is { IsTest: false, IsOptional: false }
            && QualifiedName(select) is { } qualified
            && Find(qualified, out var named) is { } reference)
        {
            select.Reference = reference;
            return named;
        }

        var operand = types.Resolve(Visit(select.Operand), isFinal: false);
        var isOptional = operand.Kind == CelTypeKind.Optional;
        var field = FieldOf(select, isOptional ? operand.Parameters[0] : operand);
        return select.IsTest ? CelType.Bool : isOptional || select.IsOptional ? CelType.OptionalOf(field) : field;
    }

    private CelType FieldOf(SelectExpression select, CelType operand)
    {
        switch (types.Resolve(operand, isFinal: false))
        {
            case CelObjectType type:
                return type.TryGetField(select.Field, out var field)
                    ? field
                    : Fail(CelIssueKind.UndefinedField, $"undefined field '{select.Field}'", select.Span, select.Field);
            case { Kind: CelTypeKind.Map } map:
                return map.Parameters[1];
            case { Kind: CelTypeKind.Parameter } parameter:
                types.TryFit(CelType.Dyn, parameter);
                return CelType.Dyn;
            case { Kind: CelTypeKind.Dyn or CelTypeKind.Error }:
                return CelType.Dyn;
            case var other:
                return Fail(CelIssueKind.WrongType, $"a value of type {other} has no fields", select.Span);
        }
    }

    private CelType VisitLogical(LogicalExpression logical)
    {
        foreach (var operand in logical.Operands)
        {
            Expect(operand, CelType.Bool);
        }

        return CelType.Bool;
    }

    private CelType VisitConditional(ConditionalExpression conditional)
    {
        Expect(conditional.Condition, CelType.Bool);
        var whenTrue = Visit(conditional.WhenTrue);
        var whenFalse = Visit(conditional.WhenFalse);
        var result = types.Fresh();
        return types.TryFit([whenTrue, whenFalse], [result, result])
            ? types.Resolve(result, isFinal: false)
            : Fail(CelIssueKind.WrongType, $"the choices have the types {Shown(whenTrue)} and {Shown(whenFalse)}", conditional.Span);
    }

    private CelType VisitList(ListExpression list)
    {
        CelType? item = null;
        foreach (var (value, isOptional) in list.Items)
        {
            var type = isOptional ? ValueOfOptional(value) : Visit(value);
            item = Join(item, type, value.Span);
        }

        return CelType.ListOf(item ?? types.Fresh());
    }

    private CelType VisitMap(MapExpression map)
    {
        CelType? keys = null;
        CelType? values = null;
        foreach (var (key, value, isOptional) in map.Entries)
        {
            keys = Join(keys, Visit(key), key.Span);
            values = Join(values, isOptional ? ValueOfOptional(value) : Visit(value), value.Span);
        }

        return CelType.MapOf(keys ?? types.Fresh(), values ?? types.Fresh());
    }

    private CelType VisitObject(ObjectExpression construction)
    {
        foreach (var field in construction.Fields)
        {
            Visit(field.Value);
        }

        return Fail(
            CelIssueKind.UndeclaredReference,
            $"undeclared reference to '{construction.Name}'",
            construction.Span,
            construction.Name);
    }

    private CelType Join(CelType? before, CelType next, CelSpan span)
    {
        var joined = types.Join(before, next, out var isMixed);
        return isMixed && mixedDepth == 0 && environment.Options.RequiresUniformLiterals && before is { Kind: not CelTypeKind.Dyn }
            ? Fail(CelIssueKind.WrongType, $"an item of type {Shown(next)} stands among items of type {Shown(before)}", span)
            : joined;
    }

    private CelType ValueOfOptional(Expression expression)
    {
        var value = types.Fresh();
        var type = Visit(expression);
        return types.TryFit(type, CelType.OptionalOf(value))
            ? types.Resolve(value, isFinal: false)
            : Fail(CelIssueKind.WrongType, $"an optional was expected here, found {Shown(type)}", expression.Span);
    }

    private void Expect(Expression expression, CelType wanted)
    {
        var type = Visit(expression);
        if (!types.TryFit(type, wanted))
        {
            Fail(CelIssueKind.WrongType, $"{wanted} was expected here, found {Shown(type)}", expression.Span);
        }
    }

    private string Shown(CelType type) => types.Resolve(type, isFinal: true).ToString();

    private CelType Fail(CelIssueKind kind, string message, CelSpan span, string? name = null)
    {
        if (!isLenient)
        {
            issues.Add(new CelIssue(kind, message, span, name));
        }

        return CelType.Error;
    }

    // A name that begins with a variable of a macro is no qualified name: the variable hides what is outside.
    private Reference? Find(string name, out CelType type)
    {
        var isRooted = name[0] == '.';
        if (!isRooted && scope.TryFind(name, out var local, out type!))
        {
            return new Reference(ReferenceKind.Local, local, default);
        }

        if (environment.TryFind(name, out var reference, out type!))
        {
            return reference;
        }

        type = CelType.Error;
        return null;
    }

    private string? QualifiedName(Expression expression) => expression switch
    {
        NameExpression { IsRooted: true } name => "." + name.Name,
        NameExpression name => scope.TryFind(name.Name, out _, out _) ? null : name.Name,
        SelectExpression { IsTest: false, IsOptional: false } select when QualifiedName(select.Operand) is { } prefix =>
            $"{prefix}.{select.Field}",
        _ => null,
    };
}
