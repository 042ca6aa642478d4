namespace Manifests;

/// <summary>What every template of notes can name, made from the platform itself.</summary>
internal static class NotesVariables
{
    public const string Diagram = "diagram";
    public const string Applications = "applications";
    public const string Parameters = "parameters";
    public const string Platform = "platform";
    public const string Environment = "environment";
    public const string Kubernetes = "kubernetes";

    public static readonly string[] Names = [Applications, Diagram, Environment, Kubernetes, Parameters, Platform];

    /// <summary>The platform's own variables and those of every platform.</summary>
    /// <param name="own">What the platform gave.</param>
    /// <param name="tree">Everything but the notes.</param>
    /// <param name="settings">The platform's settings.</param>
    public static TemplateVariables Of(TemplateVariables own, Tree tree, PlatformSettings settings)
    {
        var groups = AppliedGroups.Of(tree);
        var variables = new TemplateVariables
        {
            [Applications] = ApplicationTable.Of(groups, tree.Repository),
            [Diagram] = ApplicationDiagram.Of(groups),
            [Parameters] = ParameterTable.Of(settings.Bound, settings.Defaults),
            [Platform] = tree.Platform,
            [Environment] = tree.Environment,
            [Kubernetes] = tree.Kubernetes.ToString(),
        };
        foreach (var (name, value) in own)
        {
            variables.Add(name, value);
        }

        return variables;
    }
}
