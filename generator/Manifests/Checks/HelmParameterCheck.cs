using System.Globalization;
using Manifests.Yaml;

namespace Manifests;

/// <summary>No Application says one Helm parameter twice: Helm takes the last without a word.</summary>
internal sealed class HelmParameterCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        foreach (var source in context.Graph.Sources)
        {
            var parameters = source.Source.MappingOf("helm")?.SequenceOf("parameters")?.OfType<Mapping>() ?? [];
            foreach (var same in parameters.GroupBy(static parameter => parameter.TextOf("name"), StringComparer.Ordinal))
            {
                if (same.Key is { } name && same.Count() is var times and > 1)
                {
                    context.Diagnostics.Add(RuleDiagnostics.HelmParameterTwice.At(
                        same.Last().Location, source.Document.Name, name, times.ToString(CultureInfo.InvariantCulture))
                        with { Origin = source.Document.Origin, Resource = source.Document.ToString() });
                }
            }
        }
    }
}
