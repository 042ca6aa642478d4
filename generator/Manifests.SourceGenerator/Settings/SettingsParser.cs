using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.SourceGenerator.Settings;

/// <summary>From a marked type to plain data.</summary>
internal static class SettingsParser
{
    public static SettingsParseResult Parse(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var findings = ImmutableArray.CreateBuilder<SettingsFinding>();
        CheckShape(type, findings, cancellation);
        var members = ImmutableArray.CreateBuilder<SettingMemberSpec>();
        foreach (var property in SettableProperties(type))
        {
            cancellation.ThrowIfCancellationRequested();
            if (SettingMemberParser.Parse(property, findings, cancellation) is { } member)
            {
                CheckKey(property, member, members, findings);
                members.Add(member);
            }
        }

        return new SettingsParseResult(
            findings.Count == 0 ? ToSpec(type, members.ToImmutable()) : null,
            new EquatableArray<SettingsFinding>(findings.ToImmutable()));
    }

    private static SettingsSpec ToSpec(INamedTypeSymbol type, ImmutableArray<SettingMemberSpec> members)
    {
        var fullName = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return new SettingsSpec(
            fullName.Replace("global::", "").Replace("@", "") + ".Settings.g.cs",
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            new EquatableArray<string>([.. Nesting(type).Reverse().Select(Declaration)]),
            type.Name,
            fullName,
            type.InstanceConstructors.All(static constructor => constructor.IsImplicitlyDeclared),
            new EquatableArray<SettingMemberSpec>(members));
    }

    private static void CheckShape(
        INamedTypeSymbol type, ImmutableArray<SettingsFinding>.Builder findings, CancellationToken cancellation)
    {
        foreach (var level in Nesting(type))
        {
            if (!IsPartial(level, cancellation))
            {
                findings.Add(SettingsFinding.At(type, SettingsRules.NotPartial, type.Name, level.Name));
            }

            if (level.IsGenericType)
            {
                findings.Add(SettingsFinding.At(
                    type, SettingsRules.UnsupportedShape, type.Name, $"'{level.Name}' is generic", "take the type parameters away"));
            }
        }

        if (type.IsAbstract)
        {
            findings.Add(SettingsFinding.At(
                type, SettingsRules.UnsupportedShape, type.Name, "is abstract", "mark the types that derive from it instead"));
        }

        if (HasPrimaryConstructor(type, cancellation))
        {
            findings.Add(SettingsFinding.At(
                type, SettingsRules.UnsupportedShape, type.Name, "has a primary constructor", "write each setting as a property"));
        }
    }

    private static void CheckKey(
        IPropertySymbol property,
        SettingMemberSpec member,
        ImmutableArray<SettingMemberSpec>.Builder before,
        ImmutableArray<SettingsFinding>.Builder findings)
    {
        foreach (var key in (string[])[member.Key, .. member.Aliases])
        {
            if (before.FirstOrDefault(other => other.Key == key || other.Aliases.Contains(key)) is { } twin)
            {
                findings.Add(SettingsFinding.At(property, SettingsRules.SameKey, twin.Property, member.Property, key));
            }
        }
    }

    private static IEnumerable<IPropertySymbol> SettableProperties(INamedTypeSymbol type)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (var level = type; level is { SpecialType: not SpecialType.System_Object }; level = level.BaseType)
        {
            levels.Push(level);
        }

        return levels.SelectMany(level => level.GetMembers().OfType<IPropertySymbol>().Where(property => IsSettable(property, type)));
    }

    private static bool IsSettable(IPropertySymbol property, INamedTypeSymbol type) =>
        property is { IsStatic: false, IsIndexer: false, IsOverride: false, SetMethod: { } setter, IsImplicitlyDeclared: false }
        && (setter.DeclaredAccessibility != Accessibility.Private
            || SymbolEqualityComparer.Default.Equals(property.ContainingType, type));

    private static IEnumerable<INamedTypeSymbol> Nesting(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.ContainingType)
        {
            yield return level;
        }
    }

    private static string Declaration(INamedTypeSymbol type)
    {
        var word = (type.IsRecord, type.TypeKind) switch
        {
            (true, TypeKind.Struct) => "record struct",
            (true, _) => "record",
            (_, TypeKind.Struct) => "struct",
            (_, TypeKind.Interface) => "interface",
            _ => "class",
        };
        return $"partial {word} @{type.Name}";
    }

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration
            && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static bool HasPrimaryConstructor(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellation) is TypeDeclarationSyntax { ParameterList: not null });
}
