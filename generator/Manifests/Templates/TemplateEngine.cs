using System.Collections.Concurrent;
using HandlebarsDotNet;
using Manifests.Diagnostics;

namespace Manifests;

/// <summary>Renders Handlebars templates of the workspace, strictly and without HTML escaping. Safe for several threads.</summary>
internal sealed class TemplateEngine(Workspace workspace)
{
    private readonly ConcurrentDictionary<string, Lazy<Template>> templates = new(StringComparer.Ordinal);
    private readonly Lock compiling = new();
    private IHandlebars? handlebars;

    /// <summary>The text; <see langword="null"/> after a finding.</summary>
    /// <param name="name">The path below the templates' folder.</param>
    /// <param name="variables">What the template can name.</param>
    /// <param name="origin">The C# line that asked.</param>
    /// <param name="diagnostics">Takes the finding.</param>
    public string? Render(string name, TemplateVariables variables, Location origin, DiagnosticBag diagnostics)
    {
        var template = templates.GetOrAdd(name, key => new Lazy<Template>(() => Load(key))).Value;
        if (template.Fault is { } fault)
        {
            diagnostics.Add(fault with { Origin = origin });
            return null;
        }

        try
        {
            return template.Compiled!(TemplateModel.Of(variables.Values));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            diagnostics.Add(TemplateFaults.OfRendering(exception, template.Text, template.Display, variables) with { Origin = origin });
            return null;
        }
    }

    private Template Load(string name)
    {
        var display = workspace.Display(Path.Combine(workspace.Templates, name));
        if (TreePathRules.Check(name, Location.None) is not null)
        {
            return Template.Faulty(display, TemplateDiagnostics.NameOutside.At(Location.None, name));
        }

        try
        {
            var text = File.ReadAllText(Path.Combine(workspace.Templates, name)).ReplaceLineEndings("\n");
            return Compile(display, text);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Template.Faulty(display, TemplateDiagnostics.Missing.At(Location.OfFile(display), TemplateFaults.Nearest(workspace, name)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Template.Faulty(display, TemplateDiagnostics.Unreadable.At(Location.OfFile(display), FileFaults.Reason(exception)));
        }
    }

    private Template Compile(string display, string text)
    {
        try
        {
            // The compiler is not documented to be safe for several threads; the compiled template is.
            lock (compiling)
            {
                handlebars ??= Create();
                var compiled = handlebars.Compile(text);
                return new Template(display, text, model => compiled(model), null);
            }
        }
        catch (HandlebarsException exception)
        {
            return Template.Faulty(display, TemplateFaults.OfCompiling(exception, text, display));
        }
    }

    private static IHandlebars Create()
    {
        var configuration = new HandlebarsConfiguration { NoEscape = true, ThrowOnUnresolvedBindingExpression = true };
        configuration.FormatterProviders.Add(new TemplateFormatterProvider());
        return Handlebars.Create(configuration);
    }

    private sealed record Template(string Display, string Text, Func<object, string>? Compiled, Diagnostic? Fault)
    {
        public static Template Faulty(string display, Diagnostic fault) => new(display, "", null, fault);
    }
}
