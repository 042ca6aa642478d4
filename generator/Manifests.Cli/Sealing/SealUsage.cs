using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>What can be wrong with a call of <c>seal</c>. Ids MAN9240 to MAN9259.</summary>
internal static class SealUsage
{
    public static readonly DiagnosticDescriptor NothingToSeal = new("MAN9240", Severity.Error,
        "there is nothing to seal; expected a Secret manifest (a file, or - for the standard input), or --name with --from "
        + "KEY=SOURCE. Give one of them.");

    public static readonly DiagnosticDescriptor UnknownScope = new("MAN9241", Severity.Error,
        "'{0}' is not a scope; expected {1} after --scope.");

    public static readonly DiagnosticDescriptor BadFrom = new("MAN9242", Severity.Error,
        "{0} does not say where the value is; expected KEY=file:PATH, KEY=env:NAME, KEY=random, KEY=random:LENGTH with a length from "
        + "16 to 1024, "
        + "or KEY=text:TEXT. What was typed is not told, for it may be secret.");

    public static readonly DiagnosticDescriptor KeyTwice = new("MAN9243", Severity.Error,
        "'{0}' stands after --from twice; expected each key once. Several sources of one key go behind commas: KEY=env:NAME,random.");

    public static readonly DiagnosticDescriptor TwoPlaces = new("MAN9244", Severity.Error,
        "--output and --platform both say where the file goes. Leave one of the two out.");

    public static readonly DiagnosticDescriptor EnvironmentWithoutPlatform = new("MAN9245", Severity.Error,
        "--environment says which environment of a platform; give --platform too, or leave it out.");

    public static readonly DiagnosticDescriptor TwoDigestKeys = new("MAN9246", Severity.Error,
        "--digest-key and --new-digest-key both say which key to use. Leave one of the two out.");

    public static readonly DiagnosticDescriptor NoSettings = new("MAN9247", Severity.Error,
        "there is no environment '{1}' of a platform '{0}': {2} is not there. Mend --platform or --environment, or write the "
        + "settings first.");

    public static readonly DiagnosticDescriptor Unreadable = new("MAN9248", Severity.Error,
        "{0} '{1}' cannot be read: {2}. Give a file that is there and that this user may read.");

    public static readonly DiagnosticDescriptor NoSource = new("MAN9249", Severity.Error,
        "there is no value for '{0}': {1}. Set it, or add a source behind a comma, such as 'random'.");

    public static readonly DiagnosticDescriptor KeyFileExists = new("MAN9250", Severity.Error,
        "'{0}' is there already, and a new digest key would make its digests useless. Use it with --digest-key, or give another file.");

    public static readonly DiagnosticDescriptor NoRoom = new("MAN9252", Severity.Error,
        "the standard output takes either the SealedSecret or the report in this format. Give --output or --platform for the one, or "
        + "another --format.");

    public static readonly DiagnosticDescriptor KeyFileNotWritten = new("MAN9251", Severity.Error,
        "the digest key cannot be written to '{0}': {1}. Give a file in a folder that this user may write to.");
}
