using Manifests.Models.Ack.Kms.V1Alpha1;

namespace Manifests.Platforms.Asya;

/// <summary>The key that queues, and the bucket if said, are encrypted with.</summary>
internal sealed class EncryptionKey : IComponentPart
{
    public Key Key { get; } = new("asya", Ack.Namespace)
    {
        Spec = new() { Description = "Messages and results of Asya", EnableKeyRotation = true },
    };

    public void AddTo(ComponentBuilder folder) => folder.Add("key.yaml", Key, new Alias("asya", Ack.Namespace)
    {
        Spec = new() { Name = Names.KeyAlias, TargetKeyRef = new() { From = new() { Name = Key.Name } } },
    });
}
