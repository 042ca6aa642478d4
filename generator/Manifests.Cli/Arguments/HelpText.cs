using System.CommandLine;

namespace Manifests.Cli;

/// <summary>Writes the help of a command: usage, what it does, options, examples, exit codes.</summary>
internal sealed class HelpText(CommandTree tree, TextWriter output, int width)
{
    private const int Indent = 2;
    private const int MaxLeft = 32;

    public void Write(Command command)
    {
        var name = command == tree.Root ? command.Name : $"{tree.Root.Name} {command.Name}";
        Paragraph(0, command.Description ?? "");
        Section("Usage");
        Line($"  {name}{UsageOf(command)}");
        if (command == tree.Root)
        {
            Section("Commands");
            Table([.. command.Subcommands.Select(static sub => (sub.Name, sub.Description ?? ""))]);
        }
        else if (command.Aliases.Count > 0)
        {
            Section("Also called");
            Line($"  {string.Join(", ", command.Aliases.Order(StringComparer.Ordinal))}");
        }

        WriteArguments(command);
        Section("Options");
        Table([.. command.Options.Select(static option => (LeftOf(option), option.Description ?? "")), ("--help, -h", "Show this help.")]);
        Section("Examples");
        Table(HelpExamples.Of(tree.Find(command), tree.Root.Name));
        Section("Exit codes");
        Table([("0", "Clean: nothing to mend."), ("1", "Something was found: see the diagnostics."), ("2", "The call or the surroundings are wrong.")]);
        if (command == tree.Root)
        {
            Section("Variables");
            Paragraph(Indent, $"Used where the command line does not say: {string.Join(", ", HostOptions.Variables)}. Lists are separated by commas.");
        }
    }

    private void WriteArguments(Command command)
    {
        if (command.Arguments.Count > 0)
        {
            Section("Arguments");
            Table([.. command.Arguments.Select(static argument => ($"<{argument.Name}>", argument.Description ?? ""))]);
        }
    }

    private string UsageOf(Command command)
    {
        var arguments = string.Concat(command.Arguments.Select(static argument => UsageOf(argument)));
        var required = string.Concat(command.Options.Where(static option => option.Required).Select(static option => $" {option.Name} <{option.HelpName}>"));
        return command == tree.Root ? " <command> [options]" : $"{arguments}{required} [options]";
    }

    private static string UsageOf(Argument argument) => argument.Arity switch
    {
        { MinimumNumberOfValues: > 0 } => $" <{argument.Name}>",
        { MaximumNumberOfValues: 1 } => $" [<{argument.Name}>]",
        _ => $" [<{argument.Name}>...]",
    };

    private static string LeftOf(Option option)
    {
        var names = string.Join(", ", [option.Name, .. option.Aliases.Order(StringComparer.Ordinal)]);
        return option.HelpName is null ? names : $"{names} <{option.HelpName}>";
    }

    private void Section(string title)
    {
        Line("");
        Line($"{title}:");
    }

    private void Table(IReadOnlyList<(string Left, string Right)> rows)
    {
        var left = rows.Max(static row => row.Left.Length);
        if (left > MaxLeft)
        {
            foreach (var row in rows)
            {
                Line($"  {row.Left}");
                Paragraph(Indent + 4, row.Right);
            }

            return;
        }

        foreach (var row in rows)
        {
            output.Write($"  {row.Left.PadRight(left)}  ");
            Paragraph(Indent + left + 2, row.Right, isStarted: true);
        }
    }

    private void Paragraph(int indent, string text, bool isStarted = false)
    {
        var column = isStarted ? indent : 0;
        foreach (var word in text.Split(' '))
        {
            if (column > indent && column + 1 + word.Length > width)
            {
                output.Write('\n');
                column = 0;
            }

            if (column == 0)
            {
                output.Write(new string(' ', indent));
                column = indent;
            }
            else if (column > indent)
            {
                output.Write(' ');
                column++;
            }

            output.Write(word);
            column += word.Length;
        }

        output.Write('\n');
    }

    private void Line(string text)
    {
        output.Write(text);
        output.Write('\n');
    }
}
