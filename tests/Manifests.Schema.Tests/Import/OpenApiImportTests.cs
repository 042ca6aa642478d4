using Xunit;

namespace Manifests.Schema.Tests.Import;

public sealed class OpenApiImportTests
{
    private const string Path = "kubernetes/apps.v1.catalog";

    [Fact]
    public void Facts_AreKept_AndDescriptionsAreNot()
    {
        const string Properties = """
            "zeta": { "type": "integer", "format": "int32", "minimum": 0, "description": "Never kept." },
            "description": { "type": "string", "description": "Never kept." },
            "name": { "type": "string", "pattern": "^a\\.b$" },
            "limits": { "type": "object", "additionalProperties": { "$ref": "#/definitions/io.k8s.apimachinery.pkg.api.resource.Quantity" } },
            "port": { "$ref": "#/definitions/io.k8s.apimachinery.pkg.util.intstr.IntOrString" },
            "raw": { "$ref": "#/definitions/io.k8s.apimachinery.pkg.runtime.RawExtension" },
            "self": { "$ref": "#/definitions/io.k8s.api.apps.v1.DeploymentSpec", "x-kubernetes-patch-strategy": "retainKeys" },
            "items": { "type": "array", "items": { "$ref": "#/definitions/io.k8s.api.apps.v1.DeploymentSpec" }, "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["name", "zeta"], "x-kubernetes-patch-merge-key": "name", "x-kubernetes-patch-strategy": "merge" },
            "mode": { "type": "string", "enum": ["B", "A"] },
            "odd": { "type": "boolean", "default": true }
            """;
        using var folder = new SourceFolder("kubernetes 1.36\n").With("kubernetes/swagger-1.36.json", OpenApiSamples.V2(Properties, """["name", "mode"]"""));

        Assert.Equal(
            """
            catalog 1
            package io.k8s.api.apps.v1

            kind apps/v1 Deployment namespaced deployments @Deployment

            type Deployment object
             apiVersion string
             kind string
             metadata @meta.v1/ObjectMeta
             spec @DeploymentSpec

            type DeploymentSpec object
             name! string pattern "^a\\.b$"
             description string
             items [@DeploymentSpec] list map (name zeta) patch merge mergeKey name
             limits {quantity}
             mode! string enum ("B" "A")
             odd boolean default true
             port int-or-string
             raw object preserve
             self @DeploymentSpec patch retainKeys
             zeta integer format int32 min 0

            """.ReplaceLineEndings("\n"),
            folder.Make()[Path]);
    }

    [Fact]
    public void Releases_BecomeRanges()
    {
        using var folder = new SourceFolder("kubernetes 1.34 1.35 1.36\n")
            .With("kubernetes/swagger-1.34.json", OpenApiSamples.V2("""
                "gone": { "type": "string" }, "same": { "type": "string" }, "needed": { "type": "string" }, "form": { "type": "string" }, "mode": { "type": "string", "enum": ["A", "B"] }
                """, """["needed"]"""))
            .With("kubernetes/swagger-1.35.json", OpenApiSamples.V2("""
                "same": { "type": "string" }, "needed": { "type": "string" }, "form": { "type": "integer" }, "mode": { "type": "string", "enum": ["A", "B"] }, "between": { "type": "string" }
                """))
            .With("kubernetes/swagger-1.36.json", OpenApiSamples.V2("""
                "same": { "type": "string" }, "needed": { "type": "string" }, "form": { "type": "integer" }, "mode": { "type": "string", "enum": ["A", "C"] }, "new": { "type": "string" }
                """));

        Assert.EndsWith(
            """

            type DeploymentSpec object
             between 1.35-1.35 string
             form -1.34 string
             form 1.35- integer
             gone -1.34 string
             mode string enum ("A" "C"@1.36- "B"@-1.35)
             needed! -1.34 string
             needed 1.35- string
             new 1.36- string
             same string

            """.ReplaceLineEndings("\n"),
            folder.Make()[Path],
            StringComparison.Ordinal);
    }

    [Fact]
    public void ReleaseWithoutAllowedValues_KeepsThoseOfTheReleaseBefore()
    {
        using var folder = new SourceFolder("kubernetes 1.32 1.33 1.34\n")
            .With("kubernetes/swagger-1.32.json", OpenApiSamples.V2("""
                "mode": { "type": "string" }, "modes": { "type": "array", "items": { "type": "string" } }, "late": { "type": "string" }, "text": { "type": "string" }
                """))
            .With("kubernetes/openapi-v3-1.32/apis__apps__v1.json", OpenApiSamples.V3("""
                "mode": { "type": "string", "enum": ["A"], "default": "A" }, "modes": { "type": "array", "items": { "type": "string", "enum": ["A"] } }, "late": { "type": "string" }, "text": { "type": "string", "default": "" }
                """))
            .With("kubernetes/swagger-1.33.json", OpenApiSamples.V2("""
                "mode": { "type": "string" }, "modes": { "type": "array", "items": { "type": "string" } }, "late": { "type": "string" }, "text": { "type": "string" }
                """))
            .With("kubernetes/swagger-1.34.json", OpenApiSamples.V2("""
                "mode": { "type": "string", "enum": ["A", "B"] }, "modes": { "type": "array", "items": { "type": "string" } }, "late": { "type": "string", "enum": ["A"] }, "text": { "type": "string" }
                """));

        // A zero value that a v3 document calls a default is none: 'text' has nothing behind its type.
        Assert.EndsWith(
            """

            type DeploymentSpec object
             late -1.33 string
             late 1.34- string enum ("A")
             mode string enum ("A" "B"@1.34-) default "A"
             modes array
              :items string enum ("A")
             text string

            """.ReplaceLineEndings("\n"),
            folder.Make()[Path],
            StringComparison.Ordinal);
    }

    [Fact]
    public void DocumentWithoutPaths_TakesScopesFromOtherReleases()
    {
        const string Older = """
            "io.k8s.api.apps.v1beta1.Deployment": {
              "type": "object", "properties": { "metadata": { "$ref": "#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta" } },
              "x-kubernetes-group-version-kind": [ { "group": "apps", "kind": "Deployment", "version": "v1beta1" } ]
            },
            """;
        using var folder = new SourceFolder("kubernetes 1.31 1.32\n")
            .With("kubernetes/definitions-1.31.json", OpenApiSamples.DefinitionsOnly("\"a\": { \"type\": \"string\" }", Older))
            .With("kubernetes/swagger-1.32.json", OpenApiSamples.V2("\"a\": { \"type\": \"string\" }"));
        var catalog = folder.Open();

        Assert.Equal(VersionRange.All, catalog.FindKind("apps/v1", "Deployment")!.Versions);
        var older = catalog.FindKind("apps/v1beta1", "Deployment")!;
        Assert.Equal((ResourceScope.Namespaced, "deployments", "-1.31"), (older.Scope, older.Plural, older.Versions.ToString()));
    }

    [Fact]
    public void RecursiveType_IsImported()
    {
        using var folder = new SourceFolder("kubernetes 1.36\n").With("kubernetes/swagger-1.36.json", OpenApiSamples.V2("""
            "not": { "$ref": "#/definitions/io.k8s.api.apps.v1.DeploymentSpec" },
            "properties": { "type": "object", "additionalProperties": { "$ref": "#/definitions/io.k8s.api.apps.v1.DeploymentSpec" } }
            """));
        var spec = folder.Open().FindType("kubernetes/apps.v1", "DeploymentSpec")!;
        var release = new KubernetesVersion(1, 36);

        Assert.Same(spec, spec.FindProperty("not", release)!.Type);
        Assert.Same(spec, spec.FindProperty("properties", release)!.Type.AdditionalProperties);
    }
}
