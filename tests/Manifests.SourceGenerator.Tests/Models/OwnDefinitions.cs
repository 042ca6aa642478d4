using Manifests.Diagnostics;
using Manifests.Schema.Import;

namespace Manifests.SourceGenerator.Tests.Models;

/// <summary>The catalog file that a build makes of a user's own definitions.</summary>
internal static class OwnDefinitions
{
    public const string Path = "/repo/obj/manifests/user/crds.catalog";

    /// <summary>As the build gives it to the generator.</summary>
    public static InMemoryText File(string content) => ModelCompilation.File(content, Path);

    /// <summary>Made of files, without any finding.</summary>
    public static InMemoryText Imported(params IEnumerable<string> files)
    {
        var found = new DiagnosticBag();
        var text = CrdImport.Make(files.Select(static file => new CrdFile(file, "Shop.csproj")), found);
        Assert.Empty(found.ToSorted());
        return File(text!);
    }

    /// <summary>Made of one definition of the kind <c>example.com/v1 Thing</c>.</summary>
    /// <param name="schema">The schema of its <c>spec</c>, in YAML on one line.</param>
    public static InMemoryText Thing(string schema)
    {
        var file = System.IO.Path.GetTempFileName();
        try
        {
            System.IO.File.WriteAllText(file, $$"""
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: things.example.com}
                spec:
                  group: example.com
                  scope: Cluster
                  names: {kind: Thing, plural: things, singular: thing, listKind: ThingList}
                  versions:
                  - name: v1
                    served: true
                    storage: true
                    schema:
                      openAPIV3Schema: {type: object, properties: {spec: {{schema}} } }
                """);
            return Imported(file);
        }
        finally
        {
            System.IO.File.Delete(file);
        }
    }
}
