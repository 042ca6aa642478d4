using Manifests.Diagnostics;

namespace Manifests;

/// <summary>What can be wrong with a text template. Ids MAN7050 to MAN7069.</summary>
public static class TemplateDiagnostics
{
    /// <summary>There is no such template.</summary>
    public static readonly DiagnosticDescriptor Missing = new("MAN7050", Severity.Error,
        "the template does not exist. {0}");

    /// <summary>The operating system refused to read it.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new("MAN7051", Severity.Error,
        "the template cannot be read: {0}. Check its permissions.");

    /// <summary>Its name leads elsewhere.</summary>
    public static readonly DiagnosticDescriptor NameOutside = new("MAN7052", Severity.Error,
        "'{0}' is not a path below the templates' folder. Give one, with '/' between its parts.");

    /// <summary>Handlebars does not understand it.</summary>
    public static readonly DiagnosticDescriptor Syntax = new("MAN7053", Severity.Error,
        "the template cannot be understood: {0}. Mend it here.");

    /// <summary>A name that was not given.</summary>
    public static readonly DiagnosticDescriptor Undefined = new("MAN7054", Severity.Error,
        "the template variable '{0}' is not defined. {1}");

    /// <summary>A list or map where text is written.</summary>
    public static readonly DiagnosticDescriptor NotAText = new("MAN7055", Severity.Error,
        "the template writes {0} where a text is expected. Go through it with '#each', or name one of its values.");

    /// <summary>Anything else that stopped it.</summary>
    public static readonly DiagnosticDescriptor Failed = new("MAN7056", Severity.Error,
        "the template stopped: {0}. Mend the template or its variables.");
}
