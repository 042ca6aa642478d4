using Manifests.Diagnostics;
using Manifests.Schema.Text;
using Manifests.Schema.Validation;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

/// <summary>Whatever stands at any place of a pod or Job, rules tell of it or pass it over; they never throw.</summary>
public sealed class OddValueTests
{
    private const string Pod =
        """
        apiVersion: v1
        kind: Pod
        metadata: {name: p, annotations: {container.apparmor.security.beta.kubernetes.io/a: unconfined}}
        spec:
          os: {name: linux}
          hostNetwork: true
          hostUsers: false
          hostnameOverride: a
          terminationGracePeriodSeconds: 5
          securityContext: {runAsUser: 1, supplementalGroups: [1], sysctls: [{name: a, value: b}], windowsOptions: {hostProcess: true}}
          resources: {limits: {cpu: 1, hugepages-2Mi: 2Mi}, requests: {cpu: 1}, claims: [{name: c}]}
          resourceClaims: [{name: c, resourceClaimName: d}]
          imagePullSecrets: [{name: s}]
          hostAliases: [{ip: 1.1.1.1, hostnames: [a]}]
          dnsPolicy: None
          dnsConfig: {nameservers: [1.1.1.1], searches: [a], options: [{name: a}]}
          schedulingGates: [{name: a}]
          tolerations: [{key: a, operator: Equal, value: b, effect: NoExecute, tolerationSeconds: 1}]
          topologySpreadConstraints:
          - {maxSkew: 1, minDomains: 1, topologyKey: a, whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {a: b}}, matchLabelKeys: [c]}
          affinity:
            nodeAffinity:
              requiredDuringSchedulingIgnoredDuringExecution:
                nodeSelectorTerms:
                - matchExpressions: [{key: a, operator: In, values: [b]}]
                  matchFields: [{key: metadata.name, operator: In, values: [b]}]
            podAffinity:
              preferredDuringSchedulingIgnoredDuringExecution:
              - weight: 1
                podAffinityTerm: {topologyKey: a, labelSelector: {matchExpressions: [{key: a, operator: Exists}]}, matchLabelKeys: [a], mismatchLabelKeys: [b]}
          volumes:
          - {name: v, projected: {defaultMode: 1, sources: [{secret: {name: s, items: [{key: a, path: b, mode: 1}]}}, {serviceAccountToken: {path: t}}]}}
          - {name: d, downwardAPI: {items: [{path: a, fieldRef: {fieldPath: metadata.name}}, {path: b, resourceFieldRef: {containerName: a, resource: limits.cpu, divisor: 1}}]}}
          - {name: e, ephemeral: {volumeClaimTemplate: {metadata: {labels: {a: b}}, spec: {accessModes: [ReadWriteOnce]}}}}
          - {name: f, persistentVolumeClaim: {claimName: c}}
          - {name: g, emptyDir: {sizeLimit: 1Gi}}
          initContainers:
          - {name: i, image: i, restartPolicy: Always, livenessProbe: {httpGet: {port: 80, httpHeaders: [{name: a, value: b}]}}}
          containers:
          - name: a
            image: i
            ports: [{containerPort: 80, hostPort: 80, hostIP: 1.1.1.1, name: a}, {containerPort: 81, hostPort: 81, name: b}]
            env: [{name: A, value: b}, {name: B, valueFrom: {configMapKeyRef: {name: c, key: d}}}]
            envFrom: [{prefix: A, secretRef: {name: s}}]
            lifecycle: {preStop: {sleep: {seconds: 1}}}
            resizePolicy: [{resourceName: cpu, restartPolicy: NotRequired}, {resourceName: memory, restartPolicy: NotRequired}]
            restartPolicy: Never
            restartPolicyRules: [{action: Restart, exitCodes: {operator: In, values: [1]}}]
            resources: {limits: {cpu: 1, example.com/a: 1}, requests: {cpu: 1, memory: 1}, claims: [{name: c, request: r}]}
            securityContext: {capabilities: {add: [A]}, seccompProfile: {type: Localhost, localhostProfile: a}, procMount: Unmasked, allowPrivilegeEscalation: false}
            volumeMounts: [{name: v, mountPath: /a, subPath: b, recursiveReadOnly: Enabled, mountPropagation: None}]
            volumeDevices: [{name: f, devicePath: /b}]
        """;

    private const string Job =
        """
        apiVersion: batch/v1
        kind: Job
        metadata: {name: j}
        spec:
          completionMode: Indexed
          completions: 5
          parallelism: 2
          backoffLimitPerIndex: 1
          maxFailedIndexes: 1
          selector: {matchLabels: {a: b}}
          successPolicy: {rules: [{succeededIndexes: 0-1, succeededCount: 1}]}
          podFailurePolicy:
            rules: [{action: FailJob, onExitCodes: {containerName: a, operator: In, values: [1, 2]}}, {action: Count, onPodConditions: [{type: a, status: "True"}]}]
          template: {metadata: {labels: {a: b}}, spec: {restartPolicy: Never, containers: [{name: a, image: i}]}}
        """;

    private const string StatefulSet =
        """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: {name: s}
        spec:
          serviceName: s
          selector: {matchLabels: {a: b}, matchExpressions: [{key: a, operator: In, values: [b]}]}
          updateStrategy: {type: RollingUpdate, rollingUpdate: {partition: 1, maxUnavailable: 1}}
          volumeClaimTemplates: [{metadata: {name: v}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}]
          template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: i, volumeMounts: [{name: v, mountPath: /a}]}]}}
        """;

    private const string CronJob =
        """
        apiVersion: batch/v1
        kind: CronJob
        metadata: {name: c}
        spec:
          schedule: "@daily"
          timeZone: Etc/UTC
          jobTemplate: {spec: {manualSelector: false, template: {spec: {restartPolicy: Never, containers: [{name: a, image: i}]}}}}
        """;

    [Theory]
    [InlineData(Pod, "1.30")]
    [InlineData(Pod, "1.32")]
    [InlineData(Pod, "1.36")]
    [InlineData(Job, "1.36")]
    [InlineData(StatefulSet, "1.36")]
    [InlineData(CronJob, "1.36")]
    public void OddValue_AtAnyPlace_IsNoException(string yaml, string release)
    {
        var validator = new ResourceValidator(Catalog.Embedded, new() { KubernetesVersion = KubernetesVersion.Parse(release) });
        var resource = Judge.Read(yaml);
        var tried = 0;
        foreach (var (place, odd) in Places(resource).SelectMany(static place => OddValues().Select(odd => (place, odd))))
        {
            var changed = (Mapping)resource.Clone();
            Replace(changed, place, odd);
            validator.Validate(changed, new DiagnosticBag());
            tried++;
        }

        Assert.True(tried > 100, $"tried only {tried} changes");
    }

    private static IEnumerable<Node> OddValues() =>
    [
        Scalar.Null(), Scalar.Of(""), Scalar.Of("x y"), Scalar.Of(-1), Scalar.Of(1.5), Scalar.Of(true), new Mapping(), new Sequence(),
        new Sequence { Scalar.Null(), Scalar.Of("a"), new Mapping() },
    ];

    private static IEnumerable<int[]> Places(Node node)
    {
        for (var index = 0; index < Count(node); index++)
        {
            yield return [index];
            foreach (var below in Places(Child(node, index)))
            {
                yield return [index, .. below];
            }
        }
    }

    private static int Count(Node node) => node switch { Mapping map => map.Count, Sequence list => list.Count, _ => 0 };

    private static Node Child(Node node, int index) => node is Mapping map ? map.Entries[index].Value : ((Sequence)node)[index];

    private static void Replace(Node node, int[] place, Node odd)
    {
        foreach (var step in place[..^1])
        {
            node = Child(node, step);
        }

        if (node is Mapping map)
        {
            map.Set(map.Entries[place[^1]].Key, odd);
        }
        else
        {
            ((Sequence)node)[place[^1]] = odd;
        }
    }
}
