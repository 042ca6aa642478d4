namespace Manifests.Schema.Text;

/// <summary>Takes the default that stands among a property's facts.</summary>
internal sealed class DefaultValue
{
    public string? Json { get; set; }
}
