using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The ways in which a volume can be mounted.</summary>
internal static class AccessModes
{
    private const string OnePod = "ReadWriteOncePod";

    /// <summary>Asks a claim or volume for at least one mode, and for no other beside the one that allows one pod only.</summary>
    public static void Check(SchemaWalk walk, Mapping spec)
    {
        if (!Expect.Value(walk, spec, "accessModes")
            || spec.SequenceOf("accessModes") is not { Count: > 1 } modes
            || !Wildcards.Contains(modes, OnePod))
        {
            return;
        }

        foreach (var mode in modes)
        {
            if (mode is Scalar { Kind: ScalarKind.String, Text: "ReadWriteOnce" or "ReadOnlyMany" or "ReadWriteMany" } other)
            {
                walk.Findings.AddBelow(SchemaDiagnostics.AccessModesExclude, modes, ["accessModes"], other.Text);
                return;
            }
        }
    }
}
