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
            "the functions of addresses are a library of Kubernetes, and tested there",
            """
            network_ext/ip_type: parse_ipv4 is_ip_valid_ipv4 is_ip_invalid_ipv4 ip_is_canonical_valid_ipv4
                ip_is_canonical_non_canonical_ipv6 parse_ipv6 ip_to_string ip_type
            network_ext/ipv4: ipv4_family ipv4_is_unspecified_true ipv4_is_unspecified_false ipv4_is_loopback_true
                ipv4_is_loopback_false ipv4_is_global_unicast_true ipv4_is_global_unicast_false is_link_local_multicast_true
                is_link_local_multicast_false is_link_local_unicast_true is_link_local_unicast_false ipv4_equals ipv4_not_equals
                ipv4_equals_ipv6 ipv4_not_equals_ipv6
            network_ext/ipv6: family is_unspecified_true is_loopback_true is_global_unicast_true is_global_unicast_false
                is_link_local_multicast_true is_link_local_multicast_false is_link_local_unicast_true is_link_local_unicast_false
                ipv6_equals ipv6_not_equals
            network_ext/cidr: parse_cidr_ipv4 cidr_equals cidr_not_equals cidr_not_equals_ipv4_ipv6 cidr_contains_ip_ipv4_object
                cidr_does_not_contain_ip_ipv4_object cidr_contains_ip_ipv4_string cidr_does_not_contain_ip_ipv4_string
                cidr_contains_cidr_ipv4_object cidr_contains_cidr_ipv4_object_32 cidr_not_contains_cidr_ipv4_object
                cidr_contains_cidr_ipv4_string cidr_contains_cidr cidr_contains_cidr_ipv4_exact cidr_ipv6_not_contains_ip_ipv4_object
                cidr_ipv4_not_contains_ip_ipv6_object cidr_get_ip_ipv4 cidr_masked_ipv4 cidr_prefix_length_ipv4 parse_cidr_ipv6
                cidr_contains_ip_ipv6_object cidr_contains_cidr_ipv6_object cidr_get_ip_ipv6 cidr_prefix_length_ipv6 cidr_to_string
                cidr_type
            """),
        (
            "API servers run cel-go, which gives the whole length in milliseconds and not the part below a second",
            """
            timestamps/duration_converters: get_milliseconds
            """),
    ];

    private static readonly Dictionary<string, string> Reasons = Read();

    public static IEnumerable<string> Names => Reasons.Keys;

    /// <summary>Why a test does not apply; <see langword="null"/> when it does.</summary>
    public static string? ReasonOf(string name) => Reasons.GetValueOrDefault(name);

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
