using System.Globalization;
using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Yaml;

namespace Manifests.Review.Tests.Consequences;

/// <summary>Rules never throw, whatever stands where they expect something.</summary>
public sealed class OddContentTests
{
    private const int Rounds = 100;

    // One object of each kind that a rule reads closely, with what it reads.
    private static readonly string[] Objects =
    [
        "{apiVersion: apps/v1, kind: Deployment, metadata: {name: a, namespace: n, annotations: {argocd.argoproj.io/sync-wave: '1', argocd.argoproj.io/sync-options: 'Prune=false'}}, "
            + "spec: {replicas: 2, selector: {matchLabels: {a: b}}, strategy: {type: Recreate, rollingUpdate: {maxSurge: 1}}, template: {metadata: {labels: {a: b}}, spec: {serviceAccountName: s, "
            + "securityContext: {runAsNonRoot: true}, volumes: [{name: v, configMap: {name: c}}, {name: p, projected: {sources: [{secret: {name: s}}]}}, {name: h, hostPath: {path: /}}], "
            + "containers: [{name: a, image: 'a:1', envFrom: [{configMapRef: {name: c}}], env: [{name: e, valueFrom: {secretKeyRef: {name: s, key: k}}}], volumeMounts: [{name: v, subPath: x}], "
            + "resources: {requests: {cpu: 1, memory: 1Gi}, limits: {cpu: 2, memory: 2Gi}}, securityContext: {privileged: true}}]}}}}",
        "{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: a, namespace: n}, spec: {serviceName: s, podManagementPolicy: Parallel, revisionHistoryLimit: 3, "
            + "updateStrategy: {rollingUpdate: {partition: 1, maxUnavailable: 2}}, persistentVolumeClaimRetentionPolicy: {whenDeleted: Delete}, template: {spec: {containers: []}}, volumeClaimTemplates: [{}]}}",
        "{apiVersion: argoproj.io/v1alpha1, kind: Rollout, metadata: {name: a, namespace: n}, spec: {replicas: 1, selector: {matchLabels: {a: b}}, strategy: {canary: {steps: [{setWeight: 1}]}, blueGreen: {}}, template: {spec: {}}}}",
        "{apiVersion: batch/v1, kind: Job, metadata: {name: a, namespace: n}, spec: {suspend: true, completionMode: Indexed, completions: 1, parallelism: 1, template: {spec: {}}}}",
        "{apiVersion: v1, kind: Service, metadata: {name: a, namespace: n, annotations: {external-dns.alpha.kubernetes.io/hostname: 'a.b,c'}}, spec: {type: LoadBalancer, clusterIP: 1.2.3.4, "
            + "selector: {a: b}, ports: [{port: 80, targetPort: x, protocol: TCP}], loadBalancerSourceRanges: [1.2.3.0/24]}}",
        "{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: a, namespace: n}, spec: {storageClassName: g, volumeMode: Block, accessModes: [A], resources: {requests: {storage: 1Gi}}}}",
        "{apiVersion: v1, kind: PersistentVolume, metadata: {name: a}, spec: {persistentVolumeReclaimPolicy: Delete, csi: {driver: d}, nodeAffinity: {}}}",
        "{apiVersion: v1, kind: Namespace, metadata: {name: n, labels: {pod-security.kubernetes.io/enforce: restricted, pod-security.kubernetes.io/enforce-version: v1.30, istio-injection: enabled}}}",
        "{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: n}, immutable: false, data: {a: b}}",
        "{apiVersion: v1, kind: Secret, metadata: {name: s, namespace: n}, type: Opaque, immutable: true, data: {a: Yg==}}",
        "{apiVersion: v1, kind: ServiceAccount, metadata: {name: s, namespace: n, annotations: {eks.amazonaws.com/role-arn: a}}, automountServiceAccountToken: false}",
        "{apiVersion: v1, kind: ResourceQuota, metadata: {name: q, namespace: n}, spec: {hard: {cpu: 1}, scopes: [Terminating]}}",
        "{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: p, namespace: n}, spec: {minAvailable: 1, maxUnavailable: 50%, selector: {matchLabels: {a: b}}}}",
        "{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: h, namespace: n}, spec: {minReplicas: 1, maxReplicas: 3, scaleTargetRef: {kind: Deployment, name: a}, metrics: [{}]}}",
        "{apiVersion: keda.sh/v1alpha1, kind: ScaledObject, metadata: {name: k, namespace: n}, spec: {minReplicaCount: 1, maxReplicaCount: 3, scaleTargetRef: {name: a}, triggers: [{}]}}",
        "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: r, labels: {rbac.authorization.k8s.io/aggregate-to-view: 'true'}}, aggregationRule: {}, "
            + "rules: [{apiGroups: ['', apps], resources: [pods, '*/scale'], verbs: [get, '*'], resourceNames: [x]}, {nonResourceURLs: ['/a*'], verbs: [get]}]}",
        "{apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: {name: r, namespace: n}, roleRef: {kind: ClusterRole, name: view}, subjects: [{kind: Group, name: 'system:serviceaccounts:x'}]}",
        "{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: p, namespace: n}, spec: {podSelector: {matchLabels: {a: b}, matchExpressions: [{key: k, operator: In, values: [v]}]}, "
            + "policyTypes: [Ingress, Egress], ingress: [{from: [{podSelector: {}}, {namespaceSelector: {matchLabels: {a: b}}}], ports: [{port: 1, endPort: 2, protocol: UDP}]}], "
            + "egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}]}]}}",
        "{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: i, namespace: n, annotations: {alb.ingress.kubernetes.io/scheme: internal}}, spec: {ingressClassName: c, tls: [{secretName: s}], rules: [{host: h}]}}",
        "{apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: {name: h, namespace: n}, spec: {hostnames: [a.b], parentRefs: [{name: g}], rules: [{backendRefs: [{name: a, weight: 1}]}]}}",
        "{apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: {name: g, namespace: n}, spec: {gatewayClassName: c, listeners: [{name: l, hostname: h, port: 1}]}}",
        "{apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: {name: x, namespace: n, finalizers: [resources-finalizer.argocd.argoproj.io]}, spec: {project: p, destination: {name: c, namespace: n}, "
            + "source: {repoURL: r, path: p, targetRevision: 1.0.0, helm: {values: v}}, sources: [{repoURL: r, chart: c, targetRevision: '2'}], syncPolicy: {automated: {prune: true, selfHeal: true}, syncOptions: [A=b]}, "
            + "ignoreDifferences: [{kind: K, jsonPointers: [/a]}]}}",
        "{apiVersion: argoproj.io/v1alpha1, kind: AppProject, metadata: {name: p, namespace: n}, spec: {sourceRepos: ['*'], destinations: [{namespace: n, name: c}], clusterResourceWhitelist: [{group: '', kind: Namespace}], "
            + "namespaceResourceBlacklist: [{group: '', kind: Secret}], signatureKeys: [{keyID: k}], roles: []}}",
        "{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: as.b.c}, spec: {group: b.c, scope: Cluster, names: {plural: as, kind: A}, versions: [{name: v1, served: true, storage: true, "
            + "schema: {openAPIV3Schema: {type: object, required: [a], properties: {a: {type: string, enum: [x], maxLength: 3, x-kubernetes-validations: [{rule: 'true'}]}, b: {type: array, items: {type: integer}}}}}}]}}",
        "{apiVersion: iam.services.k8s.aws/v1alpha1, kind: Role, metadata: {name: r, namespace: n}, spec: {name: r, policies: [a], permissionsBoundary: b, inlinePolicies: {x: '{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\","
            + "\"Resource\":[\"*\"],\"Condition\":{\"StringEquals\":{\"a\":[\"b\"]}}}]}'}, assumeRolePolicyDocument: '{\"Statement\":{\"Effect\":\"Allow\",\"NotAction\":\"a\",\"Principal\":{\"AWS\":\"*\"}}}'}}",
        "{apiVersion: s3.services.k8s.aws/v1alpha1, kind: Bucket, metadata: {name: b, namespace: n}, spec: {name: b, policy: '[]'}}",
        "{apiVersion: karpenter.sh/v1, kind: NodePool, metadata: {name: k}, spec: {replicas: 1, template: {metadata: {labels: {a: b}}, spec: {nodeClassRef: {group: g, kind: K, name: n}, requirements: [{key: a, operator: In, values: [b]}]}}}}",
        "{apiVersion: eks.services.k8s.aws/v1alpha1, kind: PodIdentityAssociation, metadata: {name: e, namespace: n}, spec: {clusterName: c, roleARN: a, serviceAccount: s, namespace: n}}",
        "{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: {name: w}, webhooks: [{name: a.b.c, failurePolicy: Fail, rules: [{resources: ['*']}], namespaceSelector: {}}]}",
        "{apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: {name: p, namespace: n}, spec: {mtls: {mode: STRICT}}}",
        "{apiVersion: networking.istio.io/v1, kind: VirtualService, metadata: {name: v, namespace: n}, spec: {hosts: [a], http: [{route: [{weight: 1}]}]}}",
        "{apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: {name: s, namespace: n}, spec: {target: {name: s, creationPolicy: Owner}, data: [{secretKey: k}]}}",
    ];

    [Fact]
    public void AnythingAnywhere_IsJudgedWithoutAnException()
    {
        var random = new Random(7);
        var found = new DiagnosticBag();
        foreach (var round in Enumerable.Range(0, Rounds))
        {
            var before = Objects.Select(text => Odd(random, text)).ToList();
            var after = Objects.Select(text => Odd(random, text)).ToList();
            var difference = new SideComparer(KnownKinds.OfProgram, found).Compare(Side("old", before), Side("new", after));
            var thrown = Record.Exception(() => Manifests.Review.Consequences.Grading.Grade(difference));

            Assert.True(thrown is null, string.Create(CultureInfo.InvariantCulture, $"round {round}: {thrown}"));
        }
    }

    private static Side Side(string name, IReadOnlyList<string> texts) => new SideReader(KnownKinds.OfProgram, new DiagnosticBag(), other: null).Read(new SideFiles(
        name, name + "/", [.. texts.Select((text, at) => new SideFile($"{at:00}.yaml", System.Text.Encoding.UTF8.GetBytes(text)))]));

    // A few nodes of the object are replaced, doubled or taken away; what it is stays, most times.
    private static string Odd(Random random, string text)
    {
        var found = new DiagnosticBag();
        var root = (Mapping)YamlReader.ReadSingle(text, "a.yaml", found)!;
        foreach (var _ in Enumerable.Range(0, random.Next(4)))
        {
            Change(random, root, depth: 0);
        }

        return JsonWriter.ToText(root, found)!;
    }

    private static void Change(Random random, Node node, int depth)
    {
        if (node is Mapping { Count: > 0 } mapping)
        {
            var entry = mapping.Entries[random.Next(mapping.Count)];
            var isKept = depth == 0 && entry.Key is "apiVersion" or "kind";
            if (!isKept && !Descends(random, entry.Value, depth))
            {
                mapping.Set(entry.Key, random.Next(5) == 0 ? null : Any(random));
            }
        }
        else if (node is Sequence { Count: > 0 } list)
        {
            var at = random.Next(list.Count);
            if (!Descends(random, list[at], depth))
            {
                list[at] = Any(random);
                list.Add(list[random.Next(list.Count)].Clone());
            }
        }
    }

    private static bool Descends(Random random, Node value, int depth)
    {
        if (value is Scalar || random.Next(4) == 0)
        {
            return false;
        }

        Change(random, value, depth + 1);
        return true;
    }

    private static Node Any(Random random) => random.Next(12) switch
    {
        0 => Scalar.Null(),
        1 => Scalar.Of(true),
        2 => Scalar.Of(-1),
        3 => Scalar.Of(1.5),
        4 => new Mapping(),
        5 => new Sequence(),
        6 => new Mapping { { "a", Scalar.Of("b") }, { "name", new Sequence { Scalar.Of("x") } } },
        7 => new Sequence { Scalar.Null(), new Mapping(), Scalar.Of("x"), new Sequence() },
        8 => Scalar.Of(""),
        9 => Scalar.Of("*"),
        10 => Scalar.Of("99999999999999999999/999:@"),
        _ => Scalar.Of(long.MaxValue),
    };
}
