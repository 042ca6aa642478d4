namespace Manifests.Schema.Validation;

/// <summary>The names of CronJobs leave room for the eleven characters that their Jobs add.</summary>
/// <remarks>Source: <c>pkg/apis/batch/validation</c>, ValidateCronJobCreate.</remarks>
internal sealed class CronJobNameRule : IResourceRule
{
    private const int MaxLength = 52;

    public void Check(ResourceContext resource)
    {
        if (resource.Is("batch", "CronJob") && resource.Metadata?.TextOf("name") is { Length: > MaxLength } name)
        {
            resource.AddToMetadata(
                "name",
                SchemaDiagnostics.BadName,
                Shown.Text(name),
                Shown.One(resource.KindName),
                $"at most {MaxLength} characters, because its Jobs add 11");
        }
    }
}
