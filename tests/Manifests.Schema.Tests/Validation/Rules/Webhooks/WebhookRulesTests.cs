using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class WebhookRulesTests
{
    private const string Rule = "operations: [CREATE], apiGroups: [\"\"], apiVersions: [v1], resources: [pods]";
    private const string Service = "clientConfig: {service: {name: a, namespace: b}}";
    private const string Url = "expected a URL such as https://host/path, without user, query and fragment, found ";

    [Theory]
    [InlineData("name", "a.b", "webhooks[0].name: expected a domain of at least three parts of lower-case letters, digits and '-', such as check.example.com, found the text \"a.b\"; write it in that form")]
    [InlineData("sideEffects", "\"\"", "webhooks[0].sideEffects: the required field 'sideEffects' is empty; fill it in")]
    [InlineData("timeoutSeconds", "31", "webhooks[0].timeoutSeconds: expected a number from 1 to 30, found the integer 31; lower it")]
    [InlineData("admissionReviewVersions", "[v2]", "webhooks[0].admissionReviewVersions: 'admissionReviewVersions' needs v1 or v1beta1 among its items, found neither; add v1")]
    [InlineData("admissionReviewVersions", "[v1, V1]", "webhooks[0].admissionReviewVersions[1]: expected at most 63 lower-case letters, digits and '-', starting with a letter and ending with a letter or digit, found the text \"V1\"; write it in that form")]
    [InlineData("admissionReviewVersions", "[v1, v1]", "webhooks[0].admissionReviewVersions[1]: the text \"v1\" is in the list already, as item [0]; remove one of the two")]
    [InlineData("clientConfig", "{}", "webhooks[0].clientConfig: expected exactly one of 'url' and 'service', found none of them; set one")]
    [InlineData("clientConfig", "{url: \"https://a\", service: {name: a, namespace: b}}", "webhooks[0].clientConfig: expected only one of 'url' and 'service', found 'url' and 'service'; keep one of them")]
    [InlineData("clientConfig", "{url: \"http://a\"}", "webhooks[0].clientConfig.url: " + Url + "\"http://a\"; change it")]
    [InlineData("clientConfig", "{url: \"https://u@a/b\"}", "webhooks[0].clientConfig.url: " + Url + "\"https://u@a/b\"; change it")]
    [InlineData("clientConfig", "{url: \"https://a/b?c=d\"}", "webhooks[0].clientConfig.url: " + Url + "\"https://a/b?c=d\"; change it")]
    [InlineData("clientConfig", "{url: \"https://a/b#c\"}", "webhooks[0].clientConfig.url: " + Url + "\"https://a/b#c\"; change it")]
    [InlineData("clientConfig", "{url: \"https://\"}", "webhooks[0].clientConfig.url: " + Url + "\"https://\"; change it")]
    [InlineData("clientConfig", "{service: {name: a, namespace: b, path: a/b}}", "webhooks[0].clientConfig.service.path: expected a path such as /validate of DNS names between '/', found \"a/b\"; change it")]
    [InlineData("clientConfig", "{service: {name: a, namespace: b, port: 0}}", "webhooks[0].clientConfig.service.port: expected a number from 1 to 65535, found the integer 0; raise it")]
    [InlineData("rules", "[{apiGroups: [\"\"], apiVersions: [v1], resources: [pods]}]", "webhooks[0].rules[0]: the required field 'operations' is missing; add it")]
    [InlineData("rules", "[{operations: [CREATE], apiGroups: [], apiVersions: [v1], resources: [pods]}]", "webhooks[0].rules[0].apiGroups: the required field 'apiGroups' is empty; fill it in")]
    [InlineData("rules", "[{operations: [CREATE, \"*\"], apiGroups: [\"\"], apiVersions: [v1], resources: [pods]}]", "webhooks[0].rules[0].operations: '*' in 'operations' stands for all, so others may not stand beside it; remove one of the two")]
    [InlineData("rules", "[{operations: [null], apiGroups: [\"\"], apiVersions: [v1], resources: [pods]}]", "webhooks[0].rules[0].operations[0]: expected one of \"*\", \"CONNECT\", \"CREATE\", \"DELETE\" or \"UPDATE\", found the text \"\"; use one of them")]
    [InlineData("rules", "[{operations: [CREATE], apiGroups: [\"\"], apiVersions: [v1], resources: [pods, \"*\", services]}]", "webhooks[0].rules[0].resources: '*' in 'resources' stands for all resources, so \"services\" may not stand beside it; remove one of the two")]
    [InlineData("rules", "[{operations: [CREATE], apiGroups: [\"\"], apiVersions: [v1], resources: [\"pods/*\", pods/exec]}]", "webhooks[0].rules[0].resources[1]: 'pods/*' in 'resources' stands for all its subresources, so \"pods/exec\" may not stand beside it; remove one of the two")]
    [InlineData("rules", "[{operations: [CREATE], apiGroups: [\"\"], apiVersions: [\"\"], resources: [pods]}]", "webhooks[0].rules[0].apiVersions[0]: an item of 'apiVersions' is empty; fill it in, or remove it")]
    [InlineData("matchConditions", "[{name: a, expression: \" \"}]", "webhooks[0].matchConditions[0].expression: the required field 'expression' is empty; fill it in")]
    [InlineData("matchConditions", "[{name: a, expression: \"params.a == 'b'\"}]", "webhooks[0].matchConditions[0].expression: the expression is not valid CEL: undeclared reference to 'params' at character 1; mend it")]
    public void BadWebhook_IsRefused(string field, string value, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(Webhook(field, value)));

    [Theory]
    [InlineData("clientConfig", "{url: \"HTTPS://[::1]:8443/a?\"}")]
    [InlineData("clientConfig", "{service: {name: a, namespace: b, path: /a.b/c/, port: 8443}}")]
    [InlineData("rules", "[{operations: [\"*\"], apiGroups: [\"*\"], apiVersions: [\"*\"], resources: [\"*/*\"], scope: Namespaced}]")]
    [InlineData("rules", "[{" + Rule + "}, {operations: [CREATE], apiGroups: [\"\"], apiVersions: [v1], resources: [\"*\", \"pods/exec\"]}]")]
    [InlineData("admissionReviewVersions", "[v2, v1beta1]")]
    public void GoodWebhook_IsAccepted(string field, string value) => Assert.Empty(RealJudge.Sentences(Webhook(field, value)));

    [Theory]
    [InlineData("{version: v1, group: a.b, groupPriorityMinimum: 0, versionPriority: 1}", "spec.groupPriorityMinimum: expected a number from 1 to 20000, found the integer 0; raise it")]
    [InlineData("{version: v1, group: a.b, groupPriorityMinimum: 20001, versionPriority: 1}", "spec.groupPriorityMinimum: expected a number from 1 to 20000, found the integer 20001; lower it")]
    [InlineData("{version: v1, group: a.b, groupPriorityMinimum: 1, versionPriority: 1001}", "spec.versionPriority: expected a number from 1 to 1000, found the integer 1001; lower it")]
    [InlineData("{version: v1, group: a.b, groupPriorityMinimum: 1, versionPriority: 1, service: {name: a}}", "spec.service: the required field 'namespace' is missing; add it")]
    [InlineData("{version: v1, group: a.b, groupPriorityMinimum: 1, versionPriority: 1, insecureSkipTLSVerify: true}", "spec.insecureSkipTLSVerify: 'insecureSkipTLSVerify' may not be set on an APIService without a 'service'; remove it")]
    [InlineData("{version: v1, group: a.b, groupPriorityMinimum: 1, versionPriority: 1, service: {name: a, namespace: b}, insecureSkipTLSVerify: true, caBundle: YQ==}", "spec.insecureSkipTLSVerify: 'insecureSkipTLSVerify' cannot be true beside a 'caBundle'; remove one of the two")]
    public void BadApiService_IsRefused(string spec, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(ApiService("v1.a.b", spec)));

    [Fact]
    public void ApiServiceWithoutGroup_IsV1() => Assert.Equal(
        ["spec: an APIService without a group is v1, found the version \"v2\"; add the group"],
        RealJudge.Sentences(ApiService("v2.", "{version: v2, groupPriorityMinimum: 1, versionPriority: 1}")));

    [Theory]
    [InlineData("v1.", "{version: v1, groupPriorityMinimum: 18000, versionPriority: 1}")]
    [InlineData("v1.a.b", "{version: v1, group: a.b, groupPriorityMinimum: 1, versionPriority: 1, service: {name: a, namespace: b, port: 443}, caBundle: YQ==}")]
    public void GoodApiService_IsAccepted(string name, string spec) => Assert.Empty(RealJudge.Sentences(ApiService(name, spec)));

    private static string Webhook(string field, string value)
    {
        string[] fields =
        [
            "name: a.b.c", "sideEffects: None", "admissionReviewVersions: [v1]", Service, "rules: [{" + Rule + "}]",
        ];
        var own = fields.Where(other => !other.StartsWith(field + ":", StringComparison.Ordinal)).Append($"{field}: {value}");
        return "{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: {name: x}, webhooks: [{"
            + string.Join(", ", own) + "}]}";
    }

    private static string ApiService(string name, string spec) =>
        $"{{apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: {{name: {name}}}, spec: {spec}}}";
}
