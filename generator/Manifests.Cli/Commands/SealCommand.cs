using System.Diagnostics;
using System.Text;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Makes a SealedSecret of a Secret without asking a cluster. No value in clear is written or told, nor kept in a file.</summary>
internal sealed class SealCommand : IHostCommand
{
    public RunReport Run(CommandContext context)
    {
        var started = Stopwatch.GetTimestamp();
        var arguments = context.Request.Seal!;
        var found = new DiagnosticBag();
        var input = new InputBytes(context);
        var values = new SecretInput(context, arguments, input, found);
        var workspace = WorkspaceOf(context, arguments);
        var certificate = input.Read("the certificate", arguments.Certificate) is { } pem
            ? SealingCertificate.Read(pem, arguments.Certificate.Replace('\\', '/'), context.Now, found)
            : null;
        using var secret = values.Read();
        if (workspace is null || context.Usage.HasErrors)
        {
            return context.Refuse();
        }

        // Made last, so that a call that is wrong leaves no key behind.
        var digestKey = found.HasErrors || secret is null || certificate is null
            ? null
            : new DigestKeyInput(context, arguments, input, found).Read();
        if (context.Usage.HasErrors)
        {
            return context.Refuse();
        }

        if (found.HasErrors || secret is null || certificate is null)
        {
            return Report(context, found, null, "", started);
        }

        var path = PlaceOf(arguments, workspace, secret);
        if (PreviousOf(path, input) is not { } previous)
        {
            return context.Refuse();
        }

        var request = new SealingRequest(secret, certificate)
        {
            Scope = arguments.Scope,
            Previous = previous,
            File = path is null ? "stdout" : workspace.Display(path),
            DigestKey = digestKey,
            Reseal = arguments.Reseal,
            RandomKeys = values.RandomKeys,
        };
        var result = SecretSealer.Seal(request, found);
        if (result is not null && path is not null && !result.Bytes.Span.SequenceEqual(request.Previous.Span))
        {
            context.Writing = WriteState.Begun;
            result = SealedPlace.Write(workspace, path, result.Bytes, found) ? result : null;
            context.Writing = WriteState.Done;
        }

        return Report(context, found, result, path is null ? "" : request.File, started);
    }

    // Only a platform's place needs a repository.
    private static Workspace? WorkspaceOf(CommandContext context, SealArguments arguments)
    {
        if (arguments is { Output: null, Platform: null } && context.Request.Format is OutputFormat.JUnit or OutputFormat.Sarif)
        {
            context.Usage.Add(SealUsage.NoRoom.At(Location.None));
        }

        if (arguments.Platform is not { } platform)
        {
            return new Workspace(context.CurrentDirectory);
        }

        if (PlatformRendering.WorkspaceOf(context) is not { } workspace)
        {
            return null;
        }

        var settings = Path.Combine(workspace.Overlays, platform, arguments.Environment + ".yaml");
        if (platform.AsSpan().ContainsAny('/', '\\') || !File.Exists(settings))
        {
            context.Usage.Add(SealUsage.NoSettings.At(Location.None, platform, arguments.Environment, workspace.Display(settings)));
        }

        return workspace;
    }

    private static byte[]? PreviousOf(string? path, InputBytes input) =>
        path is not null && File.Exists(path) ? input.Read("the sealed file", path) : [];

    private static string? PlaceOf(SealArguments arguments, Workspace workspace, PlainSecret secret)
    {
        if (arguments.Platform is null)
        {
            return arguments.Output is { } file ? Path.GetFullPath(file, workspace.CurrentDirectory) : null;
        }

        // A name that is none leads nowhere, and sealing refuses it.
        return SecretNames.IsName(secret.Name) && (secret.Namespace is null || SecretNames.IsNamespace(secret.Namespace))
            ? SealedPlace.Of(workspace, arguments.Platform, arguments.Environment, secret.Namespace, secret.Name)
            : null;
    }

    private static RunReport Report(CommandContext context, DiagnosticBag found, SealedResult? result, string file, long started)
    {
        var diagnostics = found.ToSorted();
        var report = new RunReport { Command = context.Name, ExitCode = Outcome.ExitCodeOf(diagnostics), Diagnostics = diagnostics };
        if (result is null)
        {
            return report with { Summary = $"Nothing written: {Outcome.Findings(diagnostics)}, {Outcome.Seconds(started)}" };
        }

        var kept = result.Outcomes.Count(static value => value.Outcome == SealingOutcome.Kept);
        var removed = result.Outcomes.Count(static value => value.Outcome == SealingOutcome.Removed);
        var fresh = result.Outcomes.Length - kept - removed;
        return report with
        {
            Counts = [("sealed", fresh), ("kept", kept), ("removed", removed)],
            Details = file.Length == 0 ? [] : [.. result.Outcomes.Select(static value => $"{Verb(value.Outcome)} {value.Key}")],
            Document = file.Length == 0 ? Encoding.UTF8.GetString(result.Bytes.Span) : null,
            Summary = file.Length == 0 ? null : $"{file}: {Words(fresh, kept, removed)} in {Outcome.Seconds(started)}",
        };
    }

    private static string Words(int fresh, int kept, int removed) => (fresh, removed) switch
    {
        (0, 0) => $"nothing to do, {Outcome.Count(kept, "value")} unchanged",
        (_, 0) => $"{Outcome.Count(fresh, "value")} sealed, {kept} unchanged",
        _ => $"{Outcome.Count(fresh, "value")} sealed, {removed} removed, {kept} unchanged",
    };

    private static string Verb(SealingOutcome outcome) => outcome switch
    {
        SealingOutcome.Added => "sealed (new)",
        SealingOutcome.Changed => "sealed (changed)",
        SealingOutcome.OtherCertificate => "sealed (other certificate)",
        SealingOutcome.Resealed => "sealed (asked for)",
        SealingOutcome.Removed => "removed",
        _ => "kept",
    };
}
