using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests;

/// <summary>Turns a platform in one environment into a tree: settings, composing, documents, bytes. Safe for several threads.</summary>
internal sealed class PlatformRenderer(Workspace workspace)
{
    private readonly TemplateEngine templates = new(workspace);

    /// <summary>The tree; <see langword="null"/> when the settings are wrong or the composing code threw.</summary>
    public Tree? Render(RenderJob job, DiagnosticBag diagnostics)
    {
        var platform = Create(job, diagnostics);
        if (platform is null)
        {
            return null;
        }

        if (platform.Name != job.Definition.Name)
        {
            diagnostics.Add(CompositionDiagnostics.NameDiffers.At(Location.None, job.Definition.Name, platform.Name));
            return null;
        }

        var builder = new PlatformBuilder(
            job.Definition.Name,
            job.Environment,
            (template, variables, origin) => templates.Render(template, variables, origin, diagnostics),
            new SealedSecretFiles(workspace, job.Definition.Name, job.Environment, diagnostics));
        if (!Compose(platform, builder, diagnostics))
        {
            return null;
        }

        var display = workspace.Display(Path.Combine(workspace.Output, job.Folder));
        new PathRegister(diagnostics).Check(builder);
        var renderer = new FileRenderer(builder, templates, display, diagnostics);
        var tree = new Tree(RenderFiles(builder, renderer))
        {
            Platform = job.Definition.Name,
            Environment = job.Environment,
            Kubernetes = platform.Kubernetes,
            Folder = job.Folder,
            DisplayFolder = display,
            Repository = builder.SourceRepository,
            Allowances = [.. builder.Allowances],
            OwnCheck = platform.CheckTree,
            TemplateTexts = [.. builder.TemplateTexts],
        };
        return FileOwners.Assign(WithNotes(tree, builder, renderer, platform));
    }

    private Platform? Create(RenderJob job, DiagnosticBag diagnostics)
    {
        if (job.SettingsFile is null)
        {
            return Guarded(() => job.Definition.Create(default, "", files: null, diagnostics), job, diagnostics);
        }

        var display = workspace.Display(job.SettingsFile);
        if (ReadBytes(job.SettingsFile, display, diagnostics) is not { } bytes)
        {
            return null;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(job.SettingsFile))!;
        var files = new SettingFiles(folder, Path.GetFullPath(workspace.Overlays), workspace.Display);
        return Guarded(() => job.Definition.Create(bytes, display, files, diagnostics), job, diagnostics);
    }

    private static byte[]? ReadBytes(string file, string display, DiagnosticBag diagnostics)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(SettingsDiagnostics.FileUnreadable.At(Location.OfFile(display), FileFaults.Reason(exception) + "."));
            return null;
        }
    }

    private static bool Compose(Platform platform, PlatformBuilder builder, DiagnosticBag diagnostics)
    {
        try
        {
            platform.ComposeInto(builder);
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            diagnostics.Add(Failure(exception, builder.Name, builder.Environment));
            return false;
        }
    }

    private static Platform? Guarded(Func<Platform?> create, RenderJob job, DiagnosticBag diagnostics)
    {
        try
        {
            return create();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            diagnostics.Add(Failure(exception, job.Definition.Name, job.Environment));
            return null;
        }
    }

    // The platform's code is the user's: its exception is a finding at its line, so that the other platforms are still checked.
    private static Diagnostic Failure(Exception exception, string platform, string environment) =>
        CompositionDiagnostics.ComposeFailed.At(
            Location.None, platform, environment, exception.Message.ReplaceLineEndings(" ").TrimEnd('.'), exception.GetType().Name)
            with { Origin = UserCode.FirstKnownLine(exception) };

    private static ImmutableArray<TreeFile> RenderFiles(PlatformBuilder builder, FileRenderer renderer)
    {
        var entries = builder.Files.Where(static file => file.Content is not FileContent.Notes).ToArray();
        var files = new TreeFile?[entries.Length];
        Parallel.For(0, files.Length, at => files[at] = renderer.Render(entries[at]));
        return Sorted(files.OfType<TreeFile>());
    }

    // Notes tell of the rest of the tree, so they come when it is there.
    private static Tree WithNotes(Tree tree, PlatformBuilder builder, FileRenderer renderer, Platform platform)
    {
        var entries = builder.Files.Where(static file => file.Content is FileContent.Notes).ToArray();
        if (entries.Length == 0)
        {
            return tree;
        }

        var settings = platform.Settings();
        var notes = entries.Select(entry => RenderNotes(entry, (FileContent.Notes)entry.Content, tree, settings, renderer));
        return tree.With(Sorted(tree.Files.Concat(notes.OfType<TreeFile>())));
    }

    private static TreeFile? RenderNotes(
        FileEntry entry, FileContent.Notes notes, Tree tree, PlatformSettings settings, FileRenderer renderer) =>
        renderer.RenderTemplate(entry, notes.Name, NotesVariables.Of(notes.Variables, tree, settings));

    private static ImmutableArray<TreeFile> Sorted(IEnumerable<TreeFile> files) =>
        [.. files.OrderBy(static file => file.Path, StringComparer.Ordinal)];
}
