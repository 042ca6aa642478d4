namespace Manifests.Schema.Tests.Import;

internal static class CrdSamples
{
    /// <summary>A CRD of Widget with one version.</summary>
    /// <param name="schema">The schema object, as YAML.</param>
    /// <param name="group">The API group.</param>
    public static string Widget(string schema, string group = "example.org") => Head(group) + string.Concat(schema.Split('\n').Select(static line => "        " + line + "\n"));

    private static string Head(string group) => $"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: widgets.{group}
        spec:
          group: {group}
          scope: Namespaced
          names:
            kind: Widget
            plural: widgets
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:

        """;
}
