using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>All rules about CustomResourceDefinitions, in the order they are told.</summary>
/// <remarks>Source: <c>apiextensions/validation</c>, ValidateCustomResourceDefinition. The status is thrown away on create.</remarks>
internal sealed class DefinitionRules : IResourceRule
{
    private static readonly ImmutableArray<IDefinitionRule> Order =
    [
        new GroupRule(),
        new DefinitionScopeRule(),
        new ApprovalRule(),
        new DefinitionNamesRule(),
        new PreserveUnknownFieldsRule(),
        new ConversionRule(),
        new VersionListRule(),
    ];

    private static readonly ImmutableArray<IDefinitionVersionRule> OfVersions =
    [
        new DeprecationWarningRule(),
        new PrinterColumnRule(),
        new ScaleRule(),
        new VersionSchemaRule(),
        new SelectableFieldRule(),
    ];

    public void Check(ResourceContext resource)
    {
        // A patch says nothing whole: its lists may be merged, and nothing is required of it.
        if (!resource.Is("apiextensions.k8s.io", "CustomResourceDefinition")
            || resource.Walk.Options.Partial
            || resource.Root.MappingOf("spec") is not { } spec)
        {
            return;
        }

        var definition = new Definition(resource, spec);
        foreach (var rule in Order)
        {
            rule.Check(definition);
        }

        CheckVersions(definition);
    }

    private static void CheckVersions(Definition definition)
    {
        if (definition.Spec.SequenceOf("versions") is not { } versions)
        {
            return;
        }

        var trail = definition.Walk.Trail;
        var type = DefinitionSchemaType.Of(definition.Resource.Kind, definition.Walk.Version);
        trail.Enter("spec");
        trail.Enter("versions");
        for (var index = 0; index < versions.Count; index++)
        {
            trail.Enter(index);
            var version = versions[index] as Mapping ?? new Mapping { Location = versions[index].Location };
            Check(new DefinitionVersion(definition.Walk, version, type));
            trail.Leave();
        }

        trail.Leave();
        trail.Leave();
    }

    private static void Check(DefinitionVersion version)
    {
        foreach (var rule in OfVersions)
        {
            rule.Check(version);
        }
    }
}
