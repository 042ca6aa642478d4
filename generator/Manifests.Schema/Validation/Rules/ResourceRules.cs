using System.Collections.Immutable;
using Manifests.Schema.PodSecurity;

namespace Manifests.Schema.Validation;

/// <summary>All rules about whole resources, in the order they are told. A new one is a file of its own and a line here.</summary>
internal static class ResourceRules
{
    private static readonly ImmutableArray<IResourceRule> Order =
    [
        new NameRule(),
        new NamespaceRule(),
        new KubernetesFinalizerRule(),
        new MissingSpecRule(),
        new CronJobNameRule(),
        new DefinitionNameRule(),
        new ApiServiceNameRule(),
        new DefinitionRules(),
        new DerivedNameRule(),
        new ServiceAnnotationsRule(),
        new IngressClassNameRule(),
        new ConfigMapRule(),
        new ExposedSecretRule(),
        new SecretRule(),
        new PriorityClassRule(),
        new FlowSchemaRule(),
        new PriorityLevelRule(),
        new PodVolumeRule(),
        new JobSelectorRule(),
        new JobNameRule(),
        new PodSecurityLabelRule(),
    ];

    public static void Check(ResourceContext resource)
    {
        foreach (var rule in Order)
        {
            rule.Check(resource);
        }
    }
}
