namespace Manifests.Cel.Syntax;

/// <summary>The names of functions that are written as operators.</summary>
internal static class Operators
{
    public const string Add = "_+_";
    public const string Subtract = "_-_";
    public const string Multiply = "_*_";
    public const string Divide = "_/_";
    public const string Modulo = "_%_";
    public const string Negate = "-_";
    public const string Not = "!_";
    public const string Equal = "_==_";
    public const string NotEqual = "_!=_";
    public const string Less = "_<_";
    public const string LessOrEqual = "_<=_";
    public const string Greater = "_>_";
    public const string GreaterOrEqual = "_>=_";
    public const string In = "@in";
    public const string Index = "_[_]";
    public const string OptionalIndex = "_[?_]";

    /// <summary>The operator between two operands and how strongly it binds; <see langword="null"/> when the token is none.</summary>
    public static (string Function, int Strength)? Binary(Token token) => token switch
    {
        { Kind: TokenKind.Name, Text: "in" } => (In, 1),
        { Kind: TokenKind.Symbol } => token.Text switch
        {
            "<" => (Less, 1),
            "<=" => (LessOrEqual, 1),
            ">" => (Greater, 1),
            ">=" => (GreaterOrEqual, 1),
            "==" => (Equal, 1),
            "!=" => (NotEqual, 1),
            "+" => (Add, 2),
            "-" => (Subtract, 2),
            "*" => (Multiply, 3),
            "/" => (Divide, 3),
            "%" => (Modulo, 3),
            _ => null,
        },
        _ => null,
    };
}
