using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>Single fields of containers and of what stands in them.</summary>
/// <remarks>
/// Source: <c>pkg/apis/core/validation</c>, validateContainerCommon, validateContainerPorts, ValidateEnv, ValidateEnvFrom,
/// validateProbe, validateHTTPGetAction, validateResizePolicy.
/// </remarks>
internal static class ContainerFields
{
    private const string Core = "io.k8s.api.core.v1.";

    private static readonly KubernetesVersion RestartRules = new(1, 35);
    private static readonly KubernetesVersion ResourceClaims = new(1, 34);

    public static ImmutableArray<ITypeRule> All { get; } =
    [
        Container("Container"),
        Container("EphemeralContainer"),
        new FieldRule(Core + "ContainerPort")
        {
            Numbers = [("containerPort", NumberRange.Port), ("hostPort", new(0, 65_535))],
            Texts = [("name", TextForms.PortName)],
        },
        new FieldRule(Core + "EnvVar") { NotEmpty = ["name"], Texts = [("name", TextForms.EnvName)] },
        new FieldRule(Core + "EnvFromSource") { Texts = [("prefix", TextForms.EnvName)] },
        new UnionRule(Core + "EnvFromSource", ["configMapRef", "secretRef"]) { NeedsOne = true },
        new UnionRule(Core + "EnvVarSource", ["configMapKeyRef", "fieldRef", "fileKeyRef", "resourceFieldRef", "secretKeyRef"])
        {
            NeedsOne = true,
        },
        new FieldRule(Core + "ConfigMapEnvSource") { Required = ["name"], Texts = [("name", TextForms.SubdomainStart)] },
        new FieldRule(Core + "SecretEnvSource") { Required = ["name"], Texts = [("name", TextForms.SubdomainStart)] },
        KeySelector("ConfigMapKeySelector"),
        KeySelector("SecretKeySelector"),
        new FieldRule(Core + "FileKeySelector")
        {
            NotEmpty = ["key", "path", "volumeName"],
            Texts = [("key", TextForms.RelaxedEnvName), ("volumeName", TextForms.Label), ("path", TextForms.PathWithoutBacksteps)],
        },
        new FieldRule(Core + "ObjectFieldSelector") { NotEmpty = ["fieldPath"] },
        new FieldRule(Core + "ResourceFieldSelector") { NotEmpty = ["resource"] },
        new UnionRule(Core + "Probe", ["exec", "grpc", "httpGet", "tcpSocket"]) { NeedsOne = true },
        new UnionRule(Core + "LifecycleHandler", ["exec", "httpGet", "sleep", "tcpSocket"]) { NeedsOne = true },
        new FieldRule(Core + "Probe")
        {
            Numbers =
            [
                ("initialDelaySeconds", NumberRange.NotNegative),
                ("timeoutSeconds", NumberRange.NotNegative),
                ("periodSeconds", NumberRange.NotNegative),
                ("successThreshold", NumberRange.NotNegative),
                ("failureThreshold", NumberRange.NotNegative),
                ("terminationGracePeriodSeconds", NumberRange.Positive),
            ],
        },
        new FieldRule(Core + "ExecAction") { Required = ["command"] },
        new FieldRule(Core + "GRPCAction") { Numbers = [("port", NumberRange.Port)] },
        new FieldRule(Core + "HTTPHeader") { NotEmpty = ["name"], Texts = [("name", TextForms.HeaderName)] },
        new FieldRule(Core + "ContainerResizePolicy") { Since = new(1, 33), NotEmpty = ["resourceName", "restartPolicy"] },
        new FieldRule(Core + "ContainerRestartRule") { Since = RestartRules, Required = ["exitCodes"], NotEmpty = ["action"] },
        new FieldRule(Core + "ContainerRestartRuleOnExitCodes")
        {
            Since = RestartRules,
            NotEmpty = ["operator"],
            Lengths = [("values", 255)],
        },
        new FieldRule(Core + "ResourceClaim")
        {
            Since = ResourceClaims,
            NotEmpty = ["name"],
            Texts = [("request", TextForms.Label)],
        },
    ];

    private static FieldRule Container(string type) => new(Core + type)
    {
        Required = ["image"],
        NotEmpty = ["name"],
        NotEmptyIfSet = ["restartPolicy"],
        Texts = [("name", TextForms.Label)],
    };

    private static FieldRule KeySelector(string type) => new(Core + type)
    {
        Required = ["name"],
        NotEmpty = ["key"],
        Texts = [("name", TextForms.Subdomain), ("key", TextForms.ConfigKey)],
    };
}
