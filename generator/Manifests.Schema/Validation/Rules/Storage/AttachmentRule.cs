using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What attaches a volume to a node says who does it, where, and which volume.</summary>
/// <remarks>Source: <c>pkg/apis/storage/validation</c>, ValidateVolumeAttachment and ValidateVolumeAttachmentV1.</remarks>
internal sealed class AttachmentRule : ITypeRule
{
    public string TypeName => "io.k8s.api.storage.v1.VolumeAttachmentSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "attacher", TextForms.DriverName);
        Expect.Form(walk, value, "nodeName", TextForms.Subdomain);
        if (value.MappingOf("source") is { } source)
        {
            walk.Trail.Enter("source");
            if (Expect.ExactlyOne(walk, source, ["inlineVolumeSpec", "persistentVolumeName"]) == "persistentVolumeName")
            {
                Expect.NotEmpty(walk, source, "persistentVolumeName");
                Expect.Form(walk, source, "persistentVolumeName", TextForms.Subdomain);
            }

            walk.Trail.Leave();
        }
    }
}
