using Manifests.Models.Kustomize;
using Manifests.Platforms.ArgoflowAws.Iam;

namespace Manifests.Platforms.ArgoflowAws.Aws;

/// <summary>
/// The AWS resources that the distribution otherwise expects to be there, as objects of the AWS Controllers for Kubernetes. The cluster
/// itself is not among them: it runs what makes them, or another one does.
/// </summary>
internal sealed class AwsResources(AwsSettings aws) : IPackage
{
    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("aws-resources");
        var (settings, setup) = (distribution.Settings, distribution.Setup);
        var files = new List<FileEntry>();
        new IamRoles(settings, setup, aws).AddTo(folder, files);
        files.Add(PipelinesUser.AddTo(folder, new IamFacts(settings, setup)));
        files.Add(Buckets.AddTo(folder, setup));
        files.Add(Database.AddTo(folder, setup, aws));
        files.Add(Cache.AddTo(folder, setup, aws));
        files.Add(DnsZone.AddTo(folder, setup));
        folder.Kustomization(new Kustomization { Resources = [.. files] });
        return folder;
    }
}
