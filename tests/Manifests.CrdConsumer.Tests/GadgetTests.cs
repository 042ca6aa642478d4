using Manifests.Models.Core.V1;
using Manifests.Models.Meta.V1;
using Manifests.Yaml;
using Beta = Manifests.Models.Example.Gadget.V1Beta1;
using Stable = Manifests.Models.Example.Gadget.V1;

namespace Manifests.CrdConsumer.Tests;

/// <summary>What definitions may say beside plain types, in several versions.</summary>
public sealed class GadgetTests
{
    private const string Yaml =
        """
        apiVersion: gadget.example.org/v1
        kind: Gadget
        metadata:
          name: one
        spec:
          port: http
          ports:
          - 80
          - https
          anything: 7
          free:
            a: true
          partly:
            known: b
            other: c
          table:
            row:
            - cell: d
          template:
            apiVersion: v1
            kind: Namespace
            metadata:
              name: e
          claim:
            apiVersion: example.org/v1
            kind: Claim
            metadata:
              name: f
            spec:
              size: 2
          tolerations:
          - key: g
            operator: Exists
          selector:
            matchLabels:
              h: i
          schema:
            $ref: j
            $schema: k
            type: object
            default:
            - 1
            not:
              type: string
            items: true
            properties:
              l:
                type: string
            additionalProperties: false
            allOf:
            - type: object
            x-kubernetes-validations:
            - rule: self > 1

        """;

    private static Stable.Gadget Made => new("one")
    {
        Spec = new()
        {
            Port = "http",
            Ports = [80, "https"],
            Anything = 7,
            Free = new() { ["a"] = true },
            Partly = new() { Known = "b", OtherKeys = new() { ["other"] = "c" } },
            Table = new() { ["row"] = [new() { Cell = "d" }] },
            Template = new Namespace("e"),
            Claim = new()
            {
                ApiVersion = "example.org/v1",
                Kind = "Claim",
                Metadata = new() { ["name"] = "f" },
                Spec = new() { Size = 2 },
            },
            Tolerations = [new Toleration { Key = "g", Operator = "Exists" }],
            Selector = new LabelSelector { MatchLabels = new() { ["h"] = "i" } },
            Schema = new()
            {
                Ref = "j",
                Schema = "k",
                Type = "object",
                Default = new Sequence { 1 },
                Not = new() { ["type"] = "string" },
                Items = true,
                Properties = new() { ["l"] = new() { ["type"] = "string" } },
                AdditionalProperties = false,
                AllOf = [new() { ["type"] = "object" }],
                XKubernetesValidations = [new() { Rule = "self > 1" }],
            },
        },
    };

    [Fact]
    public void Model_IsWritten_WithTheSharedTypesOfKubernetes() => Assert.Equal(Yaml.ReplaceLineEndings("\n"), ManifestText.Of(Made));

    [Fact]
    public void Manifest_IsReadAsTheModel() => Assert.Equal(Made, Assert.IsType<Stable.Gadget>(ManifestText.Model(Yaml)));

    [Fact]
    public void OtherVersion_HasItsOwnModel()
    {
        var made = new Beta.Gadget("two") { Spec = new() { Port = 80 } };

        Assert.Equal("apiVersion: gadget.example.org/v1beta1\nkind: Gadget\nmetadata:\n  name: two\nspec:\n  port: 80\n", ManifestText.Of(made));
        Assert.Equal(made, ManifestText.Model(ManifestText.Of(made)));
    }

    [Fact]
    public void VersionThatIsNotServed_HasNoModel() =>
        Assert.Null(typeof(Beta.Gadget).Assembly.GetType("Manifests.Models.Example.Gadget.V1Alpha1.Gadget"));
}
