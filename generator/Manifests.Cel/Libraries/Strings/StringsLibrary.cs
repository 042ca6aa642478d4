namespace Manifests.Cel.Libraries;

/// <summary>
/// Functions on texts: charAt, indexOf, lastIndexOf, lowerAscii, upperAscii, replace, split, substring, trim, join, format, strings.quote,
/// reverse. Places in a text are counted in code points.
/// </summary>
/// <remarks>Source: cel-go's <c>ext/strings.go</c>, version 3.</remarks>
public static class StringsLibrary
{
    /// <summary>The overload whose list may hold values of several types.</summary>
    internal const string FormatId = "string_format";

    private static readonly CelType Text = CelType.String;
    private static readonly CelType Texts = CelType.ListOf(CelType.String);

    /// <summary>The library.</summary>
    public static CelLibrary Instance { get; } = new()
    {
        Name = "strings",
        Functions =
        [
            new("charAt", CelOverload.Member("string_char_at_int", [Text, CelType.Int], Text, Positions.CharAt)),
            new(
                "indexOf",
                CelOverload.Member("string_index_of_string", [Text, Text], CelType.Int, Positions.IndexOf, StringCosts.Search),
                CelOverload.Member(
                    "string_index_of_string_int",
                    [Text, Text, CelType.Int],
                    CelType.Int,
                    Positions.IndexOfFrom,
                    StringCosts.Search)),
            new(
                "lastIndexOf",
                CelOverload.Member("string_last_index_of_string", [Text, Text], CelType.Int, Positions.LastIndexOf, StringCosts.Search),
                CelOverload.Member(
                    "string_last_index_of_string_int",
                    [Text, Text, CelType.Int],
                    CelType.Int,
                    Positions.LastIndexOfFrom,
                    StringCosts.Search)),
            new(
                "substring",
                CelOverload.Member("string_substring_int", [Text, CelType.Int], Text, Positions.Substring, CelCallCost.Copy()),
                CelOverload.Member(
                    "string_substring_int_int",
                    [Text, CelType.Int, CelType.Int],
                    Text,
                    Positions.SubstringTo,
                    CelCallCost.Copy())),
            new("lowerAscii", CelOverload.Member("string_lower_ascii", [Text], Text, TextOperations.LowerAscii, CelCallCost.Copy())),
            new("upperAscii", CelOverload.Member("string_upper_ascii", [Text], Text, TextOperations.UpperAscii, CelCallCost.Copy())),
            new(
                "trim",
                CelOverload.Member("string_trim", [Text], Text, static text => CelValue.Of(text.AsText.Trim()), CelCallCost.Copy())),
            new("reverse", CelOverload.Member("string_reverse", [Text], Text, TextOperations.Reverse, CelCallCost.Copy())),
            new(
                "replace",
                CelOverload.Member("string_replace_string_string", [Text, Text, Text], Text, TextOperations.Replace, StringCosts.Replace),
                CelOverload.Member(
                    "string_replace_string_string_int",
                    [Text, Text, Text, CelType.Int],
                    Text,
                    TextOperations.ReplaceSome,
                    StringCosts.Replace)),
            new(
                "split",
                CelOverload.Member("string_split_string", [Text, Text], Texts, TextOperations.Split, CelCallCost.Copy()),
                CelOverload.Member(
                    "string_split_string_int",
                    [Text, Text, CelType.Int],
                    Texts,
                    TextOperations.SplitInto,
                    CelCallCost.Copy())),
            new(
                "join",
                CelOverload.Member("list_join", [Texts], Text, static list => TextOperations.Join(list, CelValue.Of("")), StringCosts.Join),
                CelOverload.Member("list_join_string", [Texts, Text], Text, TextOperations.Join, StringCosts.Join)),
            new("strings.quote", CelOverload.Global("strings_quote", [Text], Text, TextOperations.Quote, CelCallCost.Copy())),
            new("format", CelOverload.Member(FormatId, [Text, CelType.List], Text, FormatOperation.Format, StringCosts.Format)),
        ],
    };
}
