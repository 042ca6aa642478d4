using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;

namespace Manifests.Benchmarks;

/// <summary>The benchmarks of BenchmarkDotNet, which measures in processes that are warm.</summary>
internal static class Suites
{
    // Not inlined, so that the modes that measure a cold start do not load BenchmarkDotNet.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Run(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Suites).Assembly).Run(args);
}
