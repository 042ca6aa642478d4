namespace Manifests;

/// <summary>What the checks of a run looked at and what they could not look at.</summary>
public sealed record CheckCoverage
{
    /// <summary>Files rendered.</summary>
    public int Files { get; init; }

    /// <summary>Whole resources.</summary>
    public int Resources { get; init; }

    /// <summary>Resources and merge patches that were compared with a schema.</summary>
    public int Validated { get; init; }

    /// <summary>Merge patches, of which only what they say is checked.</summary>
    public int Patches { get; init; }

    /// <summary>JSON 6902 patches; their result is not checked.</summary>
    public int JsonPatches { get; init; }

    /// <summary>Resources of kinds without a schema that were allowed by name.</summary>
    public int AllowedWithoutSchema { get; init; }

    /// <summary>Remote bases; what they hold was not looked at.</summary>
    public int RemoteBases { get; init; }

    /// <summary>Applications that read something else than this tree (charts, other repositories); it was not looked at.</summary>
    public int ForeignSources { get; init; }

    /// <summary>CEL rules of the kinds that were met; they are not evaluated.</summary>
    public long CelRules { get; init; }

    /// <summary>The sum of two runs.</summary>
    public static CheckCoverage operator +(CheckCoverage left, CheckCoverage right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new CheckCoverage
        {
            Files = left.Files + right.Files,
            Resources = left.Resources + right.Resources,
            Validated = left.Validated + right.Validated,
            Patches = left.Patches + right.Patches,
            JsonPatches = left.JsonPatches + right.JsonPatches,
            AllowedWithoutSchema = left.AllowedWithoutSchema + right.AllowedWithoutSchema,
            RemoteBases = left.RemoteBases + right.RemoteBases,
            ForeignSources = left.ForeignSources + right.ForeignSources,
            CelRules = left.CelRules + right.CelRules,
        };
    }

    /// <inheritdoc cref="op_Addition"/>
    public static CheckCoverage Add(CheckCoverage left, CheckCoverage right) => left + right;
}
