using Manifests.Diagnostics;

namespace Manifests;

/// <summary>What can be wrong with a settings file. Ids MAN1100 to MAN1199.</summary>
public static class SettingsDiagnostics
{
    /// <summary>There is no such file.</summary>
    public static readonly DiagnosticDescriptor FileMissing = new("MAN1100", Severity.Error,
        "the settings file does not exist. {0}");

    /// <summary>The operating system refused to read it.</summary>
    public static readonly DiagnosticDescriptor FileUnreadable = new("MAN1101", Severity.Error,
        "the settings file cannot be read: {0}");

    /// <summary>Nothing in it.</summary>
    public static readonly DiagnosticDescriptor FileEmpty = new("MAN1102", Severity.Error,
        "the settings file is empty; expected a map of settings. {0}");

    /// <summary>The file is a list or a single value.</summary>
    public static readonly DiagnosticDescriptor RootNotAMap = new("MAN1103", Severity.Error,
        "expected a map of settings, found {0}. {1}");

    /// <summary>A key that no setting has.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = new("MAN1104", Severity.Error,
        "'{0}' is not a setting. {1}");

    /// <summary>A required setting is not there.</summary>
    public static readonly DiagnosticDescriptor Missing = new("MAN1105", Severity.Error,
        "the setting '{0}' is missing; expected {1}. Add it to this map.");

    /// <summary>Another type.</summary>
    public static readonly DiagnosticDescriptor WrongType = new("MAN1106", Severity.Error,
        "'{0}': expected {1}, found {2}; {3}.");

    /// <summary>A key without a value.</summary>
    public static readonly DiagnosticDescriptor NullValue = new("MAN1107", Severity.Error,
        "'{0}' has no value; expected {1}. {2}");

    /// <summary>A number outside its bounds.</summary>
    public static readonly DiagnosticDescriptor OutOfRange = new("MAN1108", Severity.Error,
        "'{0}': expected {1} from {2} to {3}, found {4}. Choose a value in that range.");

    /// <summary>A text of another form.</summary>
    public static readonly DiagnosticDescriptor PatternMismatch = new("MAN1109", Severity.Error,
        "'{0}': expected {1}, found \"{2}\". Write a text that matches {3}.");

    /// <summary>A word that is not among the choices.</summary>
    public static readonly DiagnosticDescriptor NotAChoice = new("MAN1110", Severity.Error,
        "'{0}': expected {1}, found \"{2}\". {3}");

    /// <summary>A text that is not a Kubernetes release.</summary>
    public static readonly DiagnosticDescriptor NotAVersion = new("MAN1111", Severity.Error,
        "'{0}': expected {1}, found \"{2}\". Write major and minor number, such as \"1.34\".");

    /// <summary>A spelling that readers of YAML 1.1 and 1.2 take for different values.</summary>
    public static readonly DiagnosticDescriptor AmbiguousSpelling = new("MAN1112", Severity.Error,
        "'{0}': YAML 1.1 and YAML 1.2 readers take {1} for different values; write {2}.");
}
