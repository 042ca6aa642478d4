using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class AutoscalerRulesTests
{
    private const string Target = "scaleTargetRef: {kind: Deployment, name: a, apiVersion: apps/v1}";

    [Theory]
    [InlineData("maxReplicas: 0", "spec.maxReplicas: expected a number of at least 1, found the integer 0; raise it")]
    [InlineData("maxReplicas: 2, minReplicas: 0", "spec.minReplicas: expected a number of at least 1, found the integer 0; raise it")]
    [InlineData("maxReplicas: 2, minReplicas: 3", "spec.maxReplicas: 'maxReplicas' 2 is smaller than 'minReplicas' 3; raise it")]
    [InlineData("maxReplicas: 2, metrics: [{type: Resource}]", "spec.metrics[0]: a metric of the type Resource has its settings in 'resource' and nowhere else, found nothing; change it")]
    [InlineData("maxReplicas: 2, metrics: [{type: Pods, resource: {name: cpu, target: {type: Utilization, averageUtilization: 50}}}]", "spec.metrics[0]: a metric of the type Pods has its settings in 'pods' and nowhere else, found 'resource'; change it")]
    [InlineData("maxReplicas: 2, metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization}}}]", "spec.metrics[0].resource.target: a target of a metric of the type Resource needs 'averageUtilization' or 'averageValue', found none; add it")]
    [InlineData("maxReplicas: 2, metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 0}}}]", "spec.metrics[0].resource.target.averageUtilization: expected a number of at least 1, found the integer 0; raise it")]
    [InlineData("maxReplicas: 2, metrics: [{type: Pods, pods: {metric: {name: a}, target: {type: Value, value: 1}}}]", "spec.metrics[0].pods.target: a target of a metric of the type Pods needs 'averageValue', found none; add it")]
    [InlineData("maxReplicas: 2, metrics: [{type: External, external: {metric: {name: a}, target: {type: Value, value: 1, averageValue: 1}}}]", "spec.metrics[0].external.target: a target of a metric of the type External says only one of 'value' and 'averageValue', found both; remove one of the two")]
    [InlineData("maxReplicas: 2, metrics: [{type: External, external: {metric: {name: a}, target: {type: Value, value: \"0\"}}}]", "spec.metrics[0].external.target.value: expected a number greater than 0, found the text \"0\"; raise it")]
    [InlineData("maxReplicas: 2, behavior: {scaleUp: {policies: []}}", "spec.behavior.scaleUp.policies: 'policies' needs at least one item, found none; add one, or leave 'policies' out for the default")]
    [InlineData("maxReplicas: 2, behavior: {scaleUp: {stabilizationWindowSeconds: 3601}}", "spec.behavior.scaleUp.stabilizationWindowSeconds: expected a number from 0 to 3600, found the integer 3601; lower it")]
    [InlineData("maxReplicas: 2, behavior: {scaleDown: {policies: [{type: Pods, value: 1, periodSeconds: 1801}]}}", "spec.behavior.scaleDown.policies[0].periodSeconds: expected a number from 1 to 1800, found the integer 1801; lower it")]
    [InlineData("maxReplicas: 2, behavior: {scaleDown: {policies: [{type: Pods, value: 0, periodSeconds: 1}]}}", "spec.behavior.scaleDown.policies[0].value: expected a number of at least 1, found the integer 0; raise it")]
    public void BadAutoscaler_IsRefused(string spec, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(Autoscaler(spec)));

    [Theory]
    [InlineData("maxReplicas: 1")]
    [InlineData("maxReplicas: 2, minReplicas: 2, behavior: {scaleUp: {policies: null}, scaleDown: {selectPolicy: Disabled}}")]
    [InlineData("maxReplicas: 2, metrics: [{type: Object, object: {describedObject: {kind: A, name: b}, metric: {name: c}, target: {type: Value, value: 1, averageValue: 100m}}}]")]
    [InlineData("maxReplicas: 2, metrics: [{type: ContainerResource, containerResource: {name: memory, container: a, target: {type: AverageValue, averageValue: 1Gi}}}]")]
    public void GoodAutoscaler_IsAccepted(string spec) => Assert.Empty(RealJudge.Sentences(Autoscaler(spec)));

    [Theory]
    [InlineData("1.35", "Deployment", " (warning)")]
    [InlineData("1.36", "Deployment", "")]
    [InlineData("1.36", "ReplicationController", null)]
    public void TargetWithoutGroup_IsRefusedFrom136(string release, string kind, string? weight) => Assert.Equal(
        weight is null
            ? []
            : ["spec.scaleTargetRef.apiVersion: the kind \"Deployment\" is found only with the group in its 'apiVersion', found \"v1\"; write it, such as apps/v1" + weight],
        RealJudge.Sentences(
            Autoscaler("maxReplicas: 1").Replace("kind: Deployment, name: a, apiVersion: apps/v1", $"kind: {kind}, name: a, apiVersion: v1", StringComparison.Ordinal),
            release));

    private static string Autoscaler(string spec) =>
        $"{{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {{name: x}}, spec: {{{Target}, {spec}}}}}";
}
