using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The name of an iSCSI volume with an initiator of its own is short, because the node joins it with the portal.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateVolumeSource.</remarks>
internal sealed class IscsiVolumeNameRule : ITypeRule
{
    private const int MaxLength = 64;

    public string TypeName => "io.k8s.api.core.v1.Volume";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.MappingOf("iscsi") is { } iscsi
            && iscsi.HasValue("initiatorName")
            && value.TextOf("name") is { Length: > 0 } name
            && $"{name}:{iscsi.TextOf("targetPortal")}".Length > MaxLength)
        {
            Expect.NotForm(
                walk,
                value["name"]!,
                ["name"],
                string.Create(CultureInfo.InvariantCulture, $"at most {MaxLength} characters together with ':' and iscsi.targetPortal"));
        }
    }
}
