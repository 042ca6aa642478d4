using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.SourceGenerator.Settings;

/// <summary>From a property to plain data.</summary>
internal static class SettingMemberParser
{
    private const string FromConf = "Manifests.SettingFromConfAttribute";
    private const string Alias = "Manifests.SettingAliasAttribute";

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

        if (HasAttribute(property, FromConf))
        {
            expression = FromConfOrFinding(property, expression, findings);
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
                DocComment.SummaryOf(property, cancellation),
                AliasesOf(property));
    }

    private static string FromConfOrFinding(IPropertySymbol property, string expression, ImmutableArray<SettingsFinding>.Builder findings)
    {
        const string Nested = ".Nested<";
        var at = expression.IndexOf(Nested, StringComparison.Ordinal);
        if (at >= 0 && expression.IndexOf('(') > at)
        {
            return expression.Remove(at, Nested.Length).Insert(at, ".NestedOrConf<");
        }

        findings.Add(SettingsFinding.At(
            property, SettingsRules.MisplacedConstraint, "SettingFromConf", property.Name, "it holds no [Settings] record", "remove the attribute or change the type"));
        return expression;
    }

    private static bool HasAttribute(IPropertySymbol property, string name) =>
        property.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == name);

    private static EquatableArray<string> AliasesOf(IPropertySymbol property) =>
        new([.. property.GetAttributes()
            .Where(static attribute => attribute.AttributeClass?.ToDisplayString() == Alias)
            .SelectMany(static attribute => attribute.ConstructorArguments)
            .SelectMany(static argument => argument.Kind == TypedConstantKind.Array ? argument.Values : [argument])
            .Select(static value => value.Value as string ?? "")]);

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
