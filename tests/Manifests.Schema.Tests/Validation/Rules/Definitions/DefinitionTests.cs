using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class DefinitionTests
{
    private const string Lower = DefinitionSample.Lower;

    [Theory]
    [InlineData("  group: example.com", "  group: Example.com", "metadata.name: expected the name \"widgets.Example.com\" (spec.names.plural and spec.group), found \"widgets.example.com\"; rename it|spec.group: the group \"Example.com\" is not valid; expected a domain in lower case with at least one dot, such as \"stable.example.com\"")]
    [InlineData("widgets.example.com}\nspec:\n  group: example.com", "widgets.example}\nspec:\n  group: example", "spec.group: the group \"example\" is not valid; expected a domain in lower case with at least one dot, such as \"stable.example.com\"")]
    [InlineData("scope: Namespaced", "scope: namespaced", "spec.scope: expected one of \"Namespaced\" or \"Cluster\", found the text \"namespaced\"; did you mean \"Namespaced\"?")]
    [InlineData("scope: Namespaced", "scope: ''", "spec.scope: the required field 'scope' is empty; fill it in")]
    [InlineData("scope: Namespaced", "preserveUnknownFields: false", "spec: the required field 'scope' is missing; add it")]
    [InlineData("kind: Widget}", "kind: ''}", "spec.names.kind: the required field 'kind' is empty; fill it in")]
    [InlineData("kind: Widget}", "kind: a/b}", "spec.names.kind: the kind \"a/b\" is not valid; expected at most 63 letters, digits and '-', starting with a letter and ending with a letter or digit")]
    [InlineData("kind: Widget}", "kind: Widget, singular: Widget}", "spec.names.singular: the singular \"Widget\" is not valid; expected " + Lower)]
    [InlineData("kind: Widget}", "kind: Widget, listKind: Widget}", "spec.names.listKind: the kind and the listKind are both \"Widget\", so nobody could tell an object from a list; leave listKind out, or name it \"WidgetList\"")]
    [InlineData("kind: Widget}", "kind: Widget, shortNames: [w, W]}", "spec.names.shortNames[1]: the short name \"W\" is not valid; expected " + Lower)]
    [InlineData("kind: Widget}", "kind: Widget, categories: ['1']}", "spec.names.categories[0]: the category \"1\" is not valid; expected " + Lower)]
    [InlineData("name: v1\n", "name: 1v\n", "spec.versions[0].name: the version name \"1v\" is not valid; expected " + Lower + ", such as \"v1alpha1\"")]
    [InlineData("storage: true", "storage: false", "spec.versions: expected exactly one version with 'storage: true', found none; set it for the version that is kept in etcd and for no other")]
    [InlineData("{openAPIV3Schema: {type: object}}", "{}", ": the version \"v1\" has no 'schema.openAPIV3Schema', and every version needs one; add it, at least as 'type: object' with 'x-kubernetes-preserve-unknown-fields: true'")]
    public void Mistake_IsRefused(string right, string wrong, string findings) =>
        Assert.Equal(findings.Split('|'), DefinitionSample.With(right, wrong));

    [Theory]
    [InlineData("kind: Widget}", "kind: widget, singular: '', listKind: '', shortNames: [w], categories: [all]}")]
    [InlineData("scope: Namespaced", "scope: Cluster\n  preserveUnknownFields: false\n  conversion: {strategy: None}")]
    [InlineData("storage: true", "storage: true\n    deprecated: true\n    deprecationWarning: use v2 instead")]
    [InlineData("storage: true", "storage: true\n    subresources: {status: {}, scale: {specReplicasPath: .spec.a, statusReplicasPath: .status.b, labelSelectorPath: .spec.c}}")]
    [InlineData("kind: CustomResourceDefinition", "kind: CustomResourceDefinition\nstatus: {acceptedNames: {kind: '', plural: ''}, conditions: [], storedVersions: []}")]
    public void Rest_IsAccepted(string right, string other) => Assert.Empty(DefinitionSample.With(right, other));

    [Theory]
    [InlineData("preserveUnknownFields: true", "spec.preserveUnknownFields: 'preserveUnknownFields: true' is not taken any more; remove it, and set 'x-kubernetes-preserve-unknown-fields: true' in the schema where unknown fields have to be kept")]
    [InlineData("conversion: {strategy: none}", "spec.conversion.strategy: expected one of \"None\" or \"Webhook\", found the text \"none\"; did you mean \"None\"?")]
    [InlineData("conversion: {strategy: Webhook}", "spec.conversion.webhook: the conversion strategy \"Webhook\" needs 'webhook', found none; add it, or use the strategy \"None\"")]
    [InlineData("conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v1]}}", "spec.conversion.webhook.clientConfig: the conversion strategy \"Webhook\" needs 'webhook.clientConfig', found none; add it, or use the strategy \"None\"")]
    [InlineData("conversion: {strategy: None, webhook: {conversionReviewVersions: [v1]}}", "spec.conversion.webhook: the conversion strategy \"None\" takes no 'webhook'; remove it, or use the strategy \"Webhook\"")]
    [InlineData("conversion: {strategy: Webhook, webhook: {clientConfig: {url: 'http://a'}, conversionReviewVersions: [v1]}}", "spec.conversion.webhook.clientConfig.url: the webhook URL \"http://a\" is not valid: its scheme is not https; expected https://host[:port][/path]")]
    [InlineData("conversion: {strategy: Webhook, webhook: {clientConfig: {}, conversionReviewVersions: [v1]}}", "spec.conversion.webhook.clientConfig: expected exactly one of 'url' and 'service', found none of them; set one")]
    [InlineData("conversion: {strategy: Webhook, webhook: {clientConfig: {url: 'https://a', service: {name: a, namespace: b}}, conversionReviewVersions: [v1]}}", "spec.conversion.webhook.clientConfig: expected only one of 'url' and 'service', found 'url' and 'service'; keep one of them")]
    [InlineData("conversion: {strategy: Webhook, webhook: {clientConfig: {service: {name: '', namespace: b, port: 0, path: /a//b}}, conversionReviewVersions: [v1]}}", "spec.conversion.webhook.clientConfig.service.name: the required field 'name' is empty; fill it in|spec.conversion.webhook.clientConfig.service.port: expected a number from 1 to 65535, found the integer 0; raise it|spec.conversion.webhook.clientConfig.service.path: the webhook path \"/a//b\" is not valid; expected '/' and segments between slashes, each at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit")]
    [InlineData("conversion: {strategy: Webhook, webhook: {clientConfig: {url: 'https://a/b'}, conversionReviewVersions: [v2, v2]}}", "spec.conversion.webhook.conversionReviewVersions: expected at least one of \"v1\" and \"v1beta1\" in conversionReviewVersions, found \"v2\"; add \"v1\"|spec.conversion.webhook.conversionReviewVersions[1]: the text \"v2\" is in the list already, as item 0; remove one of the two")]
    public void MistakeInTheSpec_IsRefused(string line, string findings) => Assert.Equal(findings.Split('|'), DefinitionSample.WithSpec(line));

    [Theory]
    [InlineData("{url: 'https://a.b:8443/c'}")]
    [InlineData("{service: {name: a, namespace: b, port: 8443, path: /c/d/}}")]
    public void WebhookThatCanBeCalled_IsAccepted(string client) => Assert.Empty(
        DefinitionSample.WithSpec($"conversion: {{strategy: Webhook, webhook: {{clientConfig: {client}, conversionReviewVersions: [v1, v1beta1]}}}}"));

    [Theory]
    [InlineData("deprecationWarning: old", "spec.versions[0].deprecationWarning: the deprecationWarning is set, but the version is not deprecated; set 'deprecated: true', or remove the warning")]
    [InlineData("deprecationWarning: ''\n    deprecated: true", "spec.versions[0].deprecationWarning: the deprecationWarning is empty; fill it in, or remove it for the server's own warning")]
    [InlineData("deprecationWarning: \"a\\tb\"\n    deprecated: true", "spec.versions[0].deprecationWarning: the deprecationWarning has a character that cannot be printed; write it in one line of letters, digits, signs and spaces")]
    [InlineData("additionalPrinterColumns: [{name: '', type: text, jsonPath: spec.a, format: int}]", "spec.versions[0].additionalPrinterColumns[0].name: the required field 'name' is empty; fill it in|spec.versions[0].additionalPrinterColumns[0].type: expected one of \"integer\", \"number\", \"string\", \"boolean\" or \"date\", found the text \"text\"; use one of them|spec.versions[0].additionalPrinterColumns[0].jsonPath: expected a path that starts with a dot, such as \".spec.replicas\", found \"spec.a\"; write it in that form|spec.versions[0].additionalPrinterColumns[0].format: expected one of \"byte\", \"date\", \"date-time\", \"double\", \"float\", \"int32\", \"int64\" or \"password\", found the text \"int\"; use one of them")]
    [InlineData("additionalPrinterColumns: [{name: a, type: '', jsonPath: ''}]", "spec.versions[0].additionalPrinterColumns[0].type: the required field 'type' is empty; fill it in|spec.versions[0].additionalPrinterColumns[0].jsonPath: the required field 'jsonPath' is empty; fill it in")]
    [InlineData("subresources: {scale: {specReplicasPath: .status.a, statusReplicasPath: status, labelSelectorPath: .a}}", "spec.versions[0].subresources.scale.specReplicasPath: expected a path below .spec, found \".status.a\"; point it at the field that has the number or the selector|spec.versions[0].subresources.scale.statusReplicasPath: expected a path that starts with a dot, such as \".status.replicas\", found \"status\"; write it in that form|spec.versions[0].subresources.scale.labelSelectorPath: expected a path below .spec or .status, found \".a\"; point it at the field that has the number or the selector")]
    [InlineData("selectableFields: [{jsonPath: spec.a}]", "spec.versions[0].selectableFields[0].jsonPath: the path \"spec.a\" of a selectable field is not valid: each step starts with '.'; write the names of fields of the schema with a dot before each, such as \".spec.color\"")]
    public void MistakeInTheVersion_IsRefused(string lines, string findings) => Assert.Equal(findings.Split('|'), DefinitionSample.WithVersion(lines));

    [Fact]
    public void LongDeprecationWarning_IsRefused() => Assert.Equal(
        ["spec.versions[0].deprecationWarning: the deprecationWarning has 257 bytes, and at most 256 are allowed; shorten it"],
        DefinitionSample.WithVersion($"deprecated: true\n    deprecationWarning: {new string('a', 257)}"));

    [Theory]
    [InlineData(".spec.c", "has the type \"array\"")]
    [InlineData(".metadata.name", "is part of the metadata")]
    public void SelectableFieldOfAnotherType_IsRefused(string path, string reason) => Assert.Equal(
        [$"spec.versions[0].selectableFields[1].jsonPath: the selectable field \"{path}\" {reason}; choose a field of type string, boolean or integer outside the metadata"],
        Selectable($"[{{jsonPath: .spec.a}}, {{jsonPath: {path}}}]"));

    [Theory]
    [InlineData(".spec.x", "the schema has no field \"x\" there")]
    [InlineData(".spec.", "it ends in the middle of a step")]
    [InlineData(".spec['a']", "brackets are not taken here")]
    public void SelectableFieldThatIsNotThere_IsRefused(string path, string reason) => Assert.Equal(
        [$"spec.versions[0].selectableFields[0].jsonPath: the path \"{path}\" of a selectable field is not valid: {reason}; write the names of fields of the schema with a dot before each, such as \".spec.color\""],
        Selectable($"[{{jsonPath: \"{path}\"}}]"));

    [Fact]
    public void SelectableFields_AreFewAndDifferent()
    {
        Assert.Empty(Selectable("[{jsonPath: .spec.a}, {jsonPath: .spec.b}]"));
        Assert.Equal(
            ["spec.versions[0].selectableFields[1].jsonPath: the selectable field \".spec.a\" is in the list already, as item 0; remove one of the two"],
            Selectable("[{jsonPath: .spec.a}, {jsonPath: .spec.a}]"));
        Assert.Equal(
            ["spec.versions[0].selectableFields: expected at most 8 selectable fields, found 9; remove some"],
            Selectable($"[{string.Join(", ", Enumerable.Range(0, 9).Select(static number => $"{{jsonPath: .spec.m.k{number}}}"))}]"));
    }

    [Theory]
    [InlineData("k8s.io", "{}", "is missing")]
    [InlineData("k8s.io", "{api-approved.kubernetes.io: someone}", "says \"someone\"")]
    [InlineData("kubernetes.io", "{api-approved.kubernetes.io: ''}", "is missing")]
    public void GroupOfTheCommunity_NeedsItsApproval(string group, string annotations, string problem) => Assert.Equal(
        [$"metadata.annotations['api-approved.kubernetes.io']: the group \"a.{group}\" is kept for the Kubernetes community, and the annotation 'api-approved.kubernetes.io' {problem}; give it the URL of the approval, or a reason that starts with \"unapproved\", or use a group of your own"],
        OfGroup($"a.{group}", annotations));

    [Theory]
    [InlineData("a.k8s.io", "{api-approved.kubernetes.io: 'https://example.com/pull/1'}")]
    [InlineData("a.k8s.io", "{api-approved.kubernetes.io: 'unapproved, experimental'}")]
    [InlineData("a.k8s.aws", "{}")]
    public void GroupWithApproval_IsAccepted(string group, string annotations) => Assert.Empty(OfGroup(group, annotations));

    [Fact]
    public void SecondVersion_HasItsOwnName()
    {
        Assert.Equal(
            [
                "spec.versions: expected exactly one version with 'storage: true', found 2 of them; set it for the version that is kept in etcd and for no other",
                "spec.versions[1].name: the version \"v1\" is there already, as item 0; rename or remove one of the two",
            ],
            DefinitionSample.With("  - name: v1\n", "  - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}\n  - name: v1\n"));
        Assert.Empty(
            DefinitionSample.With("  - name: v1\n", "  - {name: v2, served: true, storage: false, schema: {openAPIV3Schema: {type: object}}}\n  - name: v1\n"));
    }

    [Fact]
    public void VersionThatIsNull_IsAnEmptyOne() => Assert.Equal(
        [
            "spec.versions[0]: the required field 'name' is missing; add it",
            $"spec.versions[0].name: the version name \"\" is not valid; expected {Lower}, such as \"v1alpha1\"",
            ": the version \"\" has no 'schema.openAPIV3Schema', and every version needs one; add it, at least as 'type: object' with 'x-kubernetes-preserve-unknown-fields: true'",
        ],
        DefinitionSample.With("  - name: v1\n", "  -\n  - name: v1\n"));

    private static string[] OfGroup(string group, string annotations) =>
        DefinitionSample.With("widgets.example.com}\nspec:\n  group: example.com", $"widgets.{group}, annotations: {annotations}}}\nspec:\n  group: {group}");

    private static string[] Selectable(string fields) => DefinitionSample.With(
        "schema: {openAPIV3Schema: {type: object}}",
        "schema: {openAPIV3Schema: {type: object, properties: {metadata: {type: object, properties: {name: {type: string}}}, spec: {type: object, properties: {"
        + "a: {type: string}, b: {type: integer}, c: {type: array, items: {type: string}}, m: {type: object, additionalProperties: {type: string}}}}}}}\n"
        + $"    selectableFields: {fields}");
}
