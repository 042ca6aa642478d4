using System.Diagnostics.CodeAnalysis;

namespace Manifests.Cel.Tests.Conformance;

/// <summary>The message type of the conformance data as an object, with the fields that its type checking tests name.</summary>
internal sealed class TestMessageType(string name = TestMessageType.MessageName) : CelObjectType(name)
{
    public const string MessageName = "cel.expr.conformance.proto3.TestAllTypes";

    public override bool TryGetField(string field, [NotNullWhen(true)] out CelType? type)
    {
        type = field switch
        {
            "single_int64" => Int,
            "single_string" => String,
            "single_int64_wrapper" => NullableOf(Int),
            "single_string_wrapper" => NullableOf(String),
            "single_duration" => Duration,
            "single_timestamp" => Timestamp,
            "repeated_int64" => ListOf(Int),
            "repeated_nested_message" => ListOf(new TestMessageType($"{MessageName}.NestedMessage")),
            "bb" => Int,
            "map_int64_int64" => MapOf(Int, Int),
            _ => null,
        };
        return type is not null;
    }
}
