using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class DeviceRulesTests
{
    private const string One = "{name: a, exactly: {deviceClassName: b}}";

    [Theory]
    [InlineData("requests: [{name: a}]", "spec.devices.requests[0]: a request has either 'exactly' or 'firstAvailable', found none; add 'exactly'")]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b}, firstAvailable: [{name: c, deviceClassName: d}]}]", "spec.devices.requests[0]: a request has either 'exactly' or 'firstAvailable', found both; keep one of the two")]
    [InlineData("requests: [" + One + ", " + One + "]", "spec.devices.requests[1].name: the item has the same name as item [0]; rename or remove one of the two")]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b, allocationMode: All, count: 1}}]", "spec.devices.requests[0].exactly.count: 'count' may not be set when 'allocationMode' is All; remove it")]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b, count: -1}}]", "spec.devices.requests[0].exactly.count: expected a number of at least 0, found the integer -1; raise it")]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b, selectors: [{}]}}]", "spec.devices.requests[0].exactly.selectors[0]: the required field 'cel' is missing; add it")]
    [InlineData("requests: [" + One + "], constraints: [{requests: [b], matchAttribute: a.b/c}]", "spec.devices.constraints[0].requests[0]: \"b\" is no request of this claim; name one of \"a\"")]
    [InlineData("requests: [" + One + "], config: [{opaque: {driver: a_b, parameters: {}}}]", "spec.devices.config[0].opaque.driver: expected at most 63 letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"a_b\"; write it in that form")]
    public void BadClaim_IsRefused(string devices, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(Claim(devices), "1.34"));

    [Theory]
    [InlineData("requests: [" + One + ", {name: b, firstAvailable: [{name: c, deviceClassName: d, count: 2}]}], constraints: [{requests: [a, b/c], matchAttribute: a.b/c}]")]
    [InlineData("requests: []")]
    public void GoodClaim_IsAccepted(string devices) => Assert.Empty(RealJudge.Sentences(Claim(devices), "1.34"));

    [Theory]
    [InlineData("device.driver == 'a.b' && device.attributes['a.b'].model == 'c'", null)]
    [InlineData("cel.bind(a, device.attributes['a.b'], a.model) == 'c' && device.capacity['a.b'].memory.isGreaterThan(quantity('1Gi'))", null)]
    [InlineData("device.attributes['a.b'].isShared", null)]
    [InlineData("device.driver", "the expression is not valid CEL: bool or dyn was expected here, found string at character 1; mend it")]
    [InlineData("self.driver == 'a'", "the expression is not valid CEL: undeclared reference to 'self' at character 1; mend it")]
    public void SelectorOfDevices_HasToCompile(string expression, string? sentence) => Assert.Equal(
        sentence is null ? [] : ["spec.devices.requests[0].exactly.selectors[0].cel.expression: " + sentence],
        RealJudge.Sentences(Claim($"requests: [{{name: a, exactly: {{deviceClassName: b, selectors: [{{cel: {{expression: \"{expression}\"}}}}]}}}}]"), "1.34"));

    private static string Claim(string devices) =>
        $"{{apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: {{name: x}}, spec: {{devices: {{{devices}}}}}}}";
}
