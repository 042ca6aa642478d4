using Manifests.Models;
using Manifests.Models.Iam;

namespace Manifests.Platforms.ArgoflowAws.Iam;

/// <summary>Statements in the order of the questions: what, on which things, when.</summary>
internal static class Allowing
{
    public static ValueList<string> Anything { get; } = ["*"];

    public static Statement These(
        ValueList<string> actions, ValueList<string> resources, params ReadOnlySpan<Condition> conditions) => new()
    {
        Effect = Effect.Allow,
        Action = actions,
        Resource = resources,
        Condition = conditions.IsEmpty ? null : ValueList.Create(conditions),
    };

    public static ValueList<string> Actions(string service, params string[] names) => [.. names.Select(name => $"{service}:{name}")];
}
