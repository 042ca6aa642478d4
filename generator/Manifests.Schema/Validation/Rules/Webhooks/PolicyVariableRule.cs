using System.Buffers;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The name of an expression that others use is a word of the language.</summary>
/// <param name="typeName">The type of the variable; each API version has its own.</param>
/// <remarks>Source: <c>pkg/apis/admissionregistration/validation</c>, validateVariable and isCELIdentifier.</remarks>
internal sealed class PolicyVariableRule(string typeName) : ITypeRule
{
    private static readonly SearchValues<char> Inner =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private static readonly TextForm Name = new(
        IsIdentifier, "letters, digits and '_', not starting with a digit, other than a word that CEL reserves");

    public string TypeName => typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "name", Name);
        Expressions.NotBlank(walk, value, "expression");
    }

    private static bool IsIdentifier(ReadOnlySpan<char> text) =>
        !text.IsEmpty && !char.IsAsciiDigit(text[0]) && !text.ContainsAnyExcept(Inner) && text is not
            ("true" or "false" or "null" or "in" or "as" or "break" or "const" or "continue" or "else" or "for" or "function" or "if"
            or "import" or "let" or "loop" or "package" or "namespace" or "return" or "var" or "void" or "while");
}
