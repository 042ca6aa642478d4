using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>
/// What can be wrong with files to check, apart from what is wrong with the resources in them: MAN1160 to MAN1179 and MAN1199 about
/// their text and form, MAN9200 to MAN9219 about reaching them.
/// </summary>
internal static class InputDiagnostics
{
    public static readonly DiagnosticDescriptor NoResourcesHere = new("MAN1160", Severity.Warning,
        "there are no resources in this file; expected at least one. Write it, or delete the file.");

    public static readonly DiagnosticDescriptor NoResources = new("MAN1161", Severity.Error,
        "there are no resources in {0}; expected at least one. Write it, or take {1} out of the paths.");

    public static readonly DiagnosticDescriptor SeparatorWithText = new("MAN1162", Severity.Error,
        "the line begins with '---' and goes on with other text; kubectl and ArgoCD take such a line for a broken separator and refuse "
        + "the file. Put what follows on a line of its own, and indent a text that has such a line.");

    public static readonly DiagnosticDescriptor ConflictMarker = new("MAN1163", Severity.Error,
        "the line is a conflict marker of git ({0}); a merge was not finished. Choose one of the sides and remove the markers.");

    public static readonly DiagnosticDescriptor TemplateMarker = new("MAN1164", Severity.Error,
        "the line has the template expression {0}, which was not rendered; expected plain YAML. Render the template first, and check what comes out of it.");

    public static readonly DiagnosticDescriptor BadItems = new("MAN1165", Severity.Error,
        "expected a list of whole objects in 'items' of a {0}, found {1}; write each as an item, or remove the {0}.") { IsRefusal = false };

    public static readonly DiagnosticDescriptor ListExpanded = new("MAN1166", Severity.Warning,
        "a {0} is taken apart by kubectl and ArgoCD and exists nowhere; its items were checked one by one. Write them as documents, separated by '---'.");

    public static readonly DiagnosticDescriptor Policy = new("MAN1199", Severity.Note,
        "this is an IAM policy of AWS, not a manifest; it was passed over.");

    public static readonly DiagnosticDescriptor NotAManifest = new("MAN1167", Severity.Error,
        "{0}, not a manifest: it has no kind. {1}");

    public static readonly DiagnosticDescriptor Encrypted = new("MAN1168", Severity.Warning,
        "the document was encrypted with SOPS; the block 'sops' was passed over and the rest checked as it stands, with its values encrypted. "
        + "See that it is decrypted before it is applied.");

    public static readonly DiagnosticDescriptor LinkLoop = new("MAN1169", Severity.Error,
        "the link never ends: {0}. ArgoCD refuses a repository with such a link. Remove it, or point it at a file.");

    public static readonly DiagnosticDescriptor LinkDangles = new("MAN1170", Severity.Error,
        "the link points at '{0}', which is not there. Remove it, or point it at a file.");

    public static readonly DiagnosticDescriptor LinkLeaves = new("MAN1171", Severity.Error,
        "the link points at '{0}', outside '{1}'; ArgoCD refuses a repository with such a link, and what is there was not checked. "
        + "Copy the file, or name its folder too.");

    public static readonly DiagnosticDescriptor NotAPatch = new("MAN1172", Severity.Error,
        "{0} is no patch; a kustomization names this file as one, so expected a map with apiVersion and kind, or a list of JSON 6902 operations. "
        + "Write one of them, or take the file out of the kustomization.");

    public static readonly DiagnosticDescriptor NotAMap = new("MAN2008", Severity.Error,
        "{0} is no resource; expected a map with apiVersion and kind. Take the file out of the paths, or mend it.");

    public static readonly DiagnosticDescriptor Unreadable = new("MAN9051", Severity.Error,
        "the file cannot be read: {0} Give this user the right to read it, or take it out of the paths.");

    public static readonly DiagnosticDescriptor NotAFile = new("MAN9200", Severity.Error,
        "this is {0}, which may have no end; expected a file. Take it out of the paths, or pipe it in and name '-'.");

    public static readonly DiagnosticDescriptor FolderWithFileName = new("MAN9201", Severity.Error,
        "this is a folder with the name of a file; expected a file. Rename it.");

    public static readonly DiagnosticDescriptor UnreadableFolder = new("MAN9202", Severity.Error,
        "the folder cannot be listed: {0} Give this user the right to read it, or take it out of the paths.");

    public static readonly DiagnosticDescriptor FileTooLarge = new("MAN9203", Severity.Error,
        "the file has {0} bytes, over the limit of {1} MiB. Split it into smaller files, or raise the limit with --max-file-size.");
}
