using Microsoft.CodeAnalysis;

namespace Manifests.SourceGenerator.Settings;

/// <summary>The C# expression for the <c>SettingType&lt;T&gt;</c> of a type.</summary>
internal static class SettingTypeExpression
{
    private const string Types = "global::Manifests.SettingTypes";

    /// <summary>The expression, or <see langword="null"/> when a settings file cannot say the type.</summary>
    public static string? Of(ITypeSymbol type, SettingConstraint constraint) => type.SpecialType switch
    {
        SpecialType.System_String => constraint.Pattern is { } pattern ? $"{Types}.Matching({pattern})" : $"{Types}.Text",
        SpecialType.System_Boolean => $"{Types}.Boolean",
        SpecialType.System_Int32 => Number("Integer32", constraint),
        SpecialType.System_Int64 => Number("Integer64", constraint),
        SpecialType.System_Double => Number("Number", constraint),
        _ => type is INamedTypeSymbol named ? OfNamed(named, constraint) : null,
    };

    private static string Number(string name, SettingConstraint constraint) =>
        constraint.Range is { } range ? $"{Types}.InRange({Types}.{name}, {range})" : $"{Types}.{name}";

    private static string? OfNamed(INamedTypeSymbol type, SettingConstraint constraint)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            return Choice(type);
        }

        if (IsSettings(type))
        {
            return $"{Types}.Nested<{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}>()";
        }

        return type.OriginalDefinition.ToDisplayString() switch
        {
            "Manifests.Schema.KubernetesVersion" => $"{Types}.Version",
            "Manifests.Models.ValueList<T>" => Container("List", type.TypeArguments[0], constraint),
            "System.Collections.Generic.IReadOnlyList<T>" => Container("ReadOnlyList", type.TypeArguments[0], constraint),
            "System.Collections.Immutable.ImmutableArray<T>" => Container("Array", type.TypeArguments[0], constraint),
            "Manifests.Models.Map<T>" => Container("Map", type.TypeArguments[0], constraint),
            "System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>"
                when type.TypeArguments[0].SpecialType == SpecialType.System_String
                => Container("Dictionary", type.TypeArguments[1], constraint),
            _ => null,
        };
    }

    private static string? Container(string factory, ITypeSymbol item, SettingConstraint constraint) =>
        item.NullableAnnotation != NullableAnnotation.Annotated && Of(item, constraint) is { } inner
            ? $"{Types}.{factory}({inner})"
            : null;

    private static string Choice(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var choices = type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(static field => field.HasConstantValue)
            .Select(field => $"global::System.Collections.Generic.KeyValuePair.Create(\"{CamelCase.Of(field.Name)}\", {name}.@{field.Name})");
        return $"{Types}.Choice<{name}>({string.Join(", ", choices)})";
    }

    private static bool IsSettings(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Class
        && (type.GetAttributes().Any(static attribute => attribute.AttributeClass?.ToDisplayString() == "Manifests.SettingsAttribute")
            || type.AllInterfaces.Any(contract =>
                contract.OriginalDefinition.ToDisplayString() == "Manifests.ISettings<TSelf>"
                && SymbolEqualityComparer.Default.Equals(contract.TypeArguments[0], type)));
}
