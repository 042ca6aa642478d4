namespace Manifests.Review.Tests.Consequences;

/// <summary>Two states of a platform with two environments, which differ in nearly everything that rules look at.</summary>
internal static class SampleTrees
{
    private const string Lock = "format: 1\ntool: 0.1.0\nkubernetes: 1.32\ncatalog: sha256:0\n\n";

    private static readonly string[] Environments = ["dev", "prod"];

    private const string Before = """
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
                image: example.org/web:1.4.0
                envFrom: [{configMapRef: {name: settings}}]
                resources: {requests: {memory: 512Mi}, limits: {memory: 1Gi}}
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: {name: database, namespace: shop}
        spec:
          serviceName: database
          selector: {matchLabels: {app: database}}
          template:
            metadata: {labels: {app: database}}
            spec: {containers: [{name: database, image: example.org/database:16.1}]}
          volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 10Gi}}}}]
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: settings, namespace: shop}
        data: {colour: red}
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: {name: uploads, namespace: shop}
        spec: {accessModes: [ReadWriteOnce], storageClassName: gp3, resources: {requests: {storage: 5Gi}}}
        ---
        apiVersion: v1
        kind: Namespace
        metadata: {name: shop, labels: {pod-security.kubernetes.io/enforce: restricted}}
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: {name: reader, namespace: shop}
        rules: [{apiGroups: [""], resources: [pods], verbs: [get]}]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: {name: default-deny, namespace: shop}
        spec: {podSelector: {}, policyTypes: [Ingress, Egress]}
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: web, namespace: shop}
        spec: {selector: {app: web}, ports: [{port: 80}]}
        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata: {name: web, namespace: shop}
        spec: {hostnames: [shop.example.org], rules: [{backendRefs: [{name: web, port: 80}]}]}
        ---
        apiVersion: s3.services.k8s.aws/v1alpha1
        kind: Bucket
        metadata: {name: uploads, namespace: shop}
        spec: {name: shop-uploads}
        ---
        apiVersion: iam.services.k8s.aws/v1alpha1
        kind: Policy
        metadata: {name: uploads, namespace: shop}
        spec: {name: uploads, policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::shop-uploads/*"}]}'}

        """;

    private static readonly string After = Replaced(
        Before,
        ("replicas: 3", "replicas: 1"),
        ("web:1.4.0", "web:latest"),
        ("requests: {memory: 512Mi}, limits: {memory: 1Gi}", "requests: {memory: 256Mi}, limits: {memory: 256Mi}"),
        ("storage: 10Gi", "storage: 20Gi"),
        ("colour: red", "colour: green"),
        ("enforce: restricted", "enforce: privileged"),
        ("verbs: [get]}]", "verbs: [get]}, {apiGroups: [\"*\"], resources: [\"*\"], verbs: [\"*\"]}]"),
        ("{podSelector: {}, policyTypes: [Ingress, Egress]}", "{podSelector: {}, policyTypes: [Ingress, Egress], ingress: [{}]}"),
        ("spec: {selector: {app: web}", "spec: {type: LoadBalancer, selector: {app: web}"),
        ("hostnames: [shop.example.org]", "hostnames: [store.example.org]"),
        ("spec: {name: shop-uploads}", "spec: {name: shop-files}"),
        ("\"Action\":\"s3:GetObject\"", "\"Action\":\"s3:*\""),
        ("""
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: {name: uploads, namespace: shop}
        spec: {accessModes: [ReadWriteOnce], storageClassName: gp3, resources: {requests: {storage: 5Gi}}}

        """, ""));

    /// <summary>The graded difference of both states.</summary>
    public static TreeDifference Grade() => Judged.Grade(Files(Before, "1.2.0", "{prune: true}"), Files(After, "2.0.0", "{prune: true, selfHeal: true}"));

    private static IEnumerable<(string, string)> Files(string resources, string chart, string automated) => Environments.SelectMany(environment => new[]
    {
        ($"shop/{environment}/manifests.lock", Lock),
        ($"shop/{environment}/apps/web.yaml", Judged.Application("web", $"{{automated: {automated}}}")),
        ($"shop/{environment}/apps/charts.yaml", Judged.Application("charts", "{}").Replace("path: charts, targetRevision: main", $"chart: cache, targetRevision: {chart}", StringComparison.Ordinal)),
        ($"shop/{environment}/web/all.yaml", resources),
        ($"shop/{environment}/web/kustomization.yaml", $"resources: [all.yaml]\nimages: [{{name: example.org/other, newTag: '{chart}'}}]\n"),
    });

    private static string Replaced(string text, params ReadOnlySpan<(string Old, string New)> pairs)
    {
        foreach (var (old, @new) in pairs)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, @new, StringComparison.Ordinal);
        }

        return text;
    }
}
