using Manifests.Diagnostics;

namespace Manifests.Yaml;

/// <summary>What can be wrong with YAML or JSON text, MAN1001 to MAN1099, MAN1150 to MAN1159, MAN1173 to MAN1175. Ids are never reused.</summary>
public static class YamlDiagnostics
{
    /// <summary>The parser gave up. Arguments: its reason.</summary>
    public static readonly DiagnosticDescriptor Syntax = new("MAN1001", Severity.Error,
        "this is not valid YAML: {0}. Mend this place; nothing after it in this document was read.");

    /// <summary>A tab stands where only spaces may indent. Arguments: line.</summary>
    public static readonly DiagnosticDescriptor TabIndentation = new("MAN1002", Severity.Error,
        "line {0} is indented with a tab; YAML allows only spaces; replace the tab by spaces.");

    /// <summary>The bytes are UTF-16 or UTF-32. Arguments: the encoding.</summary>
    public static readonly DiagnosticDescriptor OtherEncoding = new("MAN1003", Severity.Error,
        "the file is encoded as {0}; only UTF-8 is read. Save it as UTF-8.");

    /// <summary>A byte that UTF-8 does not allow. Arguments: the byte in hexadecimal, its zero-based offset in the file.</summary>
    public static readonly DiagnosticDescriptor InvalidUtf8 = new("MAN1004", Severity.Error,
        "the byte 0x{0} at offset {1} is not valid UTF-8. Save the file as UTF-8, and keep binary data in base64.");

    /// <summary>A character that YAML does not allow unescaped. Arguments: its code point.</summary>
    public static readonly DiagnosticDescriptor ForbiddenCharacter = new("MAN1005", Severity.Error,
        "the character {0} is not allowed in YAML. Remove it, or write it as an escape between double quotes.");

    /// <summary>The input is over the size limit. Arguments: its bytes, the limit in bytes.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new("MAN1006", Severity.Error,
        "the file has {0} bytes; at most {1} are read. Split it into smaller files.");

    /// <summary>Nested over the depth limit. Arguments: the limit.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new("MAN1007", Severity.Error,
        "maps and lists are nested more than {0} deep here; at most {0} levels are read. Flatten the structure.");

    /// <summary>An alias without an anchor before it. Arguments: the alias.</summary>
    public static readonly DiagnosticDescriptor UnknownAlias = new("MAN1008", Severity.Error,
        "the alias *{0} has no anchor &{0} before it in this document. Define the anchor first, or fix the name.");

    /// <summary>An alias inside the node of its own anchor. Arguments: the alias, the anchor's line and column.</summary>
    public static readonly DiagnosticDescriptor CyclicAlias = new("MAN1009", Severity.Error,
        "the alias *{0} stands inside its own anchor &{0} at line {1}, column {2}; that never ends. Write the value out instead.");

    /// <summary>Aliases produce more nodes than allowed. Arguments: the limit.</summary>
    public static readonly DiagnosticDescriptor AliasExpansion = new("MAN1010", Severity.Error,
        "aliases of this document expand to more than {0} nodes; at most {0} are read. Write the values out, or alias smaller parts.");

    /// <summary>A key twice in one map. Arguments: the key, line and column of the first.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = new("MAN1011", Severity.Error,
        "the key '{0}' is in this map twice; the first is at line {1}, column {2}. Keep one of them.");

    /// <summary>A map or list as key. Arguments: what it is.</summary>
    public static readonly DiagnosticDescriptor KeyNotScalar = new("MAN1012", Severity.Error,
        "{0} is used as a key; a key must be a text. If braces are meant literally, put the text in quotes.");

    /// <summary>A null as key. Arguments: its spelling.</summary>
    public static readonly DiagnosticDescriptor KeyNull = new("MAN1013", Severity.Error,
        "the key is null (written '{0}'); a key must be a text. Write the key, in quotes if it is meant literally.");

    /// <summary>A key whose spelling is not what it is read as. Arguments: the spelling, the key.</summary>
    public static readonly DiagnosticDescriptor KeyChanged = new("MAN1014", Severity.Warning,
        "the key {0} is read as '{1}', as kubectl does; a key should be a text. Put {0} in quotes if the text is meant, or write '{1}'.");

    /// <summary>A key has a character that is not seen. Arguments: what is seen of the key, the code point.</summary>
    public static readonly DiagnosticDescriptor KeyWithUnseen = new("MAN1173", Severity.Error,
        "the key '{0}' has the character {1} in it, which is not seen, so it is another key than it looks like. Remove the character.") { IsRefusal = false };

    /// <summary>A key is a number or a boolean. Arguments: the key.</summary>
    public static readonly DiagnosticDescriptor KeyNotText = new("MAN1174", Severity.Warning,
        "the key {0} is no text; kubectl reads it as '{0}', other readers may not. Put it in quotes.");

    /// <summary>A merge key. No arguments.</summary>
    public static readonly DiagnosticDescriptor MergeKey = new("MAN1175", Severity.Warning,
        "merge keys (<<) are of YAML 1.1 and gone from YAML 1.2; kubectl and ArgoCD read them, other readers may not. Write the fields out.");

    /// <summary>A merge key without a map. Arguments: what it has.</summary>
    public static readonly DiagnosticDescriptor MergeNotMap = new("MAN1015", Severity.Error,
        "the merge key << has {0}; it needs a map, or a list of maps. Point it at an anchor of a map, or quote '<<' if the text is meant.");

    /// <summary>A merge key brings a key that was written above it. Arguments: the key, line and column of the key.</summary>
    public static readonly DiagnosticDescriptor MergeAfterKey = new("MAN1016", Severity.Error,
        "the merge key << brings the key '{0}' that is written above it at line {1}, column {2}; readers disagree on which one counts. "
        + "Put << first in the map, so that the written key counts.");

    /// <summary>An infinity or not-a-number. Arguments: the spelling.</summary>
    public static readonly DiagnosticDescriptor NotFinite = new("MAN1017", Severity.Error,
        "{0} is a number that JSON cannot carry, so the API server cannot take it. Write a finite number, or quote '{0}' if the text is meant.");

    /// <summary>A tag that is not known. Arguments: the tag.</summary>
    public static readonly DiagnosticDescriptor UnknownTag = new("MAN1018", Severity.Error,
        "the tag {0} is not known; !!str, !!int, !!float, !!bool, !!null, !!binary, !!map and !!seq are. Remove the tag.");

    /// <summary>A value that does not fit its tag. Arguments: the value, the tag.</summary>
    public static readonly DiagnosticDescriptor TagMismatch = new("MAN1019", Severity.Error,
        "{0} does not fit its tag {1}. Remove the tag, or write a value of that type.");

    /// <summary>A <c>!!binary</c> that is not base64. No arguments.</summary>
    public static readonly DiagnosticDescriptor BinaryNotBase64 = new("MAN1020", Severity.Error,
        "the value tagged !!binary is not base64. Encode it as base64, or remove the tag.");

    /// <summary>A <c>!!binary</c> whose bytes are no text. No arguments.</summary>
    public static readonly DiagnosticDescriptor BinaryNotText = new("MAN1021", Severity.Error,
        "the value tagged !!binary decodes to bytes that are not UTF-8 text, which JSON cannot carry. "
        + "Remove the tag and keep the base64 in a field that takes base64, such as 'data' or 'binaryData'.");

    /// <summary>More than one document where one was expected. Arguments: how many.</summary>
    public static readonly DiagnosticDescriptor SeveralDocuments = new("MAN1022", Severity.Error,
        "the file has {0} documents; exactly one is expected. Remove the others, or split the file at '---'.");

    /// <summary>No document where one was expected. No arguments.</summary>
    public static readonly DiagnosticDescriptor NoDocument = new("MAN1023", Severity.Error,
        "the file has no content; exactly one document is expected. Write it, or delete the file.");

    /// <summary>A text with NUL was to be written. No arguments.</summary>
    public static readonly DiagnosticDescriptor TextWithNul = new("MAN1024", Severity.Error,
        "the text has the character U+0000 (NUL), which YAML readers do not take. Remove it, or keep the data in base64.");

    /// <summary>A text with half of a surrogate pair was to be written. Arguments: the code unit.</summary>
    public static readonly DiagnosticDescriptor TextWithLoneSurrogate = new("MAN1025", Severity.Error,
        "the text has {0}, which is only half of a character and cannot be written as UTF-8. Write the whole character, or remove it.");

    /// <summary>A tree over the depth limit was to be written. Arguments: the limit.</summary>
    public static readonly DiagnosticDescriptor WrittenTooDeep = new("MAN1026", Severity.Error,
        "maps and lists are nested more than {0} deep here; at most {0} levels are written. Flatten the structure.");

    /// <summary>One document is over the size limit. Arguments: the limit in bytes.</summary>
    public static readonly DiagnosticDescriptor DocumentTooLarge = new("MAN1150", Severity.Error,
        "a document of more than {0} bytes begins here; at most {0} are read. Split it into several documents.");
}
