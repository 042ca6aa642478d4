using Xunit;

namespace Manifests.Schema.Tests.Import;

public sealed class CrdImportTests
{
    [Theory]
    [InlineData("shortNames: [wdg, wd, wdg]", "wdg wd")]
    [InlineData("singular: widget", "")]
    [InlineData("singular: gadget\n    shortNames: [gd]", "gd gadget")]
    public void NamesOfTheDefinition_AreKept(string names, string expected)
    {
        using var folder = new SourceFolder("sample crds/widget.yaml\n").With("crds/widget.yaml", CrdSamples.Widget("type: object")
            .Replace("    plural: widgets\n", $"    plural: widgets\n    {names}\n", StringComparison.Ordinal));

        var catalog = folder.Open();
        Assert.Equal(expected, string.Join(' ', catalog.FindKind("example.org/v1", "Widget")!.OtherNames));
        Assert.Equal(expected, string.Join(' ', catalog.KindNames.Single().OtherNames));
    }

    [Fact]
    public void Facts_AreKept_AndDescriptionsAreNot()
    {
        using var folder = new SourceFolder("sample crds/widget.yaml\n").With("crds/widget.yaml", CrdSamples.Widget("""
                  description: Never kept.
                  type: object
                  required: [spec]
                  properties:
                    spec:
                      type: object
                      description: Never kept.
                      x-kubernetes-validations:
                      - rule: |
                          self.a > 1
                        message: a has to be above one
                        reason: FieldValueForbidden
                        fieldPath: .a
                      - rule: oldSelf.hasValue()
                        messageExpression: "'no'"
                        optionalOldSelf: true
                      oneOf:
                      - required: [a]
                      - required: [b]
                        not: {required: [c]}
                      required: [name]
                      properties:
                        a: {type: integer, format: int64, minimum: 1, exclusiveMinimum: true, maximum: 2.5, default: 2}
                        b: {type: array, minItems: 1, maxItems: 2, uniqueItems: true, x-kubernetes-list-type: set, items: {type: string, minLength: 1, enum: [x, "y", null]}}
                        c: {x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}], pattern: '^\d+%?$'}
                        d: {x-kubernetes-preserve-unknown-fields: true}
                        e: {type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true, nullable: true}
                        f: {type: object, additionalProperties: {type: string}, x-kubernetes-map-type: atomic, default: {z: 1, a: "q"}}
                        name: {type: string, description: Never kept.}
                    status: {type: object}
            """));

        Assert.Equal(
            """
            catalog 1

            kind example.org/v1 Widget namespaced widgets stored object
             apiVersion string
             kind string
             metadata @kubernetes/meta.v1/ObjectMeta
             spec! object
              :oneOf object
               a! any preserve
              :oneOf object
               :not object
                c! any preserve
               b! any preserve
              :rule "self.a > 1" message "a has to be above one" reason FieldValueForbidden fieldPath ".a"
              :rule "oldSelf.hasValue()" messageExpression "'no'" optionalOldSelf
              name! string
              a integer format int64 above 1 max 2.5 default 2
              b array minItems 1 maxItems 2 unique list set
               :items string enum ("x" "y" null) minLength 1
              c int-or-string pattern "^\\d+%?$"
              d any preserve
              e object nullable preserve embedded
              f {string} atomicMap default {"z":1,"a":"q"}
             status object

            """.ReplaceLineEndings("\n"),
            folder.Make()["sample/example.org.v1.catalog"]);
    }

    [Fact]
    public void EveryServedVersion_IsAKind()
    {
        using var folder = new SourceFolder("sample crds/*.yaml\n").With("crds/gadget.yaml", """
            apiVersion: v1
            kind: List
            items:
            - apiVersion: apiextensions.k8s.io/v1
              kind: CustomResourceDefinition
              metadata: {name: gadgets.example.org}
              spec:
                group: example.org
                scope: Cluster
                names: {kind: Gadget, plural: gadgets}
                versions:
                - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}
                - {name: v1beta1, served: true, storage: false, deprecated: true, schema: {openAPIV3Schema: {type: object}}}
                - {name: v1alpha1, served: false, storage: false}
            """);
        var catalog = folder.Open();

        Assert.Equal(["example.org/v1", "example.org/v1beta1"], catalog.KindNames.Select(name => name.ApiVersion));
        var beta = catalog.FindKind("example.org/v1beta1", "Gadget")!;
        Assert.Equal((ResourceScope.Cluster, "sample", new Deprecation(null, "example.org/v1")), (beta.Scope, beta.Family, beta.Deprecation));
        Assert.Equal((true, false), (catalog.FindKind("example.org/v1", "Gadget")!.IsStored, beta.IsStored));
    }

    [Fact]
    public void NarrowedMetadata_RefinesObjectMeta()
    {
        using var folder = new SourceFolder("sample crds/widget.yaml\n").With("crds/widget.yaml", CrdSamples.Widget("""
                  type: object
                  properties:
                    metadata: {type: object, properties: {name: {type: string, maxLength: 10}}}
            """));

        Assert.Contains(
            " metadata @kubernetes/meta.v1/ObjectMeta\n  :allOf object\n   name string maxLength 10\n",
            folder.Make()["sample/example.org.v1.catalog"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void EqualParts_AreWrittenOnce()
    {
        const string Part = """{type: object, properties: {first: {type: string, pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}, second: {type: string, pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}, third: {type: string, pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}}}""";
        using var folder = new SourceFolder("sample crds/widget.yaml\n").With("crds/widget.yaml", CrdSamples.Widget("""
                  type: object
                  properties:
                    spec: {type: object, properties: {left: PART, right: PART, all: {type: array, items: PART}}}
            """.Replace("PART", Part, StringComparison.Ordinal)));
        var text = folder.Make()["sample/example.org.v1.catalog"];

        Assert.Contains("  left &Widget.spec.left\n  right &Widget.spec.left\n  all [&Widget.spec.left]\n", text, StringComparison.Ordinal);
        Assert.Contains("\nshape Widget.spec.left object\n first string", text, StringComparison.Ordinal);
    }
}
