using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Schema.Across;

namespace Manifests.Cli;

/// <summary>Turns arguments and variables into a request.</summary>
internal sealed class ArgumentParser(CommandTree tree, HostEnvironment environment)
{
    // Without '@file': a platform could not be called so, and an unreadable file would be one more way to fail.
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    private readonly HostOptions options = tree.Options;

    public ParsedArguments Parse(IReadOnlyList<string> arguments)
    {
        // Help wins over everything else on the line, so that it can be appended to a call that was refused.
        var rest = arguments.Where(static argument => !IsHelp(argument)).ToArray();
        var asksHelp = rest.Length != arguments.Count || rest is ["help", ..];
        var result = tree.Root.Parse(rest is ["help", ..] ? rest[1..] : rest, Configuration);
        if (asksHelp)
        {
            return new ParsedArguments.Help(result.CommandResult.Command);
        }

        if (result.GetValue(tree.Version))
        {
            return new ParsedArguments.Version();
        }

        var found = new DiagnosticBag();
        AddSyntaxFindings(result, found);
        var request = found.HasErrors ? null : Bind(result, found);
        AddVerdictFindings(request, found);
        return request is null || found.HasErrors
            ? new ParsedArguments.Refused(found.ToSorted())
            : new ParsedArguments.Request(request);
    }

    private static void AddVerdictFindings(HostRequest? request, DiagnosticBag found)
    {
        if (request is not null && (request.Verdicts is null) != (request.Results is null))
        {
            found.Add(CliDiagnostics.VerdictsWithoutResults.At(Location.None));
        }

        if (request is { Verdicts: not null, Paths.IsEmpty: false })
        {
            found.Add(CliDiagnostics.VerdictsAndPaths.At(Location.None));
        }
    }

    private static bool IsHelp(string argument) => argument is "--help" or "-h" or "-?" or "/?";

    private void AddSyntaxFindings(ParseResult result, DiagnosticBag found)
    {
        var command = result.CommandResult.Command;
        var path = PathOf(command);
        if (command == tree.Root && result.UnmatchedTokens.FirstOrDefault(static token => !token.StartsWith('-')) is { } word)
        {
            // Whether the rest of the line is right depends on the command.
            found.Add(CliDiagnostics.UnknownCommand.At(Location.None, word, path, Words.NearestTo(word, CommandNames())));
            return;
        }

        foreach (var unknown in WithoutValues(result.UnmatchedTokens))
        {
            found.Add(CliDiagnostics.UnknownArgument.At(Location.None, unknown, path, Words.NearestTo(unknown, OptionNames(command))));
        }

        if (found.Count > 0)
        {
            return;
        }

        if (command == tree.Root)
        {
            found.Add(CliDiagnostics.NoCommand.At(Location.None, path, Words.Or(CommandNames())));
            return;
        }

        foreach (var error in result.Errors)
        {
            found.Add(CliDiagnostics.IncompleteArguments.At(Location.None, Sentence(error), path));
        }
    }

    // The words behind an unknown option are most likely its values; to tell of them too would only hide the mistake.
    private static IEnumerable<string> WithoutValues(IReadOnlyList<string> unmatched)
    {
        var isBehindOption = false;
        foreach (var token in unmatched)
        {
            var isOption = token.StartsWith('-');
            if (isOption || !isBehindOption)
            {
                yield return token;
            }

            isBehindOption |= isOption;
        }
    }

    private HostRequest Bind(ParseResult result, DiagnosticBag found) => new()
    {
        Command = tree.Find(result.CommandResult.Command) ?? throw new InvalidOperationException("The root takes no request."),
        Platforms = Several(result, options.Platform),
        Environments = Several(result, options.Environment),
        Paths = [.. result.GetValue(tree.Find(result.CommandResult.Command) == HostCommand.Diff ? tree.Folders : tree.Paths) ?? []],
        Root = One(result, options.Root),
        Output = One(result, options.Output),
        Base = One(result, options.Base),
        BasePath = One(result, options.BasePath),
        Report = result.GetValue(options.Report),
        Source = One(result, options.Source),
        Subject = result.GetValue(tree.Subject) ?? result.GetValue(tree.Place),
        ApiVersion = One(result, options.ApiVersion),
        Recursive = result.GetValue(options.Recursive),
        Releases = Releases(result, found),
        MaxFileBytes = MaxFileBytes(One(result, options.MaxFileSize), found),
        Verdicts = One(result, options.Verdicts),
        Results = One(result, options.Results),
        AllowMissing = Kinds(Several(result, options.AllowMissing), found),
        Externals = Externals(Several(result, options.External), found),
        Seal = tree.Find(result.CommandResult.Command) == HostCommand.Seal ? SealArguments.Bind(result, tree.Seal, found) : null,
        Format = Format(result, found),
        Force = result.GetValue(options.Force),
        Strict = result.GetValue(options.Strict),
        ExitZero = result.GetValue(options.ExitZero),
        NoColour = result.GetValue(options.NoColour),
        Quiet = result.GetValue(options.Quiet),
        Verbose = result.GetValue(options.Verbose),
    };

    private ImmutableArray<KubernetesVersion> Releases(ParseResult result, DiagnosticBag found)
    {
        var command = result.CommandResult.Command;
        var releases = ReleaseList.Read(One(result, command.Options.Contains(options.KnownTo) ? options.KnownTo : options.Kubernetes), found);
        if (releases.Length > 1 && (tree.Find(command) != HostCommand.Validate || One(result, options.Verdicts) is not null))
        {
            found.Add(CliDiagnostics.SeveralReleases.At(Location.None, tree.Find(command) == HostCommand.Validate ? "--verdicts" : $"'{command.Name}'"));
        }

        return releases;
    }

    private static long MaxFileBytes(string? text, DiagnosticBag found)
    {
        const int UsualMebibytes = 256;
        var mebibytes = UsualMebibytes;
        if (text is not null && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out mebibytes) && mebibytes > 0))
        {
            found.Add(CliDiagnostics.BadSize.At(Location.None, text));
        }

        return mebibytes * 1024L * 1024L;
    }

    private static ImmutableArray<string> Kinds(ImmutableArray<string> kinds, DiagnosticBag found)
    {
        foreach (var kind in kinds)
        {
            if (kind.Split('/') is not ([{ Length: > 0 }] or [{ Length: > 0 }, { Length: > 0 }]))
            {
                found.Add(CliDiagnostics.BadKind.At(Location.None, kind));
            }
        }

        return kinds;
    }

    private static ImmutableArray<ExternalObject> Externals(ImmutableArray<string> texts, DiagnosticBag found)
    {
        var externals = ImmutableArray.CreateBuilder<ExternalObject>();
        foreach (var text in texts)
        {
            if (ExternalObject.TryParse(text, out var external))
            {
                externals.Add(external);
            }
            else
            {
                found.Add(CliDiagnostics.BadExternal.At(Location.None, text, Words.Or(ExternalObject.Kinds)));
            }
        }

        return externals.ToImmutable();
    }

    private OutputFormat Format(ParseResult result, DiagnosticBag found)
    {
        var command = tree.Find(result.CommandResult.Command);
        var text = One(result, command == HostCommand.Diff ? options.DifferenceFormat : options.Format);
        if (text is not null && !OutputFormats.WordsOf(command).Contains(text))
        {
            found.Add(CliDiagnostics.UnknownFormat.At(Location.None, text, Words.Or(OutputFormats.WordsOf(command))));
        }

        return OutputFormats.Of(text);
    }

    private string? One(ParseResult result, Option<string?> option) =>
        result.GetResult(option) is { Implicit: false } ? result.GetValue(option) : Variable(option);

    private ImmutableArray<string> Several(ParseResult result, Option<string[]> option)
    {
        if (result.GetResult(option) is { Implicit: false })
        {
            return [.. result.GetValue(option) ?? []];
        }

        var text = Variable(option);
        return text is null ? [] : [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }

    private string? Variable(Option option)
    {
        var name = HostOptions.VariableOf(option);
        return HostOptions.Variables.Contains(name) && environment.Variable(name) is { Length: > 0 } text ? text : null;
    }

    private string PathOf(Command command) => command == tree.Root ? tree.Root.Name : $"{tree.Root.Name} {command.Name}";

    private IReadOnlyList<string> CommandNames() => [.. tree.Root.Subcommands.Select(static command => command.Name)];

    private static IReadOnlyList<string> OptionNames(Command command) =>
        [.. command.Options.Select(static option => option.Name), "--help"];

    private static string Sentence(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, IdentifierToken: null, Option: var option } =>
            $"'{option.Name}' is missing: {option.Name} <{option.HelpName}>.",
        OptionResult { Tokens.Count: 0, Option: var option } => $"'{option.Name}' needs a value: {option.Name} <{option.HelpName}>.",
        ArgumentResult { Tokens.Count: 0, Argument: var argument } => $"<{argument.Name}> is missing.",
        _ => error.Message,
    };
}
