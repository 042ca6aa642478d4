using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class LabelSelectorRuleTests
{
    private const string ValueForm = "at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit";

    private static readonly TypeSchema TextMap = new(ValueKind.Object) { AdditionalProperties = Judge.Text };

    private static readonly TypeSchema Selector = new(ValueKind.Object)
    {
        Name = "io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector",
        Properties =
        [
            new PropertySchema("matchLabels", TextMap),
            new PropertySchema("matchExpressions", new TypeSchema(ValueKind.Array) { Items = TypeSchema.Any }),
        ],
    };

    [Theory]
    [InlineData("{matchLabels: {a: b c}}", "the value \"b c\" of the label 'a' is not valid; expected nothing, or " + ValueForm)]
    [InlineData("{matchExpressions: [{key: a, operator: Ins}]}", "expected one of \"In\", \"NotIn\", \"Exists\" or \"DoesNotExist\", found the text \"Ins\"; did you mean \"In\"?")]
    [InlineData("{matchExpressions: [{key: a, operator: In}]}", "the operator 'In' of a selector needs at least one of 'values', found none; add them, or use Exists or DoesNotExist")]
    [InlineData("{matchExpressions: [{key: a, operator: Exists, values: [b]}]}", "the operator 'Exists' of a selector takes no 'values'; remove them, or use In or NotIn")]
    public void BadSelector_IsRefused(string yaml, string sentence) => Assert.Equal([sentence], Judge.BuiltInSpec(Selector, yaml));

    [Theory]
    [InlineData("{}")]
    [InlineData("{matchLabels: {a: b}, matchExpressions: [{key: a, operator: NotIn, values: [c]}, {key: d, operator: Exists}]}")]
    public void GoodSelector_IsAccepted(string yaml) => Assert.Empty(Judge.BuiltInSpec(Selector, yaml));
}
