using System.Collections.Immutable;

namespace Manifests.Cli;

/// <summary>Runs the same work on as many threads as there are processors, when there is enough of it.</summary>
internal static class Workers
{
    // Below this a second thread costs more than it saves.
    private const long WorthThreads = 256 * 1024;

    /// <summary>Comes back when every thread is through with the work.</summary>
    public static void Run(ImmutableArray<InputFile> inputs, Action drain)
    {
        var isLarge = inputs.Any(static input => input.IsStandardInput) || inputs.Sum(static input => input.Length) > WorthThreads;
        var others = Enumerable.Range(1, isLarge ? Environment.ProcessorCount - 1 : 0)
            .Select(_ => Task.Factory.StartNew(drain, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))
            .ToArray();
        drain();
        Task.WaitAll(others);
    }
}
