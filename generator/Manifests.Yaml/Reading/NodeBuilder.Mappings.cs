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
                if (options.IsStrict)
                {
                    diagnostics.Add(YamlDiagnostics.MergeKey.At(location));
                }

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

        // A written key counts more than one that a merge key brought.
        if (merged is not null && merged.Remove(key))
        {
            mapping.Replace(key, value, location);
        }
        else
        {
            rules.Add(mapping, key, value, location);
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
            return Share(rules.KeyOf(aliased.SourceText ?? aliased.Text, new ResolvedScalar(aliased.Kind, aliased.Text), location));
        }

        var scalar = (Events.Scalar)events.Current;
        BeginAnchor(scalar);
        var resolved = Resolve(scalar, location);
        EndAnchor(scalar, Scalar.Read(resolved.Text, resolved.Kind, null, scalar.Style != ScalarStyle.Plain));
        return Share(rules.KeyOf(scalar.Value, resolved, location));
    }

    private string? Share(string? key) => key is null ? null : keys.Share(key);
}
