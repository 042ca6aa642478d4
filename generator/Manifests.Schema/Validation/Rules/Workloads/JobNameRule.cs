namespace Manifests.Schema.Validation;

/// <summary>The name of a Job with indexes leaves room for them: both together are the hostnames of its pods.</summary>
/// <remarks>Source: <c>pkg/apis/batch/validation</c>, ValidateJob.</remarks>
internal sealed class JobNameRule : IResourceRule
{
    public void Check(ResourceContext resource)
    {
        if (resource.Is("batch", "Job")
            && resource.Root.MappingOf("spec") is { } spec
            && spec.TextOf("completionMode") == "Indexed"
            && JobIndexRule.Completions(resource.Walk, spec) is { } completions and > 0
            && resource.Metadata?.TextOf("name") is { Length: > 0 } name
            && FormattableString.Invariant($"{name}-{completions - 1}") is var hostname
            && !Dns1123.IsLabel(hostname))
        {
            resource.AddToMetadata(
                "name", SchemaDiagnostics.JobHostname, Shown.Text(hostname), NameGrammars.Describe(NameGrammar.Label));
        }
    }
}
