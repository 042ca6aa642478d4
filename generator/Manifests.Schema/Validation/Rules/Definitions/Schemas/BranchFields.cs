using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What the branches of the root restrict, its structural part has too. The server asks this of the root alone.</summary>
/// <remarks>Source: <c>apiserver/schema</c>, validateStructuralCompleteness.</remarks>
internal static class BranchFields
{
    private static readonly string[] Lists = ["allOf", "anyOf", "oneOf"];

    /// <summary>The trail stands at the root.</summary>
    public static void Check(in SchemaPlace root) => CheckBranches(root.Walk, root.Content, root.Content, "");

    private static void CheckBranches(SchemaWalk walk, Mapping restricting, Mapping structure, string path)
    {
        foreach (var word in Lists)
        {
            if (restricting.SequenceOf(word) is null)
            {
                continue;
            }

            walk.Trail.Enter(word);
            foreach (var (index, branch) in restricting.MappingsOf(word))
            {
                walk.Trail.Enter(index);
                CheckBranch(walk, branch, structure, path);
                walk.Trail.Leave();
            }

            walk.Trail.Leave();
        }

        if (restricting.MappingOf("not") is { } not)
        {
            walk.Trail.Enter("not");
            CheckBranch(walk, not, structure, path);
            walk.Trail.Leave();
        }
    }

    private static void CheckBranch(SchemaWalk walk, Mapping branch, Mapping structure, string path)
    {
        CheckBranches(walk, branch, structure, path);
        if (branch.MappingOf("items") is { } items)
        {
            walk.Trail.Enter("items");
            Descend(walk, items, structure.MappingOf("items"), path + "items", "'items'");
            walk.Trail.Leave();
        }

        foreach (var entry in branch.MappingOf("properties") ?? new Mapping())
        {
            if (entry.Value is Mapping property)
            {
                walk.Trail.Enter("properties");
                walk.Trail.Enter(entry.Key);
                var known = structure.MappingOf("properties")?.MappingOf(entry.Key);
                Descend(walk, property, known, $"{path}properties.{entry.Key}", $"the property '{Shown.Escape(entry.Key)}'");
                walk.Trail.Leave();
                walk.Trail.Leave();
            }
        }
    }

    private static void Descend(SchemaWalk walk, Mapping branch, Mapping? structure, string path, string what)
    {
        if (structure is null)
        {
            walk.Findings.Add(SchemaDiagnostics.BranchOfUnknownField, branch, what, Shown.Escape(path));
        }
        else
        {
            CheckBranch(walk, branch, structure, path + ".");
        }
    }
}
