using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The formats of texts that the server knows. A format it does not know is no restriction.</summary>
internal static class FormatKeyword
{
    public static void Check(SchemaWalk walk, Scalar scalar, TypeSchema type)
    {
        if (type.Format is not { } name || TextFormats.Find(name, walk.IsNative) is not { } format || format.Accepts(scalar.Text))
        {
            return;
        }

        if (walk.Findings.CountOnly())
        {
            return;
        }

        if (name == "byte" && !walk.Findings.MayQuote)
        {
            walk.Findings.Add(SchemaDiagnostics.SecretNotBase64, scalar, format.Expected, walk.Findings.Show(scalar));
        }
        else
        {
            walk.Findings.Add(SchemaDiagnostics.BadFormat, scalar, format.Expected, walk.Findings.Show(scalar));
        }
    }
}
