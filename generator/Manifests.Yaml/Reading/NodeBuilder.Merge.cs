using Manifests.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Events = YamlDotNet.Core.Events;

namespace Manifests.Yaml.Reading;

internal sealed partial class NodeBuilder
{
    private static bool IsMergeKey(ParsingEvent key) =>
        key is Events.Scalar { Value: "<<" } scalar
        && ((scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty)
            || (!scalar.Tag.IsEmpty && !scalar.Tag.IsNonSpecific && scalar.Tag.Value == TagPrefix + "merge"));

    private void Merge(Mapping into, Node source, Location location, HashSet<string> merged)
    {
        switch (source)
        {
            case Mapping mapping:
                MergeMap(into, mapping, location, merged);
                break;
            case Sequence sequence:
                // The earlier map wins, so a key that is there already is left alone.
                foreach (var item in sequence)
                {
                    if (item is Mapping part)
                    {
                        MergeMap(into, part, location, merged);
                    }
                    else
                    {
                        diagnostics.Add(YamlDiagnostics.MergeNotMap.At(item.Location, "a list with " + item.Describe()));
                    }
                }

                break;
            default:
                diagnostics.Add(YamlDiagnostics.MergeNotMap.At(location, source.Describe()));
                break;
        }
    }

    private void MergeMap(Mapping into, Mapping from, Location location, HashSet<string> merged)
    {
        foreach (var entry in from.Entries)
        {
            if (!into.TryGetEntry(entry.Key, out var written))
            {
                into.Add(entry.Key, entry.Value, entry.KeyLocation);
                merged.Add(entry.Key);
            }
            else if (!merged.Contains(entry.Key))
            {
                diagnostics.Add(YamlDiagnostics.MergeAfterKey.At(
                    location, entry.Key, written.KeyLocation.Line, written.KeyLocation.Column));
            }
        }
    }
}
