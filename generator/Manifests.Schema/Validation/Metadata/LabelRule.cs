using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The keys and values of labels.</summary>
internal sealed class LabelRule : ITypeRule
{
    internal const string KeyForm =
        "at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit, "
        + "with an optional lower-case DNS prefix and '/'";

    internal const string ValueForm = "at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit";

    public string TypeName => ObjectMetaSchema.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.MappingOf("labels") is not { } labels)
        {
            return;
        }

        walk.Trail.Enter("labels");
        CheckLabels(walk, labels);
        walk.Trail.Leave();
    }

    /// <summary>Checks labels; the trail stands at the map of them.</summary>
    public static void CheckLabels(SchemaWalk walk, Mapping labels)
    {
        foreach (var label in labels.Entries)
        {
            walk.Trail.Enter(label.Key);
            if (!LabelSyntax.IsKey(label.Key))
            {
                walk.Findings.Add(
                    SchemaDiagnostics.BadLabelKey,
                    label.KeyLocation.IsKnown ? label.KeyLocation : label.Value.Location,
                    Shown.Text(label.Key),
                    KeyForm);
            }

            if (label.Value is Scalar { Kind: ScalarKind.String } scalar && !LabelSyntax.IsValue(scalar.Text))
            {
                walk.Findings.Add(
                    SchemaDiagnostics.BadLabelValue, scalar, Shown.Text(scalar.Text), Shown.Escape(label.Key), ValueForm);
            }

            walk.Trail.Leave();
        }
    }
}
