using System.Text;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The keys of annotations, and the size of all together.</summary>
internal sealed class AnnotationRule : ITypeRule
{
    private const string KeyForm =
        "at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit, with an optional DNS prefix and '/'";

    public string TypeName => ObjectMetaSchema.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.MappingOf("annotations") is not { } annotations)
        {
            return;
        }

        var bytes = 0L;
        walk.Trail.Enter("annotations");
        foreach (var annotation in annotations.Entries)
        {
            bytes += Encoding.UTF8.GetByteCount(annotation.Key);
            bytes += annotation.Value is Scalar { Kind: ScalarKind.String } scalar ? Encoding.UTF8.GetByteCount(scalar.Text) : 0;
            if (!AnnotationSyntax.IsKey(annotation.Key))
            {
                walk.Trail.Enter(annotation.Key);
                walk.Findings.Add(
                    SchemaDiagnostics.BadAnnotationKey,
                    annotation.KeyLocation.IsKnown ? annotation.KeyLocation : annotation.Value.Location,
                    Shown.Text(annotation.Key),
                    KeyForm);
                walk.Trail.Leave();
            }
        }

        if (bytes > AnnotationSyntax.MaxTotalBytes)
        {
            walk.Findings.Add(SchemaDiagnostics.AnnotationsTooLarge, annotations, bytes, AnnotationSyntax.MaxTotalBytes);
        }

        walk.Trail.Leave();
    }
}
