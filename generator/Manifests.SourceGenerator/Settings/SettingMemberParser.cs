using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.SourceGenerator.Settings;

/// <summary>From a property to plain data.</summary>
internal static class SettingMemberParser
{
    /// <summary>The setting, or <see langword="null"/> after a finding.</summary>
    public static SettingMemberSpec? Parse(
        IPropertySymbol property, ImmutableArray<SettingsFinding>.Builder findings, CancellationToken cancellation)
    {
        var before = findings.Count;
        var (type, isNullable) = WithoutNull(property);
        var constraint = SettingConstraint.Of(property, findings);
        var expression = SettingTypeExpression.Of(type, constraint);
        if (expression is null)
        {
            findings.Add(SettingsFinding.At(
                property, SettingsRules.UnsupportedType, property.Name, property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
            return null;
        }

        if (constraint is { Range: not null } or { Pattern: not null } && !expression.Contains(constraint.Marker))
        {
            findings.Add(constraint.Misplaced(property));
        }

        if (!property.IsRequired && !isNullable && LacksDefault(type) && !HasInitialiser(property, cancellation))
        {
            findings.Add(SettingsFinding.At(property, SettingsRules.NoDefault, property.Name));
        }

        return findings.Count > before
            ? null
            : new SettingMemberSpec(
                property.Name,
                CamelCase.Of(property.Name),
                expression,
                property.IsRequired,
                isNullable,
                DocComment.SummaryOf(property, cancellation));
    }

    private static (ITypeSymbol Type, bool IsNullable) WithoutNull(IPropertySymbol property) => property.Type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } wrapped => (wrapped.TypeArguments[0], true),
        { IsReferenceType: true } type => (type, property.NullableAnnotation == NullableAnnotation.Annotated),
        var type => (type, false),
    };

    // default(ImmutableArray<T>) throws on use; other value types have a default that means something.
    private static bool LacksDefault(ITypeSymbol type) =>
        type.IsReferenceType || type is { Name: "ImmutableArray", ContainingNamespace.Name: "Immutable" };

    private static bool HasInitialiser(IPropertySymbol property, CancellationToken cancellation) =>
        property.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellation) is PropertyDeclarationSyntax { Initializer: not null });
}
