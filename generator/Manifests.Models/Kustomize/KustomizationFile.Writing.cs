using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <content>Order of the fields: <c>kustomize edit fix</c> of 5.6, with <c>imageTags</c>, which it removes, behind images.</content>
public abstract partial record KustomizationFile
{
    /// <inheritdoc/>
    protected sealed override void WriteTo(Mapping node)
    {
        Write(node, "apiVersion", apiVersion);
        Write(node, "kind", kind);
        Write(node, "metadata", Metadata);
        Write(node, "sortOptions", SortOptions);
        Write(node, "resources", Resources);
        Write(node, "bases", Bases);
        Write(node, "namePrefix", NamePrefix);
        Write(node, "nameSuffix", NameSuffix);
        Write(node, "namespace", Namespace);
        Write(node, "crds", Crds);
        Write(node, "commonLabels", CommonLabels);
        Write(node, "labels", Labels);
        Write(node, "commonAnnotations", CommonAnnotations);
        Write(node, "patchesStrategicMerge", PatchesStrategicMerge);
        Write(node, "patchesJson6902", PatchesJson6902);
        Write(node, "patches", Patches);
        WriteGenerators(node);
        Write(node, "vars", Vars);
        Write(node, "images", Images);
        Write(node, "imageTags", ImageTags);
        Write(node, "replacements", Replacements);
        Write(node, "replicas", Replicas);
        Write(node, "configurations", Configurations);
        Write(node, "generators", Generators);
        Write(node, "transformers", Transformers);
        Write(node, "validators", Validators);
        Write(node, "components", Components);
        Write(node, "openapi", OpenApi);
        Write(node, "buildMetadata", BuildMetadata);
    }

    private void WriteGenerators(Mapping node)
    {
        Write(node, "configMapGenerator", ConfigMapGenerator);
        Write(node, "secretGenerator", SecretGenerator);
        Write(node, "helmCharts", HelmCharts);
        Write(node, "helmChartInflationGenerator", HelmChartInflationGenerator);
        Write(node, "helmGlobals", HelmGlobals);
        Write(node, "generatorOptions", GeneratorOptions);
    }
}
