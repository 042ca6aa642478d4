using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class DefinitionSchemaTests
{
    private const string NoType = "has no 'type', so the schema is not structural; add one, or 'x-kubernetes-int-or-string: true' or 'x-kubernetes-preserve-unknown-fields: true'";
    private const string BesideBranches = "may not stand inside allOf, anyOf, oneOf or not, where only values are restricted; move it out of there";

    [Theory]
    [InlineData("{properties: {}}", ": the root " + NoType)]
    [InlineData("{type: array, items: {type: string}}", "type: expected the type \"object\" at the root, found \"array\"; change it")]
    [InlineData("{type: object, nullable: true}", "nullable: the root of the schema may not be nullable; remove 'nullable'")]
    [InlineData("{type: object, additionalProperties: {type: string}}", "additionalProperties: 'additionalProperties' may not be used at the root; name the fields under 'properties'")]
    [InlineData("{type: object, properties: {kind: {type: integer}}}", "properties.kind.type: expected the type \"string\" of a resource's kind, found \"integer\"; change it")]
    [InlineData("{type: object, properties: {metadata: {type: object, description: a, properties: {name: {type: string}, labels: {type: object}}}}}", "properties.metadata: the schema of the root's metadata may only restrict 'name' and 'generateName', found 'description' and 'labels'; remove the rest, the server knows it")]
    [InlineData("{type: object, properties: {kind: {type: string, default: a}}}", "properties.kind.default: 'default' may not be set in the kind of the root; remove it")]
    [InlineData("{type: object, properties: {a: {type: string}}, oneOf: [{properties: {b: {maxLength: 1}}}]}", "oneOf[0].properties.b: the property 'b' is restricted here, and the structural schema does not have it at 'properties.b'; describe it there with its type, or remove it here")]
    [InlineData("{type: object, not: {items: {maxLength: 1}}}", "not.items: 'items' is restricted here, and the structural schema does not have it at 'items'; describe it there with its type, or remove it here")]
    public void MistakeAtTheRoot_IsRefused(string schema, string findings) => Assert.Equal(findings.Split('|'), DefinitionSample.WithRoot(schema));

    [Theory]
    [InlineData("{type: object, properties: {metadata: {type: object, properties: {name: {type: string, maxLength: 5}}}, kind: {type: string}}}")]
    [InlineData("{type: object, x-kubernetes-preserve-unknown-fields: true}")]
    [InlineData("{x-kubernetes-preserve-unknown-fields: true}")]
    [InlineData("{type: object, properties: {a: {type: string}}, oneOf: [{properties: {a: {maxLength: 1}}}, {required: [a, b]}]}")]
    public void Root_IsAccepted(string schema) => Assert.Empty(DefinitionSample.WithRoot(schema));

    [Theory]
    [InlineData("{}", "properties.spec: the property 'spec' " + NoType)]
    [InlineData("null", "properties.spec: the property 'spec' " + NoType)]
    [InlineData("{type: array, items: {properties: {}}}", "properties.spec.items: the schema of the items " + NoType)]
    [InlineData("{type: object, additionalProperties: {nullable: true}}", "properties.spec.additionalProperties: the schema of the free keys " + NoType)]
    [InlineData("{type: array}", "properties.spec: the array has no schema in 'items'; say what its items are")]
    [InlineData("{type: array, items: [{type: string}]}", "properties.spec.items: 'items' is not allowed in the schema of a CustomResourceDefinition; a list of schemas says nothing of further items; write one schema for all of them")]
    [InlineData("{type: text}", "properties.spec.type: expected one of \"string\", \"number\", \"integer\", \"boolean\", \"array\" or \"object\", found the text \"text\"; use one of them")]
    [InlineData("{type: array, items: {type: text}}", "properties.spec.items.type: expected one of \"string\", \"number\", \"integer\", \"boolean\", \"array\" or \"object\", found the text \"text\"; use one of them")]
    [InlineData("{type: array, items: {type: 7}}", "properties.spec.items.type: expected a text, found the integer 7; write it in quotes|properties.spec.items: the schema of the items " + NoType)]
    [InlineData("{type: array, items: {type: string, maxLenght: 7}}", "properties.spec.items.maxLenght: unknown field 'maxLenght', which a server drops here without a word; did you mean 'maxLength'?")]
    [InlineData("{type: string, maxLenght: 7}", "properties.spec.maxLenght: unknown field 'maxLenght'; did you mean 'maxLength'?")]
    [InlineData("{type: object, additionalProperties: text}", "properties.spec.additionalProperties: expected a schema or a boolean, found the text \"text\"; write one of them")]
    [InlineData("{type: string, $ref: '#/x'}", "properties.spec.$ref: '$ref' is not allowed in the schema of a CustomResourceDefinition; write the schema that it names in its place")]
    [InlineData("{type: array, items: {type: string}, uniqueItems: true}", "properties.spec.uniqueItems: 'uniqueItems' is not allowed in the schema of a CustomResourceDefinition; use 'x-kubernetes-list-type: set' for items that may not repeat")]
    [InlineData("{type: string, id: a, $schema: b}", "properties.spec.id: 'id' is not allowed in the schema of a CustomResourceDefinition; remove it|properties.spec.$schema: '$schema' is not allowed in the schema of a CustomResourceDefinition; remove it")]
    [InlineData("{type: object, patternProperties: {a: {type: string}}}", "properties.spec.patternProperties: 'patternProperties' is not allowed in the schema of a CustomResourceDefinition; use 'additionalProperties' and restrict the keys with a rule under 'x-kubernetes-validations'")]
    [InlineData("{type: array, items: {type: string}, additionalItems: false}", "properties.spec.additionalItems: 'additionalItems' is not allowed in the schema of a CustomResourceDefinition; remove it; 'items' is about all items")]
    [InlineData("{type: object, definitions: {a: {type: string}}}", "properties.spec.definitions: 'definitions' is not allowed in the schema of a CustomResourceDefinition; write each schema where it is used")]
    [InlineData("{type: object, dependencies: {a: [b]}}", "properties.spec.dependencies: 'dependencies' is not allowed in the schema of a CustomResourceDefinition; say them as a rule under 'x-kubernetes-validations'")]
    [InlineData("{type: object, properties: {a: {type: string}}, additionalProperties: false}", "properties.spec.additionalProperties: 'additionalProperties' excludes 'properties'; keep the one that says whether the keys are known")]
    [InlineData("{type: string, pattern: '(?=a)b'}", "properties.spec.pattern: the pattern \"(?=a)b\" is not valid RE2: it looks ahead or behind; mend it")]
    [InlineData("{type: object, x-kubernetes-preserve-unknown-fields: false}", "properties.spec.x-kubernetes-preserve-unknown-fields: 'x-kubernetes-preserve-unknown-fields' may only be true; remove it where unknown fields have to be dropped")]
    [InlineData("{type: string, x-kubernetes-map-type: atomic}", "properties.spec.x-kubernetes-map-type: 'x-kubernetes-map-type' needs 'type: object', found \"string\"; correct the type, or remove the extension")]
    [InlineData("{x-kubernetes-int-or-string: true, x-kubernetes-preserve-unknown-fields: true}", "properties.spec.x-kubernetes-preserve-unknown-fields: 'x-kubernetes-preserve-unknown-fields' excludes 'x-kubernetes-int-or-string'; remove one of the two")]
    [InlineData("{type: string, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}", "properties.spec.type: expected the type \"object\" of an embedded resource, found \"string\"; change it")]
    [InlineData("{type: object, x-kubernetes-embedded-resource: true}", "properties.spec: an embedded resource needs 'properties' or 'x-kubernetes-preserve-unknown-fields: true', found neither; add one of them")]
    [InlineData("{type: object, x-kubernetes-embedded-resource: true, additionalProperties: true, x-kubernetes-preserve-unknown-fields: true}", "properties.spec.additionalProperties: 'additionalProperties' may not be used in an embedded resource; name the fields under 'properties'")]
    [InlineData("{type: object, x-kubernetes-embedded-resource: true, properties: {metadata: {type: string}}}", "properties.spec.properties.metadata.type: expected the type \"object\" of a resource's metadata, found \"string\"; change it")]
    public void MistakeInAField_IsRefused(string schema, string findings) =>
        Assert.Equal(findings.Split('|').Order(StringComparer.Ordinal), DefinitionSample.WithField(schema).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("{type: object, additionalProperties: true, properties: {a: {type: string}}}")]
    [InlineData("{x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}], pattern: '^[0-9]+%?$'}")]
    [InlineData("{x-kubernetes-int-or-string: true, allOf: [{anyOf: [{type: integer}, {type: string}]}, {pattern: a}]}")]
    [InlineData("{type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}")]
    [InlineData("{type: object, properties: {b: {type: string}}, anyOf: [{properties: {a: {maxLength: 1}}}]}")]
    [InlineData("{type: object, anyOf: [{required: [a]}, {not: {required: [b]}, additionalProperties: false}]}")]
    [InlineData("{type: object, definitions: {}, patternProperties: {}, uniqueItems: false, nullable: true, enum: [{a: 1}]}")]
    public void Field_IsAccepted(string schema) => Assert.Empty(DefinitionSample.WithField(schema));

    [Theory]
    [InlineData("allOf: [{type: string}]", "allOf[0].type", "type")]
    [InlineData("anyOf: [{type: integer}, {type: string, minLength: 1}]", "anyOf[0].type|anyOf[1].type", "type")]
    [InlineData("oneOf: [{default: a}]", "oneOf[0].default", "default")]
    [InlineData("not: {description: a}", "not.description", "description")]
    [InlineData("not: {title: a}", "not.title", "title")]
    [InlineData("allOf: [{properties: {a: {nullable: true}}}]", "allOf[0].properties.a.nullable", "nullable")]
    [InlineData("allOf: [{items: {x-kubernetes-int-or-string: true}}]", "allOf[0].items.x-kubernetes-int-or-string", "x-kubernetes-int-or-string")]
    [InlineData("allOf: [{additionalProperties: true}]", "allOf[0].additionalProperties", "additionalProperties")]
    [InlineData("allOf: [{anyOf: [{x-kubernetes-preserve-unknown-fields: true}]}]", "allOf[0].anyOf[0].x-kubernetes-preserve-unknown-fields", "x-kubernetes-preserve-unknown-fields")]
    [InlineData("allOf: [{x-kubernetes-validations: [{rule: 'true'}]}]", "allOf[0].x-kubernetes-validations", "x-kubernetes-validations")]
    [InlineData("allOf: [{properties: {metadata: {minLength: 1}}}]", "allOf[0].properties.metadata", "metadata")]
    public void StructureInABranch_IsRefused(string branch, string paths, string word) => Assert.Equal(
        paths.Split('|').Select(path => $"properties.spec.{path}: '{word}' {BesideBranches}"),
        DefinitionSample.WithField($"{{type: object, x-kubernetes-preserve-unknown-fields: true, {branch}}}"));

    [Theory]
    [InlineData("{type: string, x-kubernetes-list-type: set}", "properties.spec.x-kubernetes-list-type: 'x-kubernetes-list-type' needs 'type: array', found \"string\"; correct the type, or remove the extension")]
    [InlineData("{type: array, items: {type: object}, x-kubernetes-list-type: set}", "properties.spec.items.x-kubernetes-map-type: the items of a list of type \"set\" are compared as a whole, so they need 'x-kubernetes-map-type: atomic', found none; set it, or use the list type \"map\" or \"atomic\"")]
    [InlineData("{type: array, items: {type: array, items: {type: string}, x-kubernetes-list-type: set}, x-kubernetes-list-type: set}", "properties.spec.items.x-kubernetes-list-type: the items of a list of type \"set\" are compared as a whole, so they need 'x-kubernetes-list-type: atomic', found \"set\"; set it, or use the list type \"map\" or \"atomic\"")]
    [InlineData("{type: array, items: {type: string}, x-kubernetes-list-type: ''}", "properties.spec.x-kubernetes-list-type: the required field 'x-kubernetes-list-type' is empty; fill it in")]
    [InlineData("{type: array, items: {type: string, nullable: true}, x-kubernetes-list-type: set}", "properties.spec.items.nullable: the items of a list of type \"set\" may not be nullable; remove 'nullable'")]
    [InlineData("{type: array, items: {type: object}, x-kubernetes-list-map-keys: [a]}", "properties.spec.x-kubernetes-list-map-keys: 'x-kubernetes-list-map-keys' needs 'x-kubernetes-list-type: map', found none; set the list type, or remove the keys")]
    [InlineData("{type: array, items: {type: object}, x-kubernetes-list-type: map}", "properties.spec.x-kubernetes-list-type: 'x-kubernetes-list-type: map' needs 'x-kubernetes-list-map-keys', found none; name the properties that tell the items apart")]
    [InlineData("{type: array, items: {type: string}, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [a]}", "properties.spec.items.type: expected the type \"object\" of the items of a list of type \"map\", found \"string\"; change it")]
    [InlineData("{type: array, items: {type: object}, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [a]}", "properties.spec.x-kubernetes-list-map-keys[0]: 'a' tells the items of the list apart (x-kubernetes-list-map-keys), but the items have no such property; name one of their properties, or add it")]
    [InlineData("{type: array, items: {type: object, properties: {a: {type: object}}, required: [a]}, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [a]}", "properties.spec.items.properties.a.type: 'a' tells the items of the list apart (x-kubernetes-list-map-keys), but its type is \"object\"; choose a property of a scalar type")]
    [InlineData("{type: array, items: {type: object, properties: {a: {type: string}}}, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [a]}", "properties.spec.items.properties.a.default: 'a' tells the items of the list apart (x-kubernetes-list-map-keys), but items may lack it; list it under 'required' of the items, or give it a default")]
    [InlineData("{type: array, items: {type: object, required: [a], properties: {a: {type: string, nullable: true}}}, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [a]}", "properties.spec.items.properties.a.nullable: 'a' tells the items of the list apart (x-kubernetes-list-map-keys), but it may be null; remove 'nullable'")]
    [InlineData("{type: array, items: {type: object, required: [a], properties: {a: {type: string}}}, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [a, a]}", "properties.spec.x-kubernetes-list-map-keys[1]: 'a' tells the items of the list apart (x-kubernetes-list-map-keys), but it is in the list twice; remove one of the two")]
    public void ListThatCannotBeMerged_IsRefused(string schema, string finding) => Assert.Equal([finding], DefinitionSample.WithField(schema));

    [Theory]
    [InlineData("{type: array, items: {type: object, required: [a], properties: {a: {type: string}, b: {type: integer, default: 1}}}, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [a, b]}")]
    [InlineData("{type: array, items: {type: object, x-kubernetes-map-type: atomic}, x-kubernetes-list-type: set}")]
    [InlineData("{type: array, items: {type: array, items: {type: string}}, x-kubernetes-list-type: set}")]
    [InlineData("{type: array, items: {type: object}, x-kubernetes-list-type: atomic}")]
    public void ListThatCanBeMerged_IsAccepted(string schema) => Assert.Empty(DefinitionSample.WithField(schema));

    [Theory]
    [InlineData("{type: integer, default: a}", "properties.spec.default: the default does not fit its own schema: expected an integer, found the text \"a\"; write a number, without quotes; change the default or the schema")]
    [InlineData("{type: object, default: {b: 1}, properties: {a: {type: string}}}", "properties.spec.default: the default does not fit its own schema: unknown field 'b'; only 'a' is known here; remove or rename it; change the default or the schema")]
    [InlineData("{type: array, items: {type: string, enum: [a], default: b}}", "properties.spec.items.default: the default does not fit its own schema: expected \"a\", found the text \"b\"; use one of them; change the default or the schema")]
    public void DefaultThatDoesNotFit_IsRefused(string schema, string finding) => Assert.Equal([finding], DefinitionSample.WithField(schema));

    [Theory]
    [InlineData("{type: integer, format: int32, default: 1}")]
    [InlineData("{type: string, default: null}")]
    [InlineData("{type: object, default: {}, properties: {a: {type: string, default: b}}, required: [a]}")]
    public void DefaultThatFits_IsAccepted(string schema) => Assert.Empty(DefinitionSample.WithField(schema));

    [Theory]
    [InlineData("{rule: ' '}", "rule: the rule of the rule is empty; write a CEL expression, or remove the rule")]
    [InlineData("{rule: 'true', message: ' '}", "message: the message of the rule is only white space; write what is wrong when the rule fails, or remove it")]
    [InlineData("{rule: 'true', message: \"a\\nb\"}", "message: the message of the rule has several lines; write it in one line")]
    [InlineData("{rule: \"true ||\\nfalse\"}", "message: the message of the rule is missing, and the rule has several lines, so it cannot stand for the message; add a message in one line")]
    [InlineData("{rule: 'true', messageExpression: ' '}", "messageExpression: the messageExpression of the rule is only white space; write a CEL expression that makes a text, or remove it")]
    [InlineData("{rule: 'true', reason: Invalid}", "reason: expected one of \"FieldValueDuplicate\", \"FieldValueForbidden\", \"FieldValueInvalid\" or \"FieldValueRequired\", found the text \"Invalid\"; use one of them")]
    [InlineData("{rule: 'true', fieldPath: .b}", "fieldPath: the fieldPath \".b\" of the rule is not valid: the schema has no field \"b\" there; write the path of a field below the rule's schema, such as \".minReplicas\" or \".labels['app']\"")]
    [InlineData("{rule: 'true', fieldPath: a}", "fieldPath: the fieldPath \"a\" of the rule is not valid: each step starts with '.' or '['; write the path of a field below the rule's schema, such as \".minReplicas\" or \".labels['app']\"")]
    public void TextOfARule_IsRefused(string rule, string finding) => Assert.Equal(
        [$"properties.spec.x-kubernetes-validations[0].{finding}"],
        DefinitionSample.WithField($"{{type: object, properties: {{a: {{type: object, additionalProperties: {{type: string}}}}}}, x-kubernetes-validations: [{rule}]}}"));

    [Theory]
    [InlineData("{rule: 'true', message: a, reason: FieldValueInvalid, fieldPath: .a}")]
    [InlineData("{rule: \"true ||\\nfalse\\n\", message: \"a\\n\", fieldPath: \".a['b.c']\"}")]
    [InlineData("{rule: \"true\\n\"}")]
    public void TextOfARule_IsAccepted(string rule) => Assert.Empty(
        DefinitionSample.WithField($"{{type: object, properties: {{a: {{type: object, additionalProperties: {{type: string}}}}}}, x-kubernetes-validations: [{rule}]}}"));

    [Fact]
    public void DefaultInFreeKeysOfMetadata_IsRefused() => Assert.Equal(
        ["properties.spec.properties.metadata.properties.labels.additionalProperties.default: 'default' may not be set for the free keys of a resource's metadata; remove it"],
        DefinitionSample.WithField("{type: object, x-kubernetes-embedded-resource: true, properties: {metadata: {type: object, properties: {labels: {type: object, additionalProperties: {type: string, default: a}}}}}}"));

    [Theory]
    [InlineData("oneOf: [{required: [spec]}]", "oneOf")]
    [InlineData("minProperties: 1", "minProperties")]
    public void RootThatWouldNotReachTheStatus_IsRefused(string word, string name)
    {
        var schema = $"schema: {{openAPIV3Schema: {{type: object, {word}}}}}\n    subresources: ";

        Assert.Equal(
            [$"{name}: '{name}' may not stand at the root of the schema while the status subresource is on; move it below a property, or turn the subresource off"],
            DefinitionSample.With("schema: {openAPIV3Schema: {type: object}}", schema + "{status: {}}"));
        Assert.Empty(DefinitionSample.With("schema: {openAPIV3Schema: {type: object}}", schema + "{}"));
    }
}
