using System.Collections.Concurrent;
using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>
/// Checks files with as many workers as there are processors. Nothing of a unit stays but its findings, so that memory is bounded by
/// the largest document of each worker.
/// </summary>
internal sealed class FileValidator(ImmutableArray<InputFile> inputs, HostRequest request)
{
    private readonly RenderedTrees trees = new();
    private readonly KustomizedFolders kustomized = new(inputs, request.MaxFileBytes);
    private readonly ConcurrentBag<UnitResult> results = [];
    private readonly long[] documents = new long[inputs.Length];
    private readonly bool[] isFaulty = new bool[inputs.Length];
    private long resources;
    private long kustomizations;
    private long patches;
    private long jsonPatches;
    private long others;

    public FileValidation Run(Func<Stream> standardInput, DiagnosticBag reaching)
    {
        if (!inputs.Any(static input => input.IsStandardInput))
        {
            return RunTwice(standardInput, reaching);
        }

        using var spooled = SpooledInput.Of(standardInput());
        return RunTwice(spooled.Open, reaching);
    }

    // Definitions first: a custom resource may stand before its own.
    private FileValidation RunTwice(Func<Stream> standardInput, DiagnosticBag reaching)
    {
        var validators = new ReleaseValidators(
            request.Releases.IsEmpty ? [SchemaSource.NewestRelease] : request.Releases,
            request.AllowMissing,
            request.Externals,
            DefinitionFiles.Read(inputs, standardInput, request.MaxFileBytes),
            reaching);
        using (var queue = new InputQueue(inputs, standardInput, request.MaxFileBytes, reaching))
        {
            Workers.Run(inputs, () => Drain(queue, validators));
        }

        validators.Finish(reaching);
        return new FileValidation
        {
            Diagnostics = Collect(reaching),
            Files = inputs.Length,
            Resources = resources,
            Kustomizations = kustomizations,
            Patches = patches,
            JsonPatches = jsonPatches,
            Others = others,
            CelRules = validators.UncheckedRules,
            Releases = validators.Releases,
            Checked = [.. InOrder().SelectMany(static result => result.Checked)],
        };
    }

    private void Drain(InputQueue queue, ReleaseValidators validators)
    {
        while (queue.TryTake(out var unit))
        {
            var validation = new UnitValidator(validators, kustomized, trees, request.Format == OutputFormat.JUnit);
            var result = validation.Run(unit);
            Interlocked.Add(ref resources, validation.Resources);
            Interlocked.Add(ref kustomizations, validation.Kustomizations);
            Interlocked.Add(ref patches, validation.Patches);
            Interlocked.Add(ref jsonPatches, validation.JsonPatches);
            Interlocked.Add(ref others, validation.Others);
            Interlocked.Add(ref documents[unit.Input], validation.Documents);
            if (!result.Diagnostics.IsEmpty)
            {
                Volatile.Write(ref isFaulty[unit.Input], true);
            }

            if (!result.Diagnostics.IsEmpty || !result.Checked.IsEmpty)
            {
                results.Add(result);
            }
        }
    }

    private IEnumerable<UnitResult> InOrder() => results.OrderBy(static result => result.Unit.Input).ThenBy(static result => result.Unit.Part);

    // What was found on the way to a file stands before what was found in it.
    private ImmutableArray<Diagnostic> Collect(DiagnosticBag reaching)
    {
        AddEmptyFiles(reaching);
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < inputs.Length; at++)
        {
            order.TryAdd(inputs[at].Shown, at);
        }

        var byInput = reaching.ToSorted().ToLookup(finding => finding.Location.File is { } file && order.TryGetValue(file, out var at) ? at : -1);
        var found = InOrder().ToLookup(static result => result.Unit.Input);
        return
        [
            .. byInput[-1],
            .. Enumerable.Range(0, inputs.Length).SelectMany(at => byInput[at].Concat(found[at].SelectMany(static result => result.Diagnostics))).Distinct(),
        ];
    }

    private void AddEmptyFiles(DiagnosticBag reaching)
    {
        var told = reaching.ToSorted().Select(static finding => finding.Location.File).ToHashSet(StringComparer.Ordinal);
        for (var at = 0; at < inputs.Length; at++)
        {
            var input = inputs[at];
            if (documents[at] == 0 && !isFaulty[at] && !told.Contains(input.Shown))
            {
                reaching.Add(input.IsNamed
                    ? InputDiagnostics.NoResources.At(Location.OfFile(input.Shown), input.IsStandardInput ? "the standard input" : "this file", "it")
                    : InputDiagnostics.NoResourcesHere.At(Location.OfFile(input.Shown)));
            }
        }
    }
}
