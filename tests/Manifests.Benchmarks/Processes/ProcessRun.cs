using System.Diagnostics;

namespace Manifests.Benchmarks.Processes;

/// <summary>What one process took, from start to end.</summary>
/// <param name="Wall">On the clock.</param>
/// <param name="Cpu">On all processors together.</param>
/// <param name="PeakBytes">The most memory that was resident.</param>
internal readonly record struct ProcessRun(TimeSpan Wall, TimeSpan Cpu, long PeakBytes)
{
    /// <summary>Runs a program; what it writes is read and dropped.</summary>
    /// <exception cref="InvalidOperationException">The program does not start.</exception>
    public static ProcessRun Of(string program, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{program}' does not start.");
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var seen = (Cpu: TimeSpan.Zero, PeakBytes: 0L);
        while (!process.WaitForExit(1))
        {
            // At its very end a process has no memory any more.
            seen = Look(process) is var (cpu, peak) ? (cpu, Math.Max(peak, seen.PeakBytes)) : seen;
        }

        return new ProcessRun(Stopwatch.GetElapsedTime(started), seen.Cpu, seen.PeakBytes);
    }

    // Only a living process can be asked, so the last milliseconds are not seen; null when it ended meanwhile.
    private static (TimeSpan Cpu, long PeakBytes)? Look(Process process)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime, process.PeakWorkingSet64);
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
