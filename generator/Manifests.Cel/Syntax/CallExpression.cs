using System.Collections.Immutable;

namespace Manifests.Cel.Syntax;

/// <summary>A call of a function, with a receiver or without. Operators are functions with names such as <c>_+_</c>.</summary>
internal sealed class CallExpression : Expression
{
    public CallExpression(CelSpan span, string function, Expression? target, ImmutableArray<Expression> arguments, bool isRooted = false)
        : base(span)
    {
        Function = function;
        Target = target;
        Arguments = arguments;
        IsRooted = isRooted;
        Depth = 1 + Math.Max(target?.Depth ?? 0, arguments.IsEmpty ? 0 : arguments.Max(static argument => argument.Depth));
    }

    public string Function { get; }

    public Expression? Target { get; }

    public ImmutableArray<Expression> Arguments { get; }

    /// <summary>Whether the name has a leading dot.</summary>
    public bool IsRooted { get; }

    /// <summary>The overloads that may be meant; the kinds of the values decide between several.</summary>
    public ImmutableArray<CelOverload> Overloads { get; set; } = [];

    /// <summary>Whether <see cref="Target"/> is the beginning of the function's name and no value.</summary>
    public bool IsNamespaced { get; set; }

    /// <summary>What the call is given: the receiver first, if there is one.</summary>
    public ImmutableArray<Expression> Inputs => Target is null || IsNamespaced ? Arguments : [Target, .. Arguments];
}
