using System.Collections.Immutable;

namespace Manifests.Cel;

/// <summary>One way to call a function: the types it takes, what it gives, how it is done and what it costs.</summary>
/// <remarks>
/// Implementations get values whose kinds fit the parameters and that are no errors; what is in a list or map they look at themselves,
/// and answer with <see cref="CelError.NoSuchOverload"/> when it does not fit. They must be safe for several threads, and never throw
/// for what a user wrote: a mistake is a value of <see cref="CelValue.Of(CelError)"/>.
/// </remarks>
public sealed class CelOverload
{
    private readonly Func<CelValue>? nullary;
    private readonly Func<CelValue, CelValue>? unary;
    private readonly Func<CelValue, CelValue, CelValue>? binary;
    private readonly Func<CelValue, CelValue, CelValue, CelValue>? ternary;
    private readonly Func<CelValue, CelValue, CelValue, CelValue, CelValue>? quaternary;

    private CelOverload(
        string id,
        bool isMember,
        ImmutableArray<CelType> parameters,
        CelType result,
        Delegate implementation,
        CelCallCost? cost)
    {
        Id = id;
        IsMember = isMember;
        Parameters = parameters;
        Result = result;
        Cost = cost ?? CelCallCost.One;
        nullary = implementation as Func<CelValue>;
        unary = implementation as Func<CelValue, CelValue>;
        binary = implementation as Func<CelValue, CelValue, CelValue>;
        ternary = implementation as Func<CelValue, CelValue, CelValue, CelValue>;
        quaternary = implementation as Func<CelValue, CelValue, CelValue, CelValue, CelValue>;
        if (parameters.Length != Arity)
        {
            throw new ArgumentException(
                $"The overload {id} declares {parameters.Length} parameters and implements {Arity}.", nameof(parameters));
        }
    }

    /// <summary>A name that tells it from every other overload, such as <c>string_char_at_int</c>.</summary>
    public string Id { get; }

    /// <summary>Whether it is called on a receiver, <c>x.f()</c>, which is then the first of <see cref="Parameters"/>.</summary>
    public bool IsMember { get; }

    /// <summary>The types of the arguments, the receiver first.</summary>
    public ImmutableArray<CelType> Parameters { get; }

    /// <summary>The type of what it gives.</summary>
    public CelType Result { get; }

    /// <summary>What a call costs.</summary>
    public CelCallCost Cost { get; }

    /// <summary>Looks at a text that stands in place as an argument; <see langword="null"/> when none is looked at.</summary>
    public CelLiteralCheck? LiteralCheck { get; private init; }

    private int Arity => nullary is not null ? 0 : unary is not null ? 1 : binary is not null ? 2 : ternary is not null ? 3 : 4;

    /// <summary>A function without arguments, <c>f()</c>.</summary>
    public static CelOverload Global(string id, CelType result, Func<CelValue> implementation, CelCallCost? cost = null) =>
        new(id, false, [], result, implementation, cost);

    /// <summary>A function of one argument, <c>f(x)</c>.</summary>
    public static CelOverload Global(
        string id, ImmutableArray<CelType> parameters, CelType result, Func<CelValue, CelValue> implementation, CelCallCost? cost = null) =>
        new(id, false, parameters, result, implementation, cost);

    /// <summary>A function of two arguments, <c>f(x, y)</c>.</summary>
    public static CelOverload Global(
        string id,
        ImmutableArray<CelType> parameters,
        CelType result,
        Func<CelValue, CelValue, CelValue> implementation,
        CelCallCost? cost = null) =>
        new(id, false, parameters, result, implementation, cost);

    /// <summary>A function of three arguments, <c>f(x, y, z)</c>.</summary>
    public static CelOverload Global(
        string id,
        ImmutableArray<CelType> parameters,
        CelType result,
        Func<CelValue, CelValue, CelValue, CelValue> implementation,
        CelCallCost? cost = null) =>
        new(id, false, parameters, result, implementation, cost);

    /// <summary>A function of a receiver only, <c>x.f()</c>.</summary>
    public static CelOverload Member(
        string id, ImmutableArray<CelType> parameters, CelType result, Func<CelValue, CelValue> implementation, CelCallCost? cost = null) =>
        new(id, true, parameters, result, implementation, cost);

    /// <summary>A function of a receiver and one argument, <c>x.f(y)</c>.</summary>
    public static CelOverload Member(
        string id,
        ImmutableArray<CelType> parameters,
        CelType result,
        Func<CelValue, CelValue, CelValue> implementation,
        CelCallCost? cost = null) =>
        new(id, true, parameters, result, implementation, cost);

    /// <summary>A function of a receiver and two arguments, <c>x.f(y, z)</c>.</summary>
    public static CelOverload Member(
        string id,
        ImmutableArray<CelType> parameters,
        CelType result,
        Func<CelValue, CelValue, CelValue, CelValue> implementation,
        CelCallCost? cost = null) =>
        new(id, true, parameters, result, implementation, cost);

    /// <summary>A function of a receiver and three arguments, <c>x.f(y, z, w)</c>.</summary>
    public static CelOverload Member(
        string id,
        ImmutableArray<CelType> parameters,
        CelType result,
        Func<CelValue, CelValue, CelValue, CelValue, CelValue> implementation,
        CelCallCost? cost = null) =>
        new(id, true, parameters, result, implementation, cost);

    /// <summary>The same overload with a look at a text that stands in place.</summary>
    public CelOverload WithLiteralCheck(CelLiteralCheck check) =>
        new(Id, IsMember, Parameters, Result, Implementation, Cost) { LiteralCheck = check };

    private Delegate Implementation => (Delegate?)nullary ?? (Delegate?)unary ?? (Delegate?)binary ?? (Delegate?)ternary ?? quaternary!;

    /// <summary>Calls the implementation as it is, without looking at kinds, errors or costs.</summary>
    public CelValue Invoke(ReadOnlySpan<CelValue> arguments) => arguments.Length switch
    {
        0 when nullary is not null => nullary(),
        1 when unary is not null => unary(arguments[0]),
        2 when binary is not null => binary(arguments[0], arguments[1]),
        3 when ternary is not null => ternary(arguments[0], arguments[1], arguments[2]),
        4 when quaternary is not null => quaternary(arguments[0], arguments[1], arguments[2], arguments[3]),
        _ => CelValue.Of(CelError.NoSuchOverload(Id)),
    };
}
