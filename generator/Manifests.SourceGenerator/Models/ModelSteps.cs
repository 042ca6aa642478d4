namespace Manifests.SourceGenerator.Models;

/// <summary>Names of the pipeline's steps, by which tests ask whether they were cached.</summary>
public static class ModelSteps
{
    /// <summary>The text of each catalog file.</summary>
    public const string Read = "ReadCatalog";

    /// <summary>All files together, because types of one file refer to types of others.</summary>
    public const string Plan = "PlanModels";

    /// <summary>One namespace, which is what the emitter gets.</summary>
    public const string Namespace = "ModelNamespace";

    /// <summary>The kinds by which resources are read.</summary>
    public const string Registry = "ModelRegistry";

    /// <summary>What is wrong with the catalog.</summary>
    public const string Findings = "CatalogFindings";
}
