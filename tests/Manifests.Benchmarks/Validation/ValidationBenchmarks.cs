using BenchmarkDotNet.Attributes;
using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Schema.Text;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Benchmarks.Validation;

/// <summary>Validating a Deployment that is right: the hot path, with the catalog loaded.</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private const string Deployment =
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web, namespace: shop, labels: {app.kubernetes.io/name: web}}
        spec:
          replicas: 3
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: web}}
            spec:
              containers:
              - name: web
                image: nginx
                ports: [{name: http, containerPort: 80}]
                env: [{name: A, value: "1"}, {name: B, valueFrom: {secretKeyRef: {name: s, key: k}}}]
                resources: {requests: {cpu: 100m}, limits: {memory: 1Gi}}
                readinessProbe: {httpGet: {path: /, port: http}, periodSeconds: 5}
        """;

    private readonly ResourceValidator validator = new(Catalog.Embedded, new() { KubernetesVersion = new KubernetesVersion(1, 32) });
    private readonly DiagnosticBag found = new();
    private Mapping deployment = new();

    [GlobalSetup]
    public void Read() => deployment = (Mapping)YamlReader.ReadSingle(Deployment, "web.yaml", found)!;

    [Benchmark]
    public int Validate()
    {
        validator.Validate(deployment, found);
        return found.Count;
    }
}
