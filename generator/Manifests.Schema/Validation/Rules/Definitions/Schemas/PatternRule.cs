using Manifests.Patterns;

namespace Manifests.Schema.Validation;

/// <summary>Patterns are regular expressions of the server's engine.</summary>
internal sealed class PatternRule : ISchemaRule
{
    public void Check(in SchemaPlace place)
    {
        if (place.Content.TextOf("pattern") is { Length: > 0 } pattern && Re2Pattern.Read(pattern).Problem is { } problem)
        {
            place.Tell(SchemaDiagnostics.PatternNotRe2, "pattern", Shown.Text(pattern), problem);
        }
    }
}
