using Manifests.Diagnostics;
using Manifests.Schema.Text;
using Manifests.Schema.Validation;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

/// <summary>Rules look at manifests whose schema did not hold: wherever a value of another kind stands, they find something or nothing.</summary>
public sealed class RulesOnBadInputTests
{
    public static TheoryData<string> Manifests =>
    [
        "{apiVersion: v1, kind: Service, metadata: {name: x, annotations: {service.kubernetes.io/topology-aware-hints: a}}, spec: {type: LoadBalancer, clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1, \"fd00::1\"], ipFamilies: [IPv4], externalIPs: [1.2.3.4], loadBalancerSourceRanges: [10.0.0.0/8], healthCheckNodePort: 30001, externalTrafficPolicy: Local, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 1}}, ports: [{name: a, port: 80, nodePort: 30002, targetPort: a, appProtocol: b, protocol: TCP}, {name: b, port: 81}]}}",
        "{apiVersion: v1, kind: Endpoints, metadata: {name: x}, subsets: [{addresses: [{ip: 1.2.3.4, hostname: a, nodeName: b}], ports: [{name: a, port: 80, appProtocol: c}, {name: b, port: 81}]}]}",
        "{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: x}, addressType: IPv4, endpoints: [{addresses: [1.2.3.4], nodeName: a, hints: {forZones: [{name: a}]}, deprecatedTopology: {a: b}}], ports: [{name: a, protocol: TCP, port: 1}, {name: b}]}",
        "{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: x, annotations: {kubernetes.io/ingress.class: a}}, spec: {ingressClassName: a, defaultBackend: {resource: {apiGroup: a.b, kind: A, name: b}}, tls: [{hosts: [a.b], secretName: c}], rules: [{host: a.b, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: a, port: {number: 80}}}}]}}]}}",
        "{apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {name: x}, spec: {controller: a.b/c, parameters: {apiGroup: a.b, kind: A, name: b, scope: Namespace, namespace: c}}}",
        "{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: x}, spec: {podSelector: {matchLabels: {a: b}}, policyTypes: [Ingress, Egress], ingress: [{ports: [{port: 80, endPort: 81, protocol: TCP}], from: [{podSelector: {}}]}], egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}]}]}}",
        "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: x}, aggregationRule: {clusterRoleSelectors: [{}]}, rules: [{apiGroups: [\"\"], resources: [pods], verbs: [get]}, {nonResourceURLs: [/a], verbs: [get]}]}",
        "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, metadata: {name: x}, roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: a}, subjects: [{kind: ServiceAccount, name: a, namespace: b}, {kind: User, name: a, apiGroup: rbac.authorization.k8s.io}]}",
        "{apiVersion: v1, kind: ConfigMap, metadata: {name: x, finalizers: [a.b/c], ownerReferences: [{apiVersion: v1, kind: A, name: b, uid: c, controller: true}]}, data: {a: b}, binaryData: {c: YQ==}}",
        "{apiVersion: v1, kind: Secret, metadata: {name: x, annotations: {a: b}}, type: kubernetes.io/dockerconfigjson, data: {.dockerconfigjson: e30=}, stringData: {a: b}}",
        "{apiVersion: admissionregistration.k8s.io/v1, kind: MutatingWebhookConfiguration, metadata: {name: x}, webhooks: [{name: a.b.c, sideEffects: None, timeoutSeconds: 1, admissionReviewVersions: [v1], clientConfig: {service: {name: a, namespace: b, path: /a, port: 443}}, matchConditions: [{name: a, expression: 'true'}], rules: [{operations: [CREATE], apiGroups: [a], apiVersions: [v1], resources: [a, b/c]}]}, {name: b.b.c, sideEffects: None, admissionReviewVersions: [v1], clientConfig: {url: \"https://a\"}}]}",
        "{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: {name: x}, spec: {paramKind: {apiVersion: a/v1, kind: A}, matchConstraints: {resourceRules: [{operations: [CREATE], apiGroups: [a], apiVersions: [v1], resources: [a], resourceNames: [b]}]}, validations: [{expression: 'true', message: b}], auditAnnotations: [{key: a, valueExpression: '\"b\"'}], variables: [{name: a, expression: '1'}]}}",
        "{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicyBinding, metadata: {name: x}, spec: {policyName: a, validationActions: [Deny], paramRef: {name: a, parameterNotFoundAction: Deny}}}",
        "{apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: {name: v1.a}, spec: {version: v1, group: a, groupPriorityMinimum: 1, versionPriority: 1, caBundle: YQ==, service: {name: a, namespace: b, port: 443}}}",
        "{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: x}, spec: {scaleTargetRef: {kind: A, name: b}, minReplicas: 1, maxReplicas: 2, metrics: [{type: Object, object: {describedObject: {kind: A, name: b}, metric: {name: c}, target: {type: Value, value: 1}}}, {type: ContainerResource, containerResource: {name: cpu, container: a, target: {type: Utilization, averageUtilization: 1}}}], behavior: {scaleUp: {stabilizationWindowSeconds: 1, policies: [{type: Pods, value: 1, periodSeconds: 1}]}}}}",
        "{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: x}, spec: {minAvailable: 1, selector: {}}}",
        "{apiVersion: v1, kind: ResourceQuota, metadata: {name: x}, spec: {hard: {pods: 1, cpu: 1}, scopes: [NotBestEffort], scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: In, values: [a]}]}}}",
        "{apiVersion: v1, kind: LimitRange, metadata: {name: x}, spec: {limits: [{type: Container, min: {cpu: 1}, max: {cpu: 2}, default: {cpu: 2}, defaultRequest: {cpu: 1}, maxLimitRequestRatio: {cpu: 2}}]}}",
        "{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: system-node-critical}, value: 2000001000, globalDefault: false}",
        "{apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {name: x}, handler: a, overhead: {podFixed: {cpu: 1}}, scheduling: {nodeSelector: {a: b}}}",
        "{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: x}, spec: {accessModes: [ReadWriteOnce], storageClassName: a, resources: {requests: {storage: 1Gi}}, dataSource: {apiGroup: a.b, kind: A, name: b}, dataSourceRef: {apiGroup: a.b, kind: A, name: b}}}",
        "{apiVersion: v1, kind: PersistentVolume, metadata: {name: x}, spec: {accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}, storageClassName: a, csi: {driver: a.b, volumeHandle: c, nodePublishSecretRef: {name: a, namespace: b}}, nodeAffinity: {required: {nodeSelectorTerms: [{}]}}}}",
        "{apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: x}, provisioner: a, parameters: {a: b}, allowedTopologies: [{matchLabelExpressions: [{key: a, values: [b]}]}]}",
        "{apiVersion: storage.k8s.io/v1, kind: CSIDriver, metadata: {name: x}, spec: {fsGroupPolicy: File, tokenRequests: [{audience: a, expirationSeconds: 600}]}}",
        "{apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: {name: x}, spec: {leaseDurationSeconds: 1, leaseTransitions: 0, preferredHolder: a, strategy: OldestEmulationVersion}}",
        "{apiVersion: flowcontrol.apiserver.k8s.io/v1, kind: FlowSchema, metadata: {name: x}, spec: {matchingPrecedence: 2, priorityLevelConfiguration: {name: a}, rules: [{subjects: [{kind: ServiceAccount, serviceAccount: {name: a, namespace: b}}], resourceRules: [{verbs: [get], apiGroups: [a], resources: [b], namespaces: [c]}], nonResourceRules: [{verbs: [get], nonResourceURLs: [/a]}]}]}}",
        "{apiVersion: flowcontrol.apiserver.k8s.io/v1, kind: PriorityLevelConfiguration, metadata: {name: x}, spec: {type: Limited, limited: {nominalConcurrencyShares: 1, limitResponse: {type: Queue, queuing: {queues: 64, handSize: 8, queueLengthLimit: 50}}}}}",
        "{apiVersion: certificates.k8s.io/v1, kind: CertificateSigningRequest, metadata: {name: x}, spec: {request: YQ==, signerName: a.b/c, usages: [client auth], expirationSeconds: 600}}",
        "{apiVersion: v1, kind: Namespace, metadata: {name: x}, spec: {finalizers: [kubernetes]}}",
    ];

    [Theory]
    [MemberData(nameof(Manifests))]
    public void ValuesOfOtherKinds_NeverThrow(string yaml)
    {
        var manifest = Judge.Read(yaml);
        Assert.DoesNotContain(Validate(manifest, isPartial: false), static found => found.Severity == Severity.Error);
        var mutants = 0;
        foreach (var mutant in Mutants(manifest))
        {
            mutants++;
            Validate(mutant, isPartial: false);
            Validate(mutant, isPartial: true);
        }

        Assert.True(mutants > 20, $"only {mutants} mutants were made");
    }

    private static Diagnostic[] Validate(Mapping manifest, bool isPartial)
    {
        var bag = new DiagnosticBag();
        new ResourceValidator(Catalog.Embedded, new() { KubernetesVersion = Judge.Release, Partial = isPartial }).Validate(manifest, bag);
        return [.. bag.ToSorted()];
    }

    private static IEnumerable<Mapping> Mutants(Mapping manifest)
    {
        Func<Node>[] values =
        [
            Scalar.Null, static () => "", static () => -1, static () => long.MaxValue, static () => true, static () => Scalar.Of(0.5),
            static () => new Mapping(), static () => new Sequence(), static () => new Sequence { Scalar.Null() },
        ];
        var places = Count(manifest);
        for (var place = 0; place < places; place++)
        {
            foreach (var value in values)
            {
                var copy = (Mapping)manifest.Clone();
                var at = place;
                Replace(copy, ref at, value());
                yield return copy;
            }
        }
    }

    private static int Count(Node node) => node switch
    {
        Mapping mapping => mapping.Sum(static entry => 1 + Count(entry.Value)),
        Sequence sequence => sequence.Sum(static item => 1 + Count(item)),
        _ => 0,
    };

    private static bool Replace(Node node, ref int at, Node value)
    {
        if (node is Mapping mapping)
        {
            foreach (var entry in mapping.Entries.ToArray())
            {
                if (at-- == 0)
                {
                    mapping.Set(entry.Key, value);
                    return true;
                }

                if (Replace(entry.Value, ref at, value))
                {
                    return true;
                }
            }
        }
        else if (node is Sequence sequence)
        {
            for (var index = 0; index < sequence.Count; index++)
            {
                if (at-- == 0)
                {
                    sequence[index] = value;
                    return true;
                }

                if (Replace(sequence[index], ref at, value))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
