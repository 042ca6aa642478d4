namespace Manifests.Cel.Syntax;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    End,
    Name,
    EscapedName,
    Int,
    Uint,
    Double,
    String,
    Bytes,
    Symbol,
}
