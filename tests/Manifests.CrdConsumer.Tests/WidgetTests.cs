using Manifests.Models.ExampleCorp.MyTeam.V1;

namespace Manifests.CrdConsumer.Tests;

/// <summary>Names that are awkward in C# keep their spelling in manifests.</summary>
public sealed class WidgetTests
{
    private const string Yaml =
        """
        apiVersion: my-team.example-corp.io/v1
        kind: Widget
        metadata:
          name: first
          namespace: shop
        spec:
          name: x
          class: 'on'
          namespace: shop
          string: a
          int: 1
          event: true
          $ref: b
          $schema: c
          x-foo: d
          x.foo: e
          Foo: f
          foo: 2
          FOO: false
          fOO: 1.5
          widget:
            widget: g
            widgetSpec: h
          Widget:
          - class: i
            item: j
          widgetSpec: k
          spec:
            spec:
              spec: l
          equals: m
          getHashCode: nn
          toString: o
          toNode: p
          writeTo: q
          clone: r
          equalityContract: s
          value: t
          item: u
          labels:
            v: w
          größe: 3
          日本: yy
          1st: z
          a b: A
          quote"back\slash: B

        """;

    private static Widget Made => new("first", "shop")
    {
        Spec = new()
        {
            Class = WidgetSpec.ClassValues.On,
            Namespace = "shop",
            String = "a",
            Int = 1,
            Event = true,
            Ref = "b",
            Schema = "c",
            XFoo = "d",
            XFooValue = "e",
            Foo = "f",
            FooValue = 2,
            FOO = false,
            FOOValue = 1.5,
            Widget = new() { Widget = "g", WidgetSpec = "h" },
            WidgetValue = [new() { Class = "i", Item = "j" }],
            WidgetSpecValue = "k",
            Spec = new() { Spec = new() { Spec = "l" } },
            EqualsValue = "m",
            GetHashCodeValue = "nn",
            ToStringValue = "o",
            ToNodeValue = "p",
            WriteToValue = "q",
            CloneValue = "r",
            EqualityContractValue = "s",
            Value = "t",
            Item = "u",
            Labels = new() { ["v"] = "w" },
            Name = "x",
            GrE = 3,
            ValueValue = "yy",
            Value1st = "z",
            AB = "A",
            QuoteBackSlash = "B",
        },
    };

    [Fact]
    public void Model_IsWrittenWithTheKeysOfItsDefinition() => Assert.Equal(Yaml.ReplaceLineEndings("\n"), ManifestText.Of(Made));

    [Fact]
    public void Manifest_IsReadAsTheModel() => Assert.Equal(Made, Assert.IsType<Widget>(ManifestText.Model(Yaml)));

    [Fact]
    public void Constants_AreTheAllowedValues() => Assert.Equal(
        ["", "on", "A-B", "A B", "1.5", "null"],
        [
            WidgetSpec.ClassValues.Empty, WidgetSpec.ClassValues.On, WidgetSpec.ClassValues.AB, WidgetSpec.ClassValues.ABValue,
            WidgetSpec.ClassValues.Value15, WidgetSpec.ClassValues.Null,
        ]);
}
