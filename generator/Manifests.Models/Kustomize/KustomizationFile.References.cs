namespace Manifests.Models.Kustomize;

/// <content>Files of the tree, written as seen from where the kustomization lies.</content>
public abstract partial record KustomizationFile
{
    /// <summary>A copy in which every file of the tree is named by its way from a directory.</summary>
    /// <param name="directory">The directory that will hold the file, from the root of the tree; empty for the root.</param>
    public KustomizationFile RelativeTo(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return this with
        {
            Resources = Relative(Resources, directory),
            Bases = Relative(Bases, directory),
            Crds = Relative(Crds, directory),
            PatchesStrategicMerge = Relative(PatchesStrategicMerge, directory),
            PatchesJson6902 = Each(PatchesJson6902, patch => patch.RelativeTo(directory)),
            Patches = Each(Patches, patch => patch.RelativeTo(directory)),
            ConfigMapGenerator = Each(ConfigMapGenerator, generator => generator with
            {
                Files = Each(generator.Files, file => file.RelativeTo(directory)),
                Envs = Relative(generator.Envs, directory),
            }),
            SecretGenerator = Each(SecretGenerator, generator => generator with
            {
                Files = Each(generator.Files, file => file.RelativeTo(directory)),
                Envs = Relative(generator.Envs, directory),
            }),
            HelmCharts = Each(HelmCharts, chart => chart with
            {
                ValuesFile = chart.ValuesFile?.RelativeTo(directory),
                AdditionalValuesFiles = Relative(chart.AdditionalValuesFiles, directory),
            }),
            Replacements = Each(Replacements, replacement => replacement with { Path = replacement.Path?.RelativeTo(directory) }),
            Configurations = Relative(Configurations, directory),
            Generators = Relative(Generators, directory),
            Transformers = Relative(Transformers, directory),
            Validators = Relative(Validators, directory),
            Components = Relative(Components, directory),
        };
    }

    private static ValueList<ResourceReference>? Relative(ValueList<ResourceReference>? references, string directory) =>
        Each(references, reference => reference.RelativeTo(directory));

    private static ValueList<T>? Each<T>(ValueList<T>? items, Func<T, T> change) => items is null ? null : [.. items.Select(change)];
}
