using System.CommandLine;

namespace Manifests.Cli;

/// <summary>The commands and which options each takes.</summary>
internal sealed class CommandTree
{
    private readonly Dictionary<Command, HostCommand> commands = [];

    public CommandTree(string programName)
    {
        Root = new Command(programName, "Renders platforms into committed GitOps trees, and checks them.") { Version };
        var render = AddSelecting(
            HostCommand.Render,
            "render",
            "Render the platforms and write what changed. Nothing is written when anything is found.",
            "build",
            "synth");
        render.Add(Options.Output);
        render.Add(Options.Force);
        AddSelecting(HostCommand.Check, "check", "Tell whether the committed trees are what the code renders. Nothing is written.")
            .Add(Options.Output);
        var validate = AddSelecting(
            HostCommand.Validate,
            "validate",
            "Check YAML files against the schemas; without a path, render the platforms in memory and check those. Nothing is written.",
            "lint",
            "vet");
        validate.Add(Paths);
        validate.Add(Options.Strict);
        validate.Add(Options.MaxFileSize);
        validate.Add(Options.Verdicts);
        validate.Add(Options.Results);
        AddDiff();
        Add(HostCommand.List, "list", "List the platforms and their environments.", "ls").Add(Options.Root);
        var catalog = Add(HostCommand.Catalog, "catalog", "Make the catalog of schemas again from a folder of upstream documents.");
        catalog.Add(Options.Source);
        catalog.Add(Options.Root);
        AddExplain();
        var blame = Add(HostCommand.Blame, "blame", "Tell which line of C# made a line of a rendered file. Nothing is written.");
        blame.Add(Place);
        blame.Add(Options.Root);
        blame.Add(Options.Output);
        AddSeal();
        foreach (var command in commands.Keys)
        {
            AddCommon(command);
        }
    }

    public Command Root { get; }

    public HostOptions Options { get; } = new();

    public SealOptions Seal { get; } = new();

    public Option<bool> Version { get; } = new("--version") { Description = "Show the version." };

    public Argument<string[]> Paths { get; } = new("path")
    {
        Description = "YAML files, folders whose *.yaml, *.yml and *.json files are checked, or - for the standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Argument<string[]> Folders { get; } = new("folder")
    {
        Description = "One folder, to compare it with its own older state; or two, to compare the first with the second. "
            + "Without one: what the platforms render, or 'output' where there are none.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Argument<string> Subject { get; } = new("field")
    {
        Description = "A kind, or a field of it by its path: deployment, httproute.spec.rules, deployments.v1.apps. Lists are passed "
            + "through, '*' is any key of a map.",
        Arity = ArgumentArity.ExactlyOne,
    };

    public Argument<string> Place { get; } = new("file")
    {
        Description = "A file of a rendered tree, with a line behind it: output/shop/web.yaml:12. The whole file without a line.",
        Arity = ArgumentArity.ExactlyOne,
    };

    /// <summary>What a parsed command stands for; <see langword="null"/> for the root.</summary>
    public HostCommand? Find(Command command) => commands.TryGetValue(command, out var found) ? found : null;

    private void AddDiff()
    {
        var diff = Add(
            HostCommand.Diff,
            "diff",
            "Tell what a change does: compare what the platforms render now, or a folder, with an older state, resource by resource. Nothing is written.");
        diff.Add(Folders);
        diff.Add(Options.Base);
        diff.Add(Options.BasePath);
        diff.Add(Options.Platform);
        diff.Add(Options.Environment);
        diff.Add(Options.Root);
        diff.Add(Options.Report);
        diff.Add(Options.MaxFileSize);
    }

    private void AddExplain()
    {
        var explain = Add(HostCommand.Explain, "explain", "Tell what the schemas know about a kind or a field: type, required, default, allowed values, versions.");
        explain.Add(Subject);
        explain.Add(Options.ApiVersion);
        explain.Add(Options.KnownTo);
        explain.Add(Options.Recursive);
    }

    private void AddSeal()
    {
        var seal = Add(
            HostCommand.Seal,
            "seal",
            "Make a SealedSecret of a Secret without a cluster. Values that did not change keep their ciphertext. "
            + "No value in clear is shown or written.");
        Seal.AddTo(seal);
        seal.Add(Options.Root);
    }

    private Command Add(HostCommand what, string name, string description, params ReadOnlySpan<string> aliases)
    {
        var command = new Command(name, description);
        foreach (var alias in aliases)
        {
            command.Aliases.Add(alias);
        }

        commands.Add(command, what);
        Root.Add(command);
        return command;
    }

    private Command AddSelecting(HostCommand what, string name, string description, params ReadOnlySpan<string> aliases)
    {
        var command = Add(what, name, description, aliases);
        command.Add(Options.Platform);
        command.Add(Options.Environment);
        command.Add(Options.Root);
        command.Add(Options.Kubernetes);
        command.Add(Options.AllowMissing);
        command.Add(Options.External);
        return command;
    }

    private void AddCommon(Command command)
    {
        command.Add(commands[command] == HostCommand.Diff ? Options.DifferenceFormat : Options.Format);
        command.Add(Options.ExitZero);
        command.Add(Options.NoColour);
        command.Add(Options.Quiet);
        command.Add(Options.Verbose);
    }
}
