using Microsoft.CodeAnalysis;

namespace Manifests.SourceGenerator.Settings;

/// <summary>What can be wrong with a settings type. Ids MAN4100 to MAN4199.</summary>
internal static class SettingsRules
{
    private const string Category = "Manifests.Settings";

    public static readonly DiagnosticDescriptor NotPartial = new(
        "MAN4100",
        "A settings type is not partial",
        "'{0}' is marked [Settings] but '{1}' is not partial, so its binder has no place; add 'partial' to '{1}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnsupportedShape = new(
        "MAN4101",
        "A settings type has a shape that cannot be bound",
        "'{0}' is marked [Settings] but {1}; {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnsupportedType = new(
        "MAN4102",
        "A setting has a type that cannot be bound",
        "the setting '{0}' has the type '{1}', which a settings file cannot say; use string, bool, int, long, double, KubernetesVersion, an enum, a [Settings] record, a list (ValueList<T>, IReadOnlyList<T>, ImmutableArray<T>) or a map (Map<T>, IReadOnlyDictionary<string, T>) of these, without null inside",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoDefault = new(
        "MAN4103",
        "A setting has neither a default nor a need",
        "the setting '{0}' would be left without a value when its key is absent; make it 'required' or nullable, or give it an initialiser",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MisplacedConstraint = new(
        "MAN4104",
        "A constraint does not fit its setting",
        "[{0}] on the setting '{1}' has no effect: {2}; {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SameKey = new(
        "MAN4105",
        "Two settings have the same key",
        "the settings '{0}' and '{1}' both have the key '{2}'; rename one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
