using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Manifests.Cel.Syntax;

/// <summary>Reads an expression's text. The first thing that does not read ends the reading.</summary>
/// <remarks>Source: the grammar of CEL's language definition, and cel-go's <c>CEL.g4</c> for optionals and names in backticks.</remarks>
internal sealed partial class Parser
{
    /// <summary>How deep parentheses, lists, arguments and the like may stand in one another.</summary>
    private const int MaxNesting = 250;

    /// <summary>How deep the tree of an expression may be, chains of operators and selections included.</summary>
    private const int MaxDepth = 500;

    /// <summary>How many UTF-16 units an expression may have.</summary>
    private const int MaxLength = 100_000;

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "as", "break", "const", "continue", "else", "false", "for", "function", "if", "import", "in", "let", "loop", "package",
        "namespace", "null", "return", "true", "var", "void", "while",
    };

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal) { "in", "true", "false", "null" };

    private readonly Lexer lexer;
    private readonly MacroSets macros;
    private Token current;
    private CelSpan last;
    private int nesting;
    private CelIssue? issue;

    private Parser(string source, MacroSets macros)
    {
        lexer = new Lexer(source);
        this.macros = macros;
        Advance();
    }

    public static bool TryParse(
        string source,
        MacroSets macros,
        [NotNullWhen(true)] out Expression? expression,
        [NotNullWhen(false)] out CelIssue? issue)
    {
        if (source.Length > MaxLength)
        {
            expression = null;
            issue = new CelIssue(CelIssueKind.Syntax, "the expression is longer than 100,000 characters", new CelSpan(MaxLength, 0));
            return false;
        }

        var parser = new Parser(source, macros);
        var read = parser.ParseExpression();
        if (parser.current.Kind != TokenKind.End)
        {
            parser.FailAtToken("the expression should end here");
        }

        issue = parser.issue;
        expression = issue is null ? read : null;
        return issue is null;
    }

    private Expression ParseExpression()
    {
        if (++nesting > MaxNesting)
        {
            return Fail(
                current.Span, string.Create(CultureInfo.InvariantCulture, $"expressions stand in one another more than {MaxNesting} deep"));
        }

        var condition = ParseLogical(isAnd: false);
        if (TryTake("?"))
        {
            var whenTrue = ParseLogical(isAnd: false);
            Take(":");
            var whenFalse = ParseExpression();
            condition = Limited(new ConditionalExpression(condition.Span.To(last), condition, whenTrue, whenFalse));
        }

        nesting--;
        return condition;
    }

    private Expression ParseLogical(bool isAnd)
    {
        var first = isAnd ? ParseBinary(1) : ParseLogical(isAnd: true);
        var symbol = isAnd ? "&&" : "||";
        if (!current.Is(symbol))
        {
            return first;
        }

        var operands = ImmutableArray.CreateBuilder<Expression>();
        operands.Add(first);
        while (TryTake(symbol))
        {
            operands.Add(isAnd ? ParseBinary(1) : ParseLogical(isAnd: true));
        }

        return Limited(new LogicalExpression(first.Span.To(last), isAnd, operands.ToImmutable()));
    }

    private Expression ParseBinary(int weakest)
    {
        var left = ParseUnary();
        while (Operators.Binary(current) is { } found && found.Strength >= weakest)
        {
            Advance();
            var right = ParseBinary(found.Strength + 1);
            left = Limited(new CallExpression(left.Span.To(last), found.Function, null, [left, right]));
        }

        return left;
    }

    private Expression ParseUnary()
    {
        var start = current.Span;
        if (current.Is("!"))
        {
            var count = TakeAll("!");
            var operand = ParseMember();
            return count % 2 == 0 ? operand : new CallExpression(start.To(last), Operators.Not, null, [operand]);
        }

        if (!current.Is("-"))
        {
            return ParseMember();
        }

        // A minus in front of a number belongs to it; the least integer could not be written otherwise.
        var minuses = TakeAll("-");
        var isNumber = current.Kind is TokenKind.Int or TokenKind.Double;
        var negated = isNumber ? ParseMember(start) : ParseMember();
        minuses -= isNumber ? 1 : 0;
        return minuses % 2 == 0 ? negated : new CallExpression(start.To(last), Operators.Negate, null, [negated]);
    }

    private Expression ParseMember(CelSpan? minus = null)
    {
        var operand = minus is { } sign ? ParseNumber(sign) : ParsePrimary();
        while (issue is null)
        {
            if (TryTake("."))
            {
                operand = ParseSelection(operand);
            }
            else if (TryTake("["))
            {
                var isOptional = TakeOptionalMark();
                var index = ParseExpression();
                Take("]");
                var function = isOptional ? Operators.OptionalIndex : Operators.Index;
                operand = new CallExpression(operand.Span.To(last), function, null, [operand, index]);
            }
            else if (current.Is("{") && NameOf(operand) is { } name)
            {
                operand = ParseObject(operand, name);
            }
            else
            {
                return operand;
            }

            operand = Limited(operand);
        }

        return operand;
    }

    private Expression ParseSelection(Expression operand)
    {
        var isOptional = TakeOptionalMark();
        var name = current;
        if (name.Kind is not (TokenKind.Name or TokenKind.EscapedName) || (name.Kind == TokenKind.Name && Keywords.Contains(name.Text)))
        {
            return FailAtToken("a field or function name was expected");
        }

        Advance();
        if (!current.Is("(") || isOptional || name.Kind == TokenKind.EscapedName)
        {
            return new SelectExpression(operand.Span.To(last), operand, name.Text, isOptional);
        }

        var arguments = ParseArguments();
        return issue is null ? ExpandMember(operand, name, arguments) : operand;
    }

    private Expression ParsePrimary()
    {
        var token = current;
        switch (token.Kind)
        {
            case TokenKind.Int or TokenKind.Uint or TokenKind.Double:
                return ParseNumber(null);
            case TokenKind.String or TokenKind.Bytes:
                Advance();
                return new LiteralExpression(token.Span, token.Value);
            case TokenKind.Name:
                return ParseName(isRooted: false);
            case TokenKind.Symbol when TryTake("("):
                var inner = ParseExpression();
                Take(")");
                return inner;
            case TokenKind.Symbol when TryTake("["):
                return ParseList(token.Span);
            case TokenKind.Symbol when TryTake("{"):
                return ParseMap(token.Span);
            case TokenKind.Symbol when TryTake("."):
                return current.Kind == TokenKind.Name ? ParseName(isRooted: true) : FailAtToken("a name was expected");
            default:
                return FailAtToken("an expression was expected");
        }
    }

    private Expression ParseName(bool isRooted)
    {
        var token = current;
        Advance();
        switch (token.Text)
        {
            case "true" or "false" when !isRooted:
                return new LiteralExpression(token.Span, CelValue.Of(token.Text.Length == 4));
            case "null" when !isRooted:
                return new LiteralExpression(token.Span, CelValue.Null);
        }

        if (Reserved.Contains(token.Text))
        {
            return Fail(token.Span, $"the word '{token.Text}' is reserved and cannot be a name");
        }

        if (!current.Is("("))
        {
            return new NameExpression(token.Span, token.Text, isRooted);
        }

        var arguments = ParseArguments();
        return issue is null ? ExpandGlobal(token, arguments, isRooted) : new NameExpression(token.Span, token.Text, isRooted);
    }

    private ImmutableArray<Expression> ParseArguments()
    {
        Take("(");
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        if (!current.Is(")"))
        {
            do
            {
                arguments.Add(ParseExpression());
            }
            while (TryTake(","));
        }

        Take(")");
        return arguments.ToImmutable();
    }

    private ListExpression ParseList(CelSpan start)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        while (issue is null && !current.Is("]"))
        {
            var isOptional = TakeOptionalMark();
            items.Add(new ListItem(ParseExpression(), isOptional));
            if (!TryTake(","))
            {
                break;
            }
        }

        Take("]");
        return new ListExpression(start.To(last), items.ToImmutable());
    }

    private MapExpression ParseMap(CelSpan start)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        while (issue is null && !current.Is("}"))
        {
            var isOptional = TakeOptionalMark();
            var key = ParseExpression();
            Take(":");
            entries.Add(new MapEntry(key, ParseExpression(), isOptional));
            if (!TryTake(","))
            {
                break;
            }
        }

        Take("}");
        return new MapExpression(start.To(last), entries.ToImmutable());
    }

    private ObjectExpression ParseObject(Expression operand, string name)
    {
        Take("{");
        var fields = ImmutableArray.CreateBuilder<ObjectField>();
        while (issue is null && !current.Is("}"))
        {
            var isOptional = TakeOptionalMark();
            var field = current;
            if (field.Kind is TokenKind.Name or TokenKind.EscapedName)
            {
                Advance();
            }
            else
            {
                FailAtToken("a field name was expected");
            }

            Take(":");
            fields.Add(new ObjectField(field.Text, ParseExpression(), isOptional));
            if (!TryTake(","))
            {
                break;
            }
        }

        Take("}");
        return new ObjectExpression(operand.Span.To(last), name, fields.ToImmutable());
    }

    /// <summary>The dotted name that an expression is, with its leading dot; <see langword="null"/> when it is something else.</summary>
    private static string? NameOf(Expression expression) => expression switch
    {
        NameExpression name => name.IsRooted ? "." + name.Name : name.Name,
        SelectExpression { IsOptional: false, IsTest: false } select when NameOf(select.Operand) is { } qualifier =>
            $"{qualifier}.{select.Field}",
        _ => null,
    };

    private bool TakeOptionalMark()
    {
        if (!current.Is("?"))
        {
            return false;
        }

        if ((macros & MacroSets.Optionals) == 0)
        {
            FailAtToken("optionals are not part of this environment");
            return false;
        }

        Advance();
        return true;
    }

    private int TakeAll(string symbol)
    {
        var count = 0;
        while (TryTake(symbol))
        {
            count++;
        }

        return count;
    }

    private bool TryTake(string symbol)
    {
        if (!current.Is(symbol))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void Take(string symbol)
    {
        if (!TryTake(symbol))
        {
            FailAtToken($"'{symbol}' was expected");
        }
    }

    private void Advance()
    {
        last = current.Span;
        if (issue is not null)
        {
            return;
        }

        current = lexer.Next(out var problem);
        if (problem is not null)
        {
            Fail(problem);
        }
    }

    private Expression Limited(Expression expression) => expression.Depth <= MaxDepth
        ? expression
        : Fail(expression.Span, string.Create(CultureInfo.InvariantCulture, $"the expression is more than {MaxDepth} operations deep"));

    private LiteralExpression FailAtToken(string message) => Fail(
        current.Span,
        current.Kind == TokenKind.End ? $"{message}, but the text ends" : message);

    private LiteralExpression Fail(CelSpan span, string message) => Fail(new CelIssue(CelIssueKind.Syntax, message, span));

    // The rest of the text is skipped, so that every loop ends.
    private LiteralExpression Fail(CelIssue problem)
    {
        issue ??= problem;
        current = new Token(TokenKind.End, problem.Span, "");
        return new LiteralExpression(problem.Span, CelValue.Null);
    }
}
