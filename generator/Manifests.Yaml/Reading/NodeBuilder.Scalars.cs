using System.Text;
using Manifests.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Events = YamlDotNet.Core.Events;

namespace Manifests.Yaml.Reading;

internal sealed partial class NodeBuilder
{
    private const string TagPrefix = "tag:yaml.org,2002:";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private Scalar BuildScalar(Events.Scalar source)
    {
        BeginAnchor(source);
        var location = LocationOf(source);
        var scalar = rules.ScalarOf(source.Value, Resolve(source, location), location, source.Style != ScalarStyle.Plain);
        EndAnchor(source, scalar);
        return scalar;
    }

    private ResolvedScalar Resolve(Events.Scalar source, Location location)
    {
        if (source.Tag.IsEmpty)
        {
            return source.Style == ScalarStyle.Plain ? PlainScalarResolver.Resolve(source.Value) : ResolvedScalar.String(source.Value);
        }

        return source.Tag.IsNonSpecific ? ResolvedScalar.String(source.Value) : ResolveTagged(source, location);
    }

    private ResolvedScalar ResolveTagged(Events.Scalar source, Location location)
    {
        var plain = PlainScalarResolver.Resolve(source.Value);
        switch (source.Tag.Value)
        {
            case TagPrefix + "str":
                return ResolvedScalar.String(source.Value);
            case TagPrefix + "binary":
                return DecodeBinary(source.Value, location);
            case TagPrefix + "int" when plain is { Kind: ScalarKind.Integer, FloatValue: null }:
            case TagPrefix + "bool" when plain.Kind == ScalarKind.Boolean:
            case TagPrefix + "null" when plain.Kind == ScalarKind.Null:
            case TagPrefix + "float" when plain.FloatValue is not null || plain.Kind == ScalarKind.Integer:
                return plain;
            case TagPrefix + "int" or TagPrefix + "bool" or TagPrefix + "null" or TagPrefix + "float":
                diagnostics.Add(YamlDiagnostics.TagMismatch.At(location, $"'{source.Value}'", ShortTag(source)));
                break;
            case TagPrefix + "map" or TagPrefix + "seq":
                diagnostics.Add(YamlDiagnostics.TagMismatch.At(location, $"'{source.Value}'", ShortTag(source)));
                break;
            default:
                diagnostics.Add(YamlDiagnostics.UnknownTag.At(location, ShortTag(source)));
                break;
        }

        return ResolvedScalar.String(source.Value);
    }

    private ResolvedScalar DecodeBinary(string base64, Location location)
    {
        try
        {
            return ResolvedScalar.String(StrictUtf8.GetString(Convert.FromBase64String(base64)));
        }
        catch (FormatException)
        {
            diagnostics.Add(YamlDiagnostics.BinaryNotBase64.At(location));
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(YamlDiagnostics.BinaryNotText.At(location));
        }

        return ResolvedScalar.String(base64);
    }

    private void CheckCollectionTag(NodeEvent start)
    {
        if (start.Tag.IsEmpty || start.Tag.IsNonSpecific)
        {
            return;
        }

        var fitting = TagPrefix + (start is MappingStart ? "map" : "seq");
        if (string.Equals(start.Tag.Value, fitting, StringComparison.Ordinal))
        {
            return;
        }

        var isKnown = start.Tag.Value is TagPrefix + "map" or TagPrefix + "seq" or TagPrefix + "str" or TagPrefix + "int"
            or TagPrefix + "float" or TagPrefix + "bool" or TagPrefix + "null" or TagPrefix + "binary";
        diagnostics.Add(isKnown
            ? YamlDiagnostics.TagMismatch.At(LocationOf(start), start is MappingStart ? "a map" : "a list", ShortTag(start))
            : YamlDiagnostics.UnknownTag.At(LocationOf(start), ShortTag(start)));
    }

    private static string ShortTag(NodeEvent node) =>
        node.Tag.Value.StartsWith(TagPrefix, StringComparison.Ordinal) ? "!!" + node.Tag.Value[TagPrefix.Length..] : node.Tag.Value;
}
