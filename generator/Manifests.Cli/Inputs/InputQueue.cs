using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>
/// Hands the inputs out in order: short files whole, long ones and the standard input a few documents at a time. Safe to use from
/// several threads; what is wrong with reaching an input goes to <paramref name="found"/>.
/// </summary>
internal sealed class InputQueue(ImmutableArray<InputFile> inputs, Func<Stream> standardInput, long maxFileBytes, DiagnosticBag found) : IDisposable
{
    /// <summary>Longer files are read in parts.</summary>
    private const int LongestWhole = 512 * 1024;

    private readonly Lock gate = new();
    private int next;
    private int part;
    private Stream? stream;
    private YamlPartStream? parts;

    public bool TryTake(out InputUnit unit)
    {
        lock (gate)
        {
            while (true)
            {
                if (parts is not null)
                {
                    if (TryTakePart(out unit))
                    {
                        return true;
                    }

                    Close();
                }
                else if (next == inputs.Length)
                {
                    unit = default;
                    return false;
                }
                else if (TryStart(inputs[next++], out unit))
                {
                    return true;
                }
            }
        }
    }

    public void Dispose() => stream?.Dispose();

    private bool TryStart(InputFile file, out InputUnit unit)
    {
        unit = new InputUnit(next - 1, 0, file, null, null);
        if (file.Length > maxFileBytes)
        {
            found.Add(InputDiagnostics.FileTooLarge.At(Location.OfFile(file.Shown), file.Length, maxFileBytes / (1024 * 1024)));
            return false;
        }

        if (file is { IsStandardInput: false, Length: <= LongestWhole })
        {
            return true;
        }

        Attempt(file, () => stream = file.IsStandardInput ? standardInput() : new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1));
        parts = stream is null ? null : new YamlPartStream(stream, file.Shown, found, YamlReaderOptions.Default);
        part = 0;
        return false;
    }

    private bool TryTakePart(out InputUnit unit)
    {
        var file = inputs[next - 1];
        YamlPart documents = default;
        byte[] rented = [];
        var isThere = Attempt(file, () => parts!.TryRead(out documents, out rented));
        unit = new InputUnit(next - 1, part++, file, documents, rented);
        return isThere;
    }

    private bool Attempt(InputFile file, Func<object?> read)
    {
        try
        {
            return read() is not false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(InputDiagnostics.Unreadable.At(Location.OfFile(file.Shown), exception.Message));
            return false;
        }
    }

    private void Close()
    {
        stream?.Dispose();
        stream = null;
        parts = null;
    }
}
