using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class AdmissionPolicyRulesTests
{
    private const string Constraints =
        "matchConstraints: {resourceRules: [{operations: [CREATE], apiGroups: [\"\"], apiVersions: [v1], resources: [pods]}]}";

    private const string Validation = "validations: [{expression: \"true\"}]";

    [Theory]
    [InlineData(Validation, "spec: the required field 'matchConstraints' is missing; add it")]
    [InlineData(Constraints, "spec: a policy needs 'validations' or 'auditAnnotations', found none; add one")]
    [InlineData("matchConstraints: {resourceRules: []}, " + Validation, "spec.matchConstraints.resourceRules: the required field 'resourceRules' is empty; fill it in")]
    [InlineData(Constraints + ", validations: [{expression: \"true\", message: \"a\\nb\"}]", "spec.validations[0].message: a message has one line, found \"a\\nb\"; put it into one")]
    [InlineData(Constraints + ", auditAnnotations: [{key: a/b, valueExpression: \"'x'\"}]", "spec.auditAnnotations[0].key: expected at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit, found the text \"a/b\"; write it in that form")]
    [InlineData(Constraints + ", " + Validation + ", variables: [{name: in, expression: \"1\"}]", "spec.variables[0].name: expected letters, digits and '_', not starting with a digit, other than a word that CEL reserves, found the text \"in\"; write it in that form")]
    [InlineData(Constraints + ", " + Validation + ", paramKind: {apiVersion: a/b/c, kind: A}", "spec.paramKind.apiVersion: expected an apiVersion such as apps/v1, found the text \"a/b/c\"; write it in that form")]
    public void BadPolicy_IsRefused(string spec, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(Object("ValidatingAdmissionPolicy", spec)));

    [Fact]
    public void GoodPolicy_IsAccepted() => Assert.Empty(RealJudge.Sentences(Object(
        "ValidatingAdmissionPolicy",
        Constraints + ", " + Validation + ", paramKind: {apiVersion: a.b/v1, kind: A}, variables: [{name: a1, expression: \"1\"}], matchConditions: [{name: a, expression: \"true\"}]")));

    [Theory]
    [InlineData("validationActions: [Deny]", "spec: the required field 'policyName' is missing; add it")]
    [InlineData("policyName: a", "spec: the required field 'validationActions' is missing; add it")]
    [InlineData("policyName: a, validationActions: [Deny, Warn]", "spec.validationActions: 'validationActions' cannot have Deny and Warn, which tell the same twice; remove one of the two")]
    [InlineData("policyName: a, validationActions: [Deny], paramRef: {parameterNotFoundAction: Deny}", "spec.paramRef: expected exactly one of 'name' and 'selector', found none of them; set one")]
    [InlineData("policyName: a, validationActions: [Deny], paramRef: {name: b}", "spec.paramRef: the required field 'parameterNotFoundAction' is missing; add it")]
    public void BadBinding_IsRefused(string spec, string sentence)
    {
        Assert.Equal([sentence], RealJudge.Sentences(Object("ValidatingAdmissionPolicyBinding", spec)));
        Assert.Equal([sentence], RealJudge.Sentences(Object("ValidatingAdmissionPolicyBinding", spec), "1.36"));
    }

    [Fact]
    public void GoodBinding_IsAccepted() => Assert.Empty(RealJudge.Sentences(Object(
        "ValidatingAdmissionPolicyBinding",
        "policyName: a, validationActions: [Deny, Audit], paramRef: {name: b, parameterNotFoundAction: Deny}")));

    [Theory]
    [InlineData("{patchType: JSONPatch}", "spec.mutations[0]: a mutation of the type JSONPatch needs 'jsonPatch' and no 'applyConfiguration', found nothing; change it")]
    [InlineData("{patchType: ApplyConfiguration, applyConfiguration: {}}", "spec.mutations[0].applyConfiguration: the required field 'expression' is missing; add it")]
    [InlineData("{patchType: JSONPatch, jsonPatch: {expression: \"[]\"}}", null)]
    public void Mutation_HasThePatchOfItsType(string mutation, string? sentence) => Assert.Equal(
        sentence is null ? [] : [sentence],
        RealJudge.Sentences(Object("MutatingAdmissionPolicy", $"{Constraints}, reinvocationPolicy: Never, mutations: [{mutation}]"), "1.36"));

    [Fact]
    public void MutationOfDeletes_IsRefused() => Assert.Equal(
        ["spec.matchConstraints.resourceRules[0].operations: a policy cannot change requests of the operation DELETE; remove it"],
        RealJudge.Sentences(
            Object(
                "MutatingAdmissionPolicy",
                Constraints.Replace("CREATE", "DELETE", StringComparison.Ordinal)
                + ", reinvocationPolicy: Never, mutations: [{patchType: JSONPatch, jsonPatch: {expression: \"[]\"}}]"),
            "1.36"));

    [Theory]
    [InlineData("validations: [{expression: \"object.spec.replicas <= \"}]", "spec.validations[0].expression: the expression is not valid CEL: *; mend it")]
    [InlineData("validations: [{expression: \"object.spec.replicas\"}]", "spec.validations[0].expression: the expression is not valid CEL: bool was expected here, found dyn; compare it, or convert it as in bool(...) at character 1; mend it")]
    [InlineData("validations: [{expression: \"request.nme == 'a'\"}]", "spec.validations[0].expression: the expression is not valid CEL: *")]
    [InlineData("validations: [{expression: \"params.max > 1\"}]", "spec.validations[0].expression: the expression is not valid CEL: undeclared reference to 'params' at character 1; mend it")]
    [InlineData("validations: [{expression: \"variables.later\"}], variables: [{name: first, expression: \"variables.later\"}, {name: later, expression: \"true\"}]", "spec.variables[0].expression: the expression is not valid CEL: *")]
    [InlineData("validations: [{expression: \"true\", messageExpression: \"1\"}]", "spec.validations[0].messageExpression: the messageExpression is not valid CEL: string was expected here, found int at character 1; mend it")]
    [InlineData("auditAnnotations: [{key: a, valueExpression: \"1\"}]", "spec.auditAnnotations[0].valueExpression: the valueExpression is not valid CEL: string or null was expected here, found int at character 1; mend it")]
    [InlineData(Validation + ", matchConditions: [{name: a, expression: \"variables.a\"}], variables: [{name: a, expression: \"true\"}]", "spec.matchConditions[0].expression: the expression is not valid CEL: undeclared reference to 'variables' at character 1; mend it")]
    public void ExpressionThatDoesNotCompile_IsRefused(string spec, string sentence)
    {
        var found = Assert.Single(RealJudge.Sentences(Object("ValidatingAdmissionPolicy", Constraints + ", " + spec)));

        Assert.StartsWith(sentence.Split('*')[0], found, StringComparison.Ordinal);
        Assert.EndsWith("; mend it", found, StringComparison.Ordinal);
        Assert.True(sentence.Contains('*', StringComparison.Ordinal) || found == sentence, found);
    }

    [Theory]
    [InlineData("validations: [{expression: \"object.spec.replicas <= params.max\"}], paramKind: {apiVersion: a.b/v1, kind: A}")]
    [InlineData("validations: [{expression: \"request.userInfo.groups.exists(g, g == 'a') && namespaceObject.metadata.labels['a'] == 'b'\"}]")]
    [InlineData("validations: [{expression: \"authorizer.group('apps').resource('deployments').namespace('a').check('get').allowed() && authorizer.requestResource.check('x').reason() == ''\"}]")]
    [InlineData("validations: [{expression: \"variables.second\", messageExpression: \"'a' + variables.first\"}], variables: [{name: first, expression: \"'x'\"}, {name: second, expression: \"variables.first == 'y'\"}]")]
    [InlineData("auditAnnotations: [{key: a, valueExpression: \"null\"}, {key: b, valueExpression: \"'x'\"}]")]
    [InlineData("validations: [{expression: \"oldObject == null || quantity(object.a).isGreaterThan(quantity('1'))\"}]")]
    public void ExpressionThatCompiles_IsAccepted(string spec) =>
        Assert.Empty(RealJudge.Sentences(Object("ValidatingAdmissionPolicy", Constraints + ", " + spec)));

    private static string Object(string kind, string spec) =>
        $"{{apiVersion: admissionregistration.k8s.io/v1, kind: {kind}, metadata: {{name: x}}, spec: {{{spec}}}}}";
}
