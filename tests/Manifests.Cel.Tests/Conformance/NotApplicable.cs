namespace Manifests.Cel.Tests.Conformance;

/// <summary>The tests of the conformance data that do not apply to this engine, one by one, and why.</summary>
internal static class NotApplicable
{
    // Each line names a file, a section and tests of it; what is indented further goes on with the line before.
    private static readonly (string Reason, string Tests)[] Lists =
    [
        (
            "protobuf messages and enums: values here are those of JSON",
            """
            comparisons/eq_literal: eq_dyn_json_null not_eq_dyn_proto2_msg_null not_eq_dyn_proto3_msg_null
            comparisons/eq_wrapper: eq_bool eq_bool_empty eq_bool_not_null eq_bool_proto2_null eq_bool_proto3_null eq_bytes
                eq_bytes_empty eq_bytes_not_null eq_bytes_proto2_null eq_bytes_proto3_null eq_double eq_double_empty eq_double_not_null
                eq_double_proto2_null eq_double_proto3_null eq_float eq_float_empty eq_float_not_null eq_float_proto2_null
                eq_float_proto3_null eq_int32 eq_int32_empty eq_int32_not_null eq_int32_proto2_null eq_int32_proto3_null eq_int64
                eq_int64_empty eq_int64_not_null eq_int64_proto2_null eq_int64_proto3_null eq_string eq_string_empty eq_string_not_null
                eq_string_proto2_null eq_string_proto3_null eq_uint32 eq_uint32_empty eq_uint32_not_null eq_uint32_proto2_null
                eq_uint32_proto3_null eq_uint64 eq_uint64_empty eq_uint64_not_null eq_uint64_proto2_null eq_uint64_proto3_null
                eq_proto2 eq_proto3 eq_proto2_missing_fields_neq eq_proto3_missing_fields_neq eq_proto_nan_equal
                eq_proto_different_types eq_proto2_any_unpack_equal eq_proto2_any_unpack_not_equal
                eq_proto2_any_unpack_bytewise_fallback_not_equal eq_proto2_any_unpack_bytewise_fallback_equal
                eq_proto3_any_unpack_equal eq_proto3_any_unpack_not_equal eq_proto3_any_unpack_bytewise_fallback_not_equal
                eq_proto3_any_unpack_bytewise_fallback_equal
            comparisons/ne_literal: ne_proto2 ne_proto3 ne_proto2_missing_fields_neq ne_proto3_missing_fields_neq
                ne_proto_nan_not_equal ne_proto_different_types ne_proto2_any_unpack ne_proto2_any_unpack_bytewise_fallback
                ne_proto3_any_unpack ne_proto3_any_unpack_bytewise_fallback
            optionals/optionals: has_optional_ofNonZeroValue_struct_optional_ofNonZeroValue_map_optindex_field
                optional_ofNonZeroValue_struct_optional_ofNonZeroValue_map_optindex_field struct_map_optindex_field
                struct_optional_ofNonZeroValue_map_optindex_field struct_map_optindex_field_nested struct_list_optindex_field
                empty_struct_optindex_hasValue optional_empty_struct_optindex_hasValue struct_optindex_value
                optional_struct_optindex_value optional_struct_optindex_index_value
            parse/nest: message_literal
            parse/repeat: select message_literal
            parse/whitespace: spaces tabs new_lines new_pages carriage_returns
            parse/comments: new_line_terminated
            parse/struct_field_names: as break const continue else for function if import let loop package namespace return var void
                while
            type_deduction/complex_initializers: struct
            type_deduction/field_access: int_field repeated_int_field map_bool_int enum_field repeated_enum_field enum_map_field
            type_deduction/legacy_nullable_types: null_assignable_to_message_parameter_candidate
                null_assignable_to_duration_parameter_candidate null_assignable_to_timestamp_parameter_candidate
            """),
        (
            "API servers run cel-go, which gives the whole length in milliseconds and not the part below a second",
            """
            timestamps/duration_converters: get_milliseconds
            """),
    ];

    // Every test of this file needs ip() or cidr().
    private const string Addresses = "network_ext/";

    private static readonly Dictionary<string, string> Reasons = Read();

    public static IEnumerable<string> Names => Reasons.Keys;

    /// <summary>Why a test does not apply; <see langword="null"/> when it does.</summary>
    public static string? ReasonOf(string name) => name.StartsWith(Addresses, StringComparison.Ordinal)
        ? "the functions of addresses are a library of Kubernetes, and tested there"
        : Reasons.GetValueOrDefault(name);

    private static Dictionary<string, string> Read()
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (reason, tests) in Lists)
        {
            var section = "";
            foreach (var word in tests.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (word.EndsWith(':'))
                {
                    section = word[..^1];
                }
                else
                {
                    reasons.Add($"{section}/{word}", reason);
                }
            }
        }

        return reasons;
    }
}
