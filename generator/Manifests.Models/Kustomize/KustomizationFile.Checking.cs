using System.Globalization;
using Manifests.Diagnostics;

namespace Manifests.Models.Kustomize;

/// <content>What kustomize would refuse and the types cannot.</content>
public abstract partial record KustomizationFile
{
    /// <summary>Adds what kustomize would refuse, with <see cref="Origin"/>.</summary>
    /// <param name="diagnostics">Takes the findings.</param>
    /// <param name="location">The rendered file; <see cref="Location.None"/> before it is known.</param>
    public void Check(DiagnosticBag diagnostics, Location location)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var at = 0;
        foreach (var patch in Patches ?? [])
        {
            CheckPatch(patch, Name("patches", at++));
        }

        at = 0;
        foreach (var patch in PatchesJson6902 ?? [])
        {
            CheckPatch(patch, Name("patchesJson6902", at++));
        }

        at = 0;
        foreach (var replacement in Replacements ?? [])
        {
            CheckReplacement(replacement, Name("replacements", at++));
        }

        void CheckPatch(Patch patch, string name)
        {
            if (patch.Sources != 1)
            {
                Add(KustomizationDiagnostics.PatchSources, name, patch.Sources);
            }

            if (patch is { Operations: not null, Target: null })
            {
                Add(KustomizationDiagnostics.OperationsWithoutTarget, name);
            }
        }

        void CheckReplacement(Replacement replacement, string name)
        {
            var found = (replacement.Path, replacement.Source, replacement.Targets) switch
            {
                ({ }, null, null) or (null, { }, { }) => null,
                ({ }, _, _) => "a Path and more",
                (null, null, null) => "nothing",
                (null, null, _) => "no Source",
                _ => "no Targets",
            };
            if (found is not null)
            {
                Add(KustomizationDiagnostics.IncompleteReplacement, name, found);
            }
        }

        void Add(DiagnosticDescriptor descriptor, string name, params ReadOnlySpan<object?> more) =>
            diagnostics.Add(descriptor.At(location, [name, .. more]) with { Origin = Origin, Path = name });
    }

    private static string Name(string field, int at) => string.Create(CultureInfo.InvariantCulture, $"{field}[{at}]");
}
