namespace Manifests.Review.Tests.Consequences;

/// <summary>What definitions serve, store and take.</summary>
public sealed class DefinitionRuleTests
{
    private const string Rule = "definition-changed";

    [Theory]
    [InlineData(
        "apiextensions.k8s.io/v1 CustomResourceDefinition",
        "name: apples.example.org | spec: {group: example.org, scope: Namespaced, names: {plural: apples, kind: Apple}, "
            + "versions: [{name: v1alpha1, served: true, storage: false, schema: {openAPIV3Schema: {type: object}}}, {name: v1, "
            + "served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]}",
        "name: apples.example.org | spec: {group: example.org, scope: Namespaced, names: {plural: apples, kind: Apple}, "
            + "versions: [{name: v1alpha1, served: false, storage: false, schema: {openAPIV3Schema: {type: object}}}, {name: v1, "
            + "served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]}",
        "apiVersion: example.org/v1alpha1\nkind: Apple\nmetadata: {name: a, namespace: shop}\n",
        "Danger: 'v1alpha1' is no longer served: who reads or writes objects in that version fails, 1 object of the tree among "
            + "them @ spec.versions[name=v1alpha1] => write them in a version that is served first")]
    [InlineData(
        "apiextensions.k8s.io/v1 CustomResourceDefinition",
        "name: apples.example.org | spec: {group: example.org, scope: Namespaced, names: {plural: apples, kind: Apple}, "
            + "versions: [{name: v1alpha1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}, {name: v1, "
            + "served: true, storage: false, schema: {openAPIV3Schema: {type: object}}}]}",
        "name: apples.example.org | spec: {group: example.org, scope: Namespaced, names: {plural: apples, kind: Apple}, "
            + "versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]}",
        "",
        "Danger: the sync fails while objects are stored as 'v1alpha1': that version cannot be taken away @ "
            + "spec.versions[name=v1alpha1] => store another version first, write every object again, and take it out of "
            + "status.storedVersions",
        "Danger: 'v1alpha1' is no longer served: who reads or writes objects in that version fails @ "
            + "spec.versions[name=v1alpha1] => write them in a version that is served first",
        "Caution: objects are stored as 'v1' instead of 'v1alpha1' once they are written again @ spec.versions => write every "
            + "object again before the old version is taken away (storage version migration)")]
    [InlineData(
        "apiextensions.k8s.io/v1 CustomResourceDefinition",
        "name: apples.example.org | spec: {group: example.org, scope: Namespaced, names: {plural: apples, kind: Apple}, "
            + "versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: {type: "
            + "object, properties: {a: {type: string}, b: {type: string}}}}}}}]}",
        "name: apples.example.org | spec: {group: example.org, scope: Namespaced, names: {plural: apples, kind: Apple}, "
            + "versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: {type: "
            + "object, required: [c], properties: {b: {type: integer}, c: {type: string}}}}}}}]}",
        "",
        "Danger: 'spec.a' is unknown from now on: the server drops what objects have there @ spec.versions[name=v1] => keep "
            + "the fields while objects use them",
        "Danger: 'spec.c' is required from now on: objects that break that are refused with their next change @ "
            + "spec.versions[name=v1] => give it a default",
        "Danger: 'spec.b' is of another type: objects with the old one cannot be read by their clients, or are refused @ "
            + "spec.versions[name=v1] => add a version instead")]
    [InlineData(
        "apiextensions.k8s.io/v1 CustomResourceDefinition",
        "name: apples.example.org | spec: {group: example.org, scope: Namespaced, names: {plural: apples, kind: Apple}, "
            + "versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: {type: "
            + "object, properties: {a: {type: string, enum: [x, y]}, b: {type: integer, maximum: 5}}}}}}}]}",
        "name: apples.example.org | spec: {group: example.org, scope: Namespaced, names: {plural: apples, kind: Apple}, "
            + "versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: {type: "
            + "object, properties: {a: {type: string, enum: [x]}, b: {type: integer, maximum: 4, x-kubernetes-validations: [{rule: "
            + "'self > 0'}]}}}}}}}]}",
        "",
        "Caution: fewer values are taken for 'spec.a' and 'spec.b': objects that break that are refused with their next change "
            + "@ spec.versions[name=v1]",
        "Caution: there are new rules for 'spec.b': objects that break that are refused with their next change @ "
            + "spec.versions[name=v1]")]
    public void OtherDefinition_IsTold(string kind, string before, string after, string others, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after, others));

    [Theory]
    [InlineData(
        "apiextensions.k8s.io/v1 CustomResourceDefinition",
        "name: apples.example.org | spec: {group: example.org, scope: Namespaced, names: {plural: apples, kind: Apple}, "
            + "versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: {type: "
            + "object, properties: {a: {type: string, enum: [x]}, b: {type: integer, maximum: 5}}}}}}}]}",
        "name: apples.example.org | spec: {group: example.org, scope: Namespaced, names: {plural: apples, kind: Apple}, "
            + "versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: {type: "
            + "object, required: [c], properties: {a: {type: string, enum: [x, y]}, b: {type: integer}, c: {type: string, default: "
            + "d}}}}}}}, {name: v2, served: true, storage: false, schema: {openAPIV3Schema: {type: object}}}]}")]
    public void WiderDefinition_SaysNothing(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
