using Manifests.Diagnostics;
using Manifests.Patterns;
using Manifests.Schema.Text;
using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation;

/// <summary>The validator on kinds of the committed catalog.</summary>
public sealed class RealKindsTests
{
    private const string Deployment =
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web, namespace: shop}
        spec:
          replicas: 3
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: web}}
            spec:
              containers:
              - name: web
                image: nginx
                ports: [{containerPort: 80}]
                resources: {limits: {memory: 1Gi}}
        """;

    [Theory]
    [InlineData("replicas: 3", "replicas: \"3\"", "spec.replicas", "expected an integer, found the text \"3\"; remove the quotes")]
    [InlineData("replicas: 3", "replica: 3", "spec.replica", "unknown field 'replica'; did you mean 'replicas'?")]
    [InlineData("memory: 1Gi", "memory: 1gb", "spec.template.spec.containers[0].resources.limits.memory", "expected a quantity such as 500m, 2 or 1Gi, found the text \"1gb\"; did you mean 1G?")]
    [InlineData("containerPort: 80", "protocol: TCP", "spec.template.spec.containers[0].ports[0]", "the required field 'containerPort' is missing; add it")]
    [InlineData("image: nginx", "image: nginx\n        imagePullPolicy: always", "spec.template.spec.containers[0].imagePullPolicy", "expected one of \"Always\", \"IfNotPresent\" or \"Never\", found the text \"always\"; did you mean \"Always\"?")]
    [InlineData("image: nginx", "image: nginx\n        restartPolicyRules: []", "spec.template.spec.containers[0].restartPolicyRules", "unknown field 'restartPolicyRules'; it is in Kubernetes 1.34 and later, not in 1.32; remove it, or change the release")]
    [InlineData("labels: {app: web}", "labels: {app: web, x: a b}", "spec.template.metadata.labels.x", "the value \"a b\" of the label 'x' is not valid; expected nothing, or at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit")]
    [InlineData("name: web,", "name: Web,", "metadata.name", "the name \"Web\" is not valid for a Deployment; expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit")]
    public void Deployment_WithAMistake_IsRefused(string right, string wrong, string path, string sentence)
    {
        var found = Assert.Single(Check(Deployment.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Equal(sentence, found.Message);
        Assert.Equal(path, found.Path);
    }

    [Fact]
    public void Deployment_IsAccepted() => Assert.Empty(Check(Deployment));

    [Theory]
    [InlineData("apps/v1beta1", "Deployment", "apps/v1beta1 Deployment was removed in Kubernetes 1.16; use apps/v1; 'spec.selector' is required there, and may not change afterwards")]
    [InlineData("extensions/v1beta1", "Ingress", "extensions/v1beta1 Ingress was removed in Kubernetes 1.22; use networking.k8s.io/v1; a backend is 'service.name' with 'service.port.number' there, and each path needs a 'pathType'")]
    [InlineData("apps/v1", "Deploymnet", "there is no schema for apps/v1 Deploymnet; did you mean apps/v1 Deployment? If not, add its CustomResourceDefinition, or allow 'apps/Deploymnet' to lack a schema")]
    public void KindThatIsNotServed_IsRefusedWithAHint(string apiVersion, string kind, string sentence) => Assert.Equal(
        sentence, Assert.Single(Check($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: x}}\n")).Message);

    [Fact]
    public void EveryPatternOfTheCatalog_CanBeUsed()
    {
        var visited = new HashSet<TypeSchema>(ReferenceEqualityComparer.Instance);
        var problems = new List<string>();
        foreach (var name in Catalog.Embedded.KindNames)
        {
            Visit(Catalog.Embedded.FindKind(name.ApiVersion, name.Kind)!.Type, visited, problems);
        }

        Assert.Empty(problems);
    }

    private static void Visit(TypeSchema? type, HashSet<TypeSchema> visited, List<string> problems)
    {
        if (type is null || !visited.Add(type))
        {
            return;
        }

        if (type.Pattern is { } pattern && Re2Pattern.Read(pattern).Problem is { } problem)
        {
            problems.Add($"{pattern}: {problem}");
        }

        foreach (var part in type.Properties.Select(static property => property.Type).Concat(type.AllOf).Concat(type.AnyOf).Concat(type.OneOf))
        {
            Visit(part, visited, problems);
        }

        Visit(type.Items, visited, problems);
        Visit(type.AdditionalProperties, visited, problems);
        Visit(type.Not, visited, problems);
    }

    private static Diagnostic[] Check(string yaml)
    {
        var bag = new DiagnosticBag();
        new ResourceValidator(Catalog.Embedded, new() { KubernetesVersion = Judge.Release }).Validate(Judge.Read(yaml), bag);
        return [.. bag.ToSorted()];
    }
}
