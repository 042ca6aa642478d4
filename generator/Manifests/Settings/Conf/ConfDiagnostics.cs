using Manifests.Diagnostics;

namespace Manifests;

/// <summary>What can be wrong with a conf file of settings. Ids MAN1180 to MAN1198.</summary>
public static class ConfDiagnostics
{
    /// <summary>The settings name a file that is not there.</summary>
    public static readonly DiagnosticDescriptor FileMissing = new("MAN1180", Severity.Error,
        "'{0}': there is no file {1}. Write it, or mend the path, which starts at the folder of this file.");

    /// <summary>The settings name a file elsewhere.</summary>
    public static readonly DiagnosticDescriptor FileOutside = new("MAN1181", Severity.Error,
        "'{0}': the path \"{1}\" leads out of {2}; settings are read from there only. Move the file, and give its path from the "
        + "folder of this one.");

    /// <summary>The operating system refused to read it.</summary>
    public static readonly DiagnosticDescriptor FileUnreadable = new("MAN1182", Severity.Error,
        "the file cannot be read: {0}. Give this user the right to read it.");

    /// <summary>The bytes are no text.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = new("MAN1183", Severity.Error,
        "the file is not UTF-8. Save it as UTF-8.");

    /// <summary>A line that sets nothing.</summary>
    public static readonly DiagnosticDescriptor NoEqualsSign = new("MAN1184", Severity.Error,
        "expected KEY=VALUE, found a line without '='. Write the value behind '=' on this line, or remove the line; a remark begins "
        + "with '#' or '//'.");

    /// <summary>A key that no setting can have.</summary>
    public static readonly DiagnosticDescriptor BadKey = new("MAN1185", Severity.Error,
        "'{0}' cannot be a key; expected lower-case letters, digits and '_', with '.' between its parts. Mend it.");

    /// <summary>A placeholder that is not closed as it was opened.</summary>
    public static readonly DiagnosticDescriptor BrokenPlaceholder = new("MAN1186", Severity.Error,
        "'{0}' is only half a placeholder; expected '<<__{1}__>>' or '{1}'. Mend it.");

    /// <summary>Nothing behind the equals sign.</summary>
    public static readonly DiagnosticDescriptor NoValue = new("MAN1187", Severity.Error,
        "'{0}' has no value. Write it behind '=', or \"\" for an empty one.");

    /// <summary>Two equals signs.</summary>
    public static readonly DiagnosticDescriptor SecondEqualsSign = new("MAN1188", Severity.Error,
        "the value of '{0}' begins with a second '='. Write one, or put a value that begins so in quotes.");

    /// <summary>Spaces that nobody sees.</summary>
    public static readonly DiagnosticDescriptor SpacesAround = new("MAN1189", Severity.Error,
        "the value of '{0}' begins or ends with spaces. Remove them, or put the value in quotes if they belong to it.");

    /// <summary>A quote that is not closed, or closed too early.</summary>
    public static readonly DiagnosticDescriptor BadQuotes = new("MAN1190", Severity.Error,
        "the value of '{0}' begins with {1} and does not end with the next one. Put the whole value in quotes of one kind, or in none.");

    /// <summary>A key on two lines.</summary>
    public static readonly DiagnosticDescriptor KeyTwice = new("MAN1191", Severity.Error,
        "'{0}' is set twice: on line {1} and on this one. Keep one of them.");

    /// <summary>A required setting has no line.</summary>
    public static readonly DiagnosticDescriptor Missing = new("MAN1192", Severity.Error,
        "'{0}' is not set; expected {1}. Add a line '<<__{0}__>>=VALUE'.");

    /// <summary>A setting under two of its names.</summary>
    public static readonly DiagnosticDescriptor TwoNames = new("MAN1193", Severity.Error,
        "'{0}' and '{1}' are two names of one setting; the other one is on line {2}. Keep one of them.");
}
