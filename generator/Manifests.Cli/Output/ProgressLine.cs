namespace Manifests.Cli;

/// <summary>
/// A line on the terminal while work takes longer than a moment; gone when disposed. Silent where there is no terminal.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    // Below this a line would only flicker.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    private readonly Lock gate = new();
    private readonly TextWriter output;
    private readonly Timer? timer;
    private bool isShown;
    private bool isOver;

    private ProgressLine(TextWriter output, string? text)
    {
        this.output = output;
        timer = text is null ? null : new Timer(_ => Show(text), null, Patience, Timeout.InfiniteTimeSpan);
    }

    public static ProgressLine Start(HostEnvironment environment, OutputOptions options, string text)
    {
        var isWanted = environment.ErrorIsTerminal && !options.Quiet && string.IsNullOrEmpty(environment.Variable("CI"));
        return new ProgressLine(environment.Error, isWanted ? text : null);
    }

    public void Dispose()
    {
        timer?.Dispose();
        lock (gate)
        {
            isOver = true;
            if (isShown)
            {
                output.Write("\r\e[2K");
                output.Flush();
            }
        }
    }

    private void Show(string text)
    {
        lock (gate)
        {
            if (!isOver)
            {
                output.Write(text);
                output.Flush();
                isShown = true;
            }
        }
    }
}
