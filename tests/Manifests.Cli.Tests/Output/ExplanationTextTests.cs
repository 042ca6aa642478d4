using Manifests.Schema;
using Manifests.Schema.Explaining;

namespace Manifests.Cli.Tests.Output;

public sealed class ExplanationTextTests
{
    [Fact]
    public void DeprecatedKind_SaysWhatTakesItsPlace()
    {
        var kind = Kind with
        {
            Versions = new VersionRange(null, new KubernetesVersion(1, 33)),
            Deprecation = new Deprecation(new KubernetesVersion(1, 32), "example.org/v1"),
        };

        Assert.Equal(
            "Widget  example.org/v1beta1\n"
            + "  kind        widgets, in a namespace\n"
            + "  deprecated  since Kubernetes 1.32; removed in 1.34; use example.org/v1\n"
            + "  Kubernetes  1.33 and earlier\n"
            + "  fields      free in form\n",
            Text(new Explanation(kind, "", new FieldExplanation("Widget", "object") { Versions = kind.Versions }, [])));
    }

    [Fact]
    public void FormsOfAField_StandOneBelowTheOther()
    {
        var field = new FieldExplanation("Widget", "object")
        {
            Fields =
            [
                new FieldExplanation("size", "integer") { Versions = new VersionRange(null, new KubernetesVersion(1, 33)), Default = "1" },
                new FieldExplanation("size", "quantity")
                {
                    Versions = new VersionRange(new KubernetesVersion(1, 34), null),
                    IsRequired = true,
                    AllowedValues = [new EnumValue("\"1\"", VersionRange.All), new EnumValue("\"2\"", new VersionRange(new KubernetesVersion(1, 35), null))],
                },
                new FieldExplanation("next", "Widget") { RepeatsAbove = true },
            ],
        };

        Assert.EndsWith(
            "\n\nsize  integer   Kubernetes 1.33 and earlier; default 1\n"
            + "size  quantity  required; Kubernetes 1.34 and later; one of \"1\", \"2\" (1.35 and later)\n"
            + "next  Widget    fields as further up\n",
            Text(new Explanation(Kind, "", field, [])),
            StringComparison.Ordinal);
    }

    private static KindSchema Kind { get; } = new("example.org", "v1beta1", "Widget", ResourceScope.Namespaced, TypeSchema.Any) { Plural = "widgets" };

    private static string Text(Explanation explanation)
    {
        using var output = new StringWriter();
        new ExplanationText(output, Ansi.Off, 100).Write(explanation);
        return output.ToString();
    }
}
