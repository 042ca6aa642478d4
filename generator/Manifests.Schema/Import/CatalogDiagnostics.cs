using Manifests.Diagnostics;

namespace Manifests.Schema.Import;

/// <summary>What can be wrong with the documents that a catalog is made from. The catalog stays as it was after any of them.</summary>
public static class CatalogDiagnostics
{
    /// <summary>The source folder is not there.</summary>
    public static readonly DiagnosticDescriptor SourceMissing = new("MAN4200", Severity.Error,
        "the source folder '{0}' does not exist; give the folder that holds 'kubernetes/' and 'crds/'.");

    /// <summary>A line of the selection matches no file of the source folder.</summary>
    public static readonly DiagnosticDescriptor NothingSelected = new("MAN4201", Severity.Error,
        "'{0}' matches no file in '{1}'; correct the line, or add the document to the source folder.");

    /// <summary>A line of the selection cannot be read.</summary>
    public static readonly DiagnosticDescriptor SelectionLine = new("MAN4202", Severity.Error,
        "'{0}' is no line of a selection; write 'kubernetes' and releases, or a family and a file: 'kubernetes 1.32 1.33', 'argo-cd crds/argo-cd/*.yaml'.");

    /// <summary>There is no selection.</summary>
    public static readonly DiagnosticDescriptor SelectionMissing = new("MAN4203", Severity.Error,
        "the selection '{0}' does not exist or selects nothing; it has to say which releases and which files the catalog is made of, one a line.");

    /// <summary>A document is not JSON to its end.</summary>
    public static readonly DiagnosticDescriptor JsonBroken = new("MAN4204", Severity.Error,
        "the document stops being JSON here: {0} Download it again.");

    /// <summary>A document is larger than any real one.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new("MAN4205", Severity.Error,
        "the document has {0} bytes; at most {1} are read. Take it out of the source folder, or split it.");

    /// <summary>A document is JSON, but not OpenAPI.</summary>
    public static readonly DiagnosticDescriptor NotOpenApi = new("MAN4206", Severity.Error,
        "the document has neither 'definitions' (OpenAPI v2) nor 'components.schemas' (v3), so it says nothing about kinds; put the OpenAPI document of the release here.");

    /// <summary>A reference leads nowhere.</summary>
    public static readonly DiagnosticDescriptor UnknownReference = new("MAN4207", Severity.Error,
        "'$ref' names '{0}', which the document does not define; the document is cut or edited. Download it again.");

    /// <summary>A type is made of itself.</summary>
    public static readonly DiagnosticDescriptor CyclicReference = new("MAN4208", Severity.Error,
        "the type refers to itself without a property in between: {0}. No value can ever fit; correct the document.");

    /// <summary>A file without a CRD.</summary>
    public static readonly DiagnosticDescriptor NoCrd = new("MAN4209", Severity.Error,
        "the file holds no CustomResourceDefinition of apiextensions.k8s.io/v1; {0}. Leave the file out, or convert it.");

    /// <summary>A CRD lacks something without which it says no kind.</summary>
    public static readonly DiagnosticDescriptor CrdIncomplete = new("MAN4210", Severity.Error,
        "the CustomResourceDefinition '{0}' has no '{1}', or it is not {2}; add it.");

    /// <summary>A served version without a schema.</summary>
    public static readonly DiagnosticDescriptor CrdWithoutSchema = new("MAN4211", Severity.Error,
        "version '{0}' of the CustomResourceDefinition '{1}' has no 'schema.openAPIV3Schema', so nothing can be checked or typed; add the schema, or set 'served: false'.");

    /// <summary>A place that a server would refuse as not structural.</summary>
    public static readonly DiagnosticDescriptor NotStructural = new("MAN4212", Severity.Error,
        "the schema of '{0}' is not structural at '{1}': {2}. A server refuses such a CustomResourceDefinition; correct the schema.");

    /// <summary>A fact whose value has the wrong form.</summary>
    public static readonly DiagnosticDescriptor BadFact = new("MAN4213", Severity.Error,
        "'{0}' of '{1}' is {2}, where {3} was expected; correct the document.");

    /// <summary>Two documents define one kind.</summary>
    public static readonly DiagnosticDescriptor KindTwice = new("MAN4214", Severity.Error,
        "{0} {1} is defined here and in {2}; select only one of the files.");

    /// <summary>A kind of a release without paths, whose scope no other release tells.</summary>
    public static readonly DiagnosticDescriptor ScopeUnknown = new("MAN4215", Severity.Warning,
        "{0} {1} of release {2} was left out: no document says whether it lives in a namespace. Add a document of the release with paths, if the kind is needed.");

    /// <summary>The catalog could not be written.</summary>
    public static readonly DiagnosticDescriptor NotWritten = new("MAN4216", Severity.Error,
        "the catalog could not be written: {0} Make the folder writable and run again; nothing was changed.");

    /// <summary>A document could not be read.</summary>
    public static readonly DiagnosticDescriptor NotRead = new("MAN4217", Severity.Error,
        "the document could not be read: {0} Make the file readable and run again.");

    /// <summary>A line of the additions cannot be read.</summary>
    public static readonly DiagnosticDescriptor AdditionLine = new("MAN4218", Severity.Error,
        "'{0}' is no line of additions, or says again what a line before said; write 'scope <apiVersion> <kind> namespaced|cluster <plural>', 'deprecated <apiVersion> <kind> since <release> [by <apiVersion>] [removed <release>]', 'short <plural>[.<group>] <name> ...' or 'enum core.v1/Container.imagePullPolicy Always Never@1.35- \"two words\"'.");

    /// <summary>An allowed value that is added to nothing.</summary>
    public static readonly DiagnosticDescriptor AdditionUnused = new("MAN4219", Severity.Warning,
        "no release has the property '{1}' of '{0}', so its allowed values were left out; correct the name, or remove the line.");

    /// <summary>A scope, a deprecation or short names of a kind that no release has.</summary>
    public static readonly DiagnosticDescriptor AdditionOfNoKind = new("MAN4220", Severity.Warning,
        "no release has the kind '{0}', so its {1} left out; correct the name, or remove the line.");

    /// <summary>A scope that a document says itself.</summary>
    public static readonly DiagnosticDescriptor AdditionOfKnownScope = new("MAN4221", Severity.Warning,
        "the documents say themselves where objects of '{0}' live, so this line adds nothing; remove it.");

    /// <summary>A removal that the releases of the catalog contradict.</summary>
    public static readonly DiagnosticDescriptor AdditionOfWrongRemoval = new("MAN4222", Severity.Warning,
        "the last release of the documents that serves '{0}' is {1}, so its removal in {2} was left out; write the release that is true, or remove the words.");

    /// <summary>A pattern that the server's engine does not take.</summary>
    public static readonly DiagnosticDescriptor BadPattern = new("MAN4223", Severity.Error,
        "the pattern of '{0}' cannot be matched as RE2, which is what servers do: {1}. Rewrite the pattern.");
}
