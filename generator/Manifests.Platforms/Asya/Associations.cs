using Manifests.Models.Ack.Eks.V1Alpha1;

namespace Manifests.Platforms.Asya;

/// <summary>Which pods take which role. Credentials are given when a pod is made: these have to be there before.</summary>
internal sealed class Associations(IReadOnlyList<PodIdentityAssociation> associations) : IComponentPart
{
    public void AddTo(ComponentBuilder folder)
    {
        foreach (var association in associations)
        {
            folder.Add(association.Name + ".yaml", association);
        }
    }
}
