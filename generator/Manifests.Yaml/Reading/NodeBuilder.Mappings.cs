using Manifests.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Events = YamlDotNet.Core.Events;

namespace Manifests.Yaml.Reading;

internal sealed partial class NodeBuilder
{
    private Mapping BuildMapping(int depth, bool isBlock)
    {
        var mapping = new Mapping();
        HashSet<string>? merged = null;
        while (events.Move() && events.Current is not MappingEnd)
        {
            var location = LocationOf(events.Current);
            if (isBlock)
            {
                CheckIndentation(location);
            }

            if (IsMergeKey(events.Current))
            {
                events.Move();
                merged ??= new HashSet<string>(StringComparer.Ordinal);
                Merge(mapping, Build(depth + 1), location, merged);
            }
            else
            {
                BuildEntry(mapping, location, depth, merged);
            }
        }

        return mapping;
    }

    private void BuildEntry(Mapping mapping, Location location, int depth, HashSet<string>? merged)
    {
        var key = BuildKey(location, depth);
        events.Move();
        var value = Build(depth + 1);
        if (key is null)
        {
            return;
        }

        if (!mapping.TryGetEntry(key, out var first))
        {
            mapping.Add(key, value, location);
        }
        else if (merged is not null && merged.Remove(key))
        {
            mapping.Replace(key, value, location);
        }
        else
        {
            diagnostics.Add(YamlDiagnostics.DuplicateKey.At(location, key, first.KeyLocation.Line, first.KeyLocation.Column));
        }
    }

    // Null when a finding says why it cannot be a key.
    private string? BuildKey(Location location, int depth)
    {
        var node = events.Current is Events.Scalar source ? null : Build(depth + 1);
        if (node is Mapping or Sequence)
        {
            diagnostics.Add(YamlDiagnostics.KeyNotScalar.At(location, node.Describe()));
            return null;
        }

        if (node is Scalar aliased)
        {
            return KeyOf(location, aliased.SourceText ?? aliased.Text, new ResolvedScalar(aliased.Kind, aliased.Text));
        }

        var scalar = (Events.Scalar)events.Current;
        BeginAnchor(scalar);
        var resolved = Resolve(scalar, location);
        EndAnchor(scalar, Scalar.Read(resolved.Text, resolved.Kind, null, scalar.Style != ScalarStyle.Plain));
        return KeyOf(location, scalar.Value, resolved);
    }

    private string? KeyOf(Location location, string spelling, ResolvedScalar resolved)
    {
        if (resolved.Kind == ScalarKind.Null)
        {
            diagnostics.Add(YamlDiagnostics.KeyNull.At(location, spelling));
            return null;
        }

        var key = resolved.FloatValue is { } number ? JsonNumber.FormatKey(number) : resolved.Text;
        if (resolved.Kind != ScalarKind.String && !string.Equals(key, spelling, StringComparison.Ordinal))
        {
            diagnostics.Add(YamlDiagnostics.KeyChanged.At(location, spelling, key));
        }

        return keys.Share(key);
    }
}
