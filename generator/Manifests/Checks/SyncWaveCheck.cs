using System.Globalization;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Sync waves are whole numbers.</summary>
internal sealed class SyncWaveCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        foreach (var document in context.Tree.Files.SelectMany(static file => file.Documents))
        {
            var annotations = document.Object?.MappingOf("metadata")?.MappingOf("annotations");
            if (annotations?[ArgoApplication.SyncWaveAnnotation] is Scalar { Kind: ScalarKind.String } wave
                && !int.TryParse(wave.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            {
                context.Diagnostics.Add(RuleDiagnostics.BadSyncWave.At(wave.Location, wave.Text)
                    with { Origin = document.Origin, Resource = document.ToString() });
            }
        }
    }
}
