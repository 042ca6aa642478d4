using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Turns what was composed for one file into its documents and bytes. Safe for several threads.</summary>
internal sealed class FileRenderer(PlatformBuilder builder, TemplateEngine templates, string displayFolder, DiagnosticBag diagnostics)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file; <see langword="null"/> when it cannot be made, after a finding.</summary>
    public TreeFile? Render(FileEntry file) => file.Content switch
    {
        FileContent.Resources content => RenderObjects(file, content.Items, TreeFileRole.Resources),
        FileContent.MergePatch content => RenderObjects(file, content.Items, TreeFileRole.MergePatch),
        FileContent.JsonPatch content => RenderYaml(file, Operations(content.Operations), TreeFileRole.JsonPatch),
        FileContent.Kustomization content => RenderModel(
            file, content.Model.RelativeTo(TreePath.FolderOf(file.Path)), TreeFileRole.Kustomization),
        FileContent.Yaml content => RenderModel(file, content.Model, TreeFileRole.Yaml),
        FileContent.Text content => RenderText(file, content.Value),
        FileContent.Template content => RenderTemplate(file, content.Name, content.Variables),
        _ => throw new InvalidOperationException($"No rendering for {file.Content.GetType().Name}."),
    };

    private TreeFile? RenderObjects(FileEntry file, ImmutableArray<Resource> resources, TreeFileRole role)
    {
        if (resources.IsEmpty)
        {
            diagnostics.Add(CompositionDiagnostics.FileWithoutDocuments.At(Location.None, file.Path) with { Origin = file.Origin });
            return null;
        }

        var documents = new List<TreeDocument>(resources.Length);
        foreach (var resource in resources)
        {
            new ApplicationSourceRule(builder, diagnostics).Check(resource);
            if (Convert(resource, $"{resource.ApiVersion} {resource.Kind} '{resource.Name}'", resource.Origin) is { } node)
            {
                documents.Add(new TreeDocument(node, resource.Origin));
            }
        }

        return documents.Count == resources.Length ? Write(file, role, [.. documents]) : null;
    }

    private TreeFile? RenderModel(FileEntry file, INodeConvertible model, TreeFileRole role) =>
        Convert(model, $"the file '{file.Path}'", file.Origin) is { } node ? RenderYaml(file, node, role) : null;

    private TreeFile? RenderYaml(FileEntry file, Node node, TreeFileRole role) =>
        Write(file, role, [new TreeDocument(node, file.Origin)]);

    private Node? Convert(INodeConvertible model, string subject, Location origin)
    {
        try
        {
            return model.ToNode();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException)
        {
            var message = exception.Message.ReplaceLineEndings(" ");
            diagnostics.Add(CompositionDiagnostics.ConversionFailed.At(Location.None, subject, message) with { Origin = origin });
            return null;
        }
    }

    private static Sequence Operations(ImmutableArray<Models.Kustomize.JsonPatch> operations)
    {
        var list = new Sequence(operations.Length);
        foreach (var operation in operations)
        {
            list.Add(operation.ToNode());
        }

        return list;
    }

    private TreeFile? Write(FileEntry file, TreeFileRole role, ImmutableArray<TreeDocument> documents)
    {
        var from = ReferenceBase(file, role);
        foreach (var document in documents)
        {
            ReferenceResolver.Resolve(document.Root, from);
            if (document.Object is { } map)
            {
                KeyOrders.Resource.Apply(map);
            }
        }

        var output = new ArrayBufferWriter<byte>(1024);
        var options = new YamlWriterOptions { TrackPositionsIn = displayFolder + "/" + file.Path };
        var found = new DiagnosticBag();
        var written = YamlWriter.WriteAll([.. documents.Select(static document => document.Root)], output, found, options);
        diagnostics.AddRange(found.ToSorted().Select(finding => finding with { Origin = documents[0].Origin }));
        return written ? Finish(file, role, output.WrittenMemory, documents) : null;
    }

    /// <summary>A text file of a template; <see langword="null"/> when it cannot be made, after a finding.</summary>
    public TreeFile? RenderTemplate(FileEntry file, string template, TemplateVariables variables) =>
        templates.Render(template, variables, file.Origin, diagnostics) is { } text && RenderText(file, text) is { } made
            ? made with { Template = template }
            : null;

    private TreeFile? RenderText(FileEntry file, string text)
    {
        try
        {
            return Finish(file, TreeFileRole.Text, Utf8.GetBytes(TreeReference.Resolve(text, TreePath.FolderOf(file.Path))), []);
        }
        catch (EncoderFallbackException exception)
        {
            diagnostics.Add(CompositionDiagnostics.TextNotUtf8.At(Location.None, file.Path, exception.Index + 1) with { Origin = file.Origin });
            return null;
        }
    }

    private static TreeFile Finish(FileEntry file, TreeFileRole role, ReadOnlyMemory<byte> bytes, ImmutableArray<TreeDocument> documents) =>
        new(file.Path, role, bytes, file.Component.Path, file.Origin, documents);

    // Kustomize reads paths from the kustomization's folder; everything else that names a folder of the tree is ArgoCD's, which
    // reads them from the repository's root.
    private string ReferenceBase(FileEntry file, TreeFileRole role) =>
        role == TreeFileRole.Kustomization ? TreePath.FolderOf(file.Path) : builder.SourceRepository?.Root ?? "";
}
