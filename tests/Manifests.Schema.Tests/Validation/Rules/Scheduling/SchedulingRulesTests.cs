using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class SchedulingRulesTests
{
    [Theory]
    [InlineData("a", "1000000000", null)]
    [InlineData("a", "-2147483648", null)]
    [InlineData("system-node-critical", "2000001000", null)]
    [InlineData("a", "1000000001", "value: expected a number of at most 1000000000, found the integer 1000000001; lower it")]
    [InlineData("system-a", "1", "metadata.name: names of PriorityClasses that start with 'system-' belong to the system, found \"system-a\"; rename it")]
    [InlineData("system-node-critical", "1", "metadata.name: the PriorityClass \"system-node-critical\" has the value 2000001000 and is not the default, found another; remove it, as every cluster has it")]
    public void PriorityClass_LeavesTheSystemAlone(string name, string value, string? sentence) => Assert.Equal(
        sentence is null ? [] : [sentence],
        RealJudge.Sentences($"{{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {{name: {name}}}, value: {value}}}"));

    [Theory]
    [InlineData("handler: a, overhead: {podFixed: {cpu: 100m}}, scheduling: {nodeSelector: {a: b}}", null)]
    [InlineData("handler: a.b", "handler: expected at most 63 lower-case letters, digits and '-', starting and ending with a letter or digit, found the text \"a.b\"; write it in that form")]
    [InlineData("handler: \"\"", "handler: the required field 'handler' is empty; fill it in")]
    [InlineData("handler: a, overhead: {podFixed: {cpus: 1}}", "overhead.podFixed.cpus: the resource \"cpus\" is not valid here; expected cpu, memory, ephemeral-storage, hugepages-... or a resource with a domain such as example.com/gpu")]
    public void RuntimeClass_HasAHandlerAndKnownResources(string fields, string? sentence) => Assert.Equal(
        sentence is null ? [] : [sentence],
        RealJudge.Sentences($"{{apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {{name: x}}, {fields}}}"));
}
