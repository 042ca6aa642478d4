using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Manifests;

/// <summary>
/// Draws which Application applies which, a box for each wave, as a Mermaid flowchart in a fence that GitHub shows as a picture.
/// </summary>
internal sealed class ApplicationDiagram
{
    private readonly StringBuilder text = new("```mermaid\nflowchart TD\n");
    private readonly Dictionary<TreeDocument, string> nodes = new(ReferenceEqualityComparer.Instance);
    private int boxCount;
    private int nodeCount;

    private ApplicationDiagram()
    {
    }

    /// <summary>The fenced diagram without a last line feed; a sentence when there is no Application.</summary>
    public static string Of(ImmutableArray<AppliedGroup> all)
    {
        var groups = all.RemoveAll(static group => !group.IsApplied);
        if (groups.IsEmpty)
        {
            return "This tree has no ArgoCD Application.";
        }

        var diagram = new ApplicationDiagram();
        var boxes = groups.Select(diagram.Draw).ToArray();
        for (var at = 0; at < boxes.Length; at++)
        {
            diagram.Connect(groups[at].Parent, boxes[at]);
        }

        return diagram.text.Append("```").ToString();
    }

    // The boxes of a group, or none for what is applied by hand.
    private string[] Draw(AppliedGroup group)
    {
        if (group.Parent is not null)
        {
            return [.. group.Waves.Select(Box)];
        }

        foreach (var each in group.Objects)
        {
            Node(each.Document, "  ");
        }

        return [];
    }

    private string Box(ImmutableArray<AppliedObject> wave)
    {
        var name = "w" + boxCount++.ToString(CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $"  subgraph {name}[\"wave {wave[0].Wave}\"]\n");
        foreach (var each in wave)
        {
            Node(each.Document, "    ");
        }

        text.Append("  end\n");
        return name;
    }

    private void Connect(TreeDocument? parent, string[] boxes)
    {
        if (parent is null)
        {
            return;
        }

        if (!nodes.ContainsKey(parent))
        {
            Node(parent, "  ");
        }

        var before = nodes[parent];
        foreach (var box in boxes)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {before} --> {box}\n");
            before = box;
        }
    }

    // Mermaid knows a node by a word that is made here, so that nothing somebody named is taken for one of its own.
    private void Node(TreeDocument document, string indent)
    {
        var name = "n" + nodeCount++.ToString(CultureInfo.InvariantCulture);
        nodes.TryAdd(document, name);
        text.Append(CultureInfo.InvariantCulture, $"{indent}{name}[\"{MermaidText.Escape(LabelOf(document))}\"]\n");
    }

    private static string LabelOf(TreeDocument document) =>
        document.Kind == "Application" ? document.Name : $"{document.Kind} {document.Name}";
}
