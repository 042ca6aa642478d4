using Manifests.Diagnostics;
using Manifests.Schema.Text;
using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

/// <summary>A CustomResourceDefinition that is right, and what is said of it when a part is replaced.</summary>
internal static class DefinitionSample
{
    public const string Lower = "at most 63 lower-case letters, digits and '-', starting with a letter and ending with a letter or digit";

    private const string Right =
        """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: widgets.example.com}
        spec:
          group: example.com
          scope: Namespaced
          names: {plural: widgets, kind: Widget}
          versions:
          - name: v1
            served: true
            storage: true
            schema: {openAPIV3Schema: {type: object}}

        """;

    /// <summary>The findings of the definition with one text in place of another.</summary>
    public static string[] With(string part, string instead)
    {
        Assert.Contains(part, Right, StringComparison.Ordinal);
        return Check(Right.Replace(part, instead, StringComparison.Ordinal));
    }

    /// <summary>The findings when something stands behind the names.</summary>
    public static string[] WithSpec(string line) => With("  scope: Namespaced\n", $"  scope: Namespaced\n  {line}\n");

    /// <summary>The findings when the version has something more.</summary>
    public static string[] WithVersion(string line) => With("    served: true\n", $"    served: true\n    {line}\n");

    /// <summary>The findings for a root schema, as <c>path: sentence</c> below the root.</summary>
    public static string[] WithRoot(string schema) => With("{type: object}", schema);

    /// <summary>The findings for the schema of the property <c>spec</c>.</summary>
    public static string[] WithField(string schema) => WithRoot($"{{type: object, properties: {{spec: {schema}}}}}");

    public static string[] Check(string yaml) => [.. Find(yaml).Select(Words)];

    public static Diagnostic[] Find(string yaml)
    {
        var bag = new DiagnosticBag();
        new ResourceValidator(Catalog.Embedded, new() { KubernetesVersion = Judge.Release }).Validate(Judge.Read(yaml), bag);
        return [.. bag.ToSorted()];
    }

    private static string Words(Diagnostic found)
    {
        const string Root = "spec.versions[0].schema.openAPIV3Schema";
        var path = found.Path ?? "";
        return $"{(path.StartsWith(Root, StringComparison.Ordinal) ? path[Root.Length..].TrimStart('.') : path)}: {found.Message}";
    }
}
