using Manifests.Diagnostics;
using Manifests.Schema.Text;
using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Keywords;

public sealed class NullFieldTests
{
    private const string Start = "{apiVersion: v1, kind: Service, metadata: {name: x";

    [Theory]
    [InlineData(Start + ", labels: null}, spec: {ports: [{port: 80}]}}", "metadata.labels", "labels")]
    [InlineData(Start + "}, spec: {selector: ~, ports: [{port: 80}]}}", "spec.selector", "selector")]
    [InlineData(Start + "}, spec: {ports: [{port: 80, name: null}]}}", "spec.ports[0].name", "name")]
    public void Null_IsTold(string yaml, string path, string field)
    {
        var found = Assert.Single(Find(yaml, new ValidationOptions { KubernetesVersion = Judge.Release, WarnsOfNulls = true }));

        Assert.Equal(
            $"the field '{field}' is null, which a server takes for a field that is not there, so ArgoCD may show a difference that never goes away; give it a value, or remove it",
            found.Message);
        Assert.Equal((path, Severity.Warning, false), (found.Path, found.Severity, found.IsRefusal));
    }

    [Theory]
    [InlineData(Start + ", creationTimestamp: null}, spec: {ports: [{port: 80}]}, status: null}")]
    [InlineData(Start + "}, spec: {ports: [{port: 80}]}, status: {loadBalancer: null}}")]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: x}, data: {a: b}}")]
    public void WhatToolsWrite_IsNotTold(string yaml) =>
        Assert.Empty(Find(yaml, new ValidationOptions { KubernetesVersion = Judge.Release, WarnsOfNulls = true }));

    [Fact]
    public void RequiredField_IsToldAsMissing_Once()
    {
        var found = Assert.Single(Find(
            Start + "}, spec: {ports: [{port: null}]}}", new ValidationOptions { KubernetesVersion = Judge.Release, WarnsOfNulls = true }));

        Assert.Equal("the required field 'port' is missing; add it", found.Message);
    }

    [Fact]
    public void Null_IsNotToldOfTreesAndPatches()
    {
        const string Yaml = Start + ", labels: null}, spec: {ports: [{port: 80}]}}";

        Assert.Empty(Find(Yaml, new ValidationOptions { KubernetesVersion = Judge.Release }));
        Assert.Empty(Find(Yaml, new ValidationOptions { KubernetesVersion = Judge.Release, WarnsOfNulls = true, Partial = true }));
    }

    private static Diagnostic[] Find(string yaml, ValidationOptions options)
    {
        var bag = new DiagnosticBag();
        new ResourceValidator(Catalog.Embedded, options).Validate(Judge.Read(yaml), bag);
        return [.. bag.ToSorted()];
    }
}
