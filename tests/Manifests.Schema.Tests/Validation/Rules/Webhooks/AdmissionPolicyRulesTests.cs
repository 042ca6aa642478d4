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

    private static string Object(string kind, string spec) =>
        $"{{apiVersion: admissionregistration.k8s.io/v1, kind: {kind}, metadata: {{name: x}}, spec: {{{spec}}}}}";
}
