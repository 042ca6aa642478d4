using Manifests.Platforms.ArgoflowAws.Applications;
using Manifests.Platforms.ArgoflowAws.Aws;
using Manifests.Platforms.ArgoflowAws.Checks;
using Manifests.Platforms.ArgoflowAws.Iam;
using Manifests.Platforms.ArgoflowAws.Setup;
using Manifests.Schema;

namespace Manifests.Platforms.ArgoflowAws;

/// <summary>
/// Kubeflow 1.3 on EKS by ArgoCD alone, with databases, cache, buckets, DNS and secrets at AWS. From seed 002.
/// </summary>
public sealed class ArgoflowAws(ArgoflowAwsSettings settings) : Platform("argoflow-aws")
{
    /// <inheritdoc/>
    public override KubernetesVersion Kubernetes => settings.KubernetesVersion;

    private bool IsTemplate => settings.Form == TreeForm.Template;

    /// <inheritdoc/>
    protected override void Compose(PlatformBuilder platform)
    {
        var setup = IsTemplate ? SetupPlaceholders.Settings() : settings.Setup!;
        var repository = platform.Repository(setup.GitRepo.Url, setup.GitRepo.TargetRevision);
        var distribution = new Distribution(platform, settings, setup, repository.Component("distribution"));

        var applications = new ApplicationList(platform, distribution);
        FoundationApplications.AddTo(applications);
        KubeflowApplications.AddTo(applications);
        SystemApplications.AddTo(applications);
        AddAws(applications);
        MonitoringApplications.AddTo(applications);

        platform.AllowUnreached(applications.AddRoot(), "applied once by hand: it is what makes ArgoCD read the rest");
        IamPolicies.AddTo(repository, new IamFacts(settings, setup));
        platform.Notes("argoflow-aws/NOTES.md.hbs", ArgoflowNotes.Variables(settings));
        if (IsTemplate)
        {
            AddTemplateForm(platform, repository);
        }
    }

    /// <inheritdoc/>
    protected override void Check(TreeReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var picks = new Picks(review);
        ExclusivePicks.Check(review, picks);
        PackageCounts.Check(review, settings, picks);
        PinnedBases.Check(review, picks);
        PatchTargets.Check(review);
        ValueReferences.Check(review);
        SecretAccess.Check(review, IsTemplate ? null : settings.Setup!.ClusterName);
        if (IsTemplate)
        {
            PlaceholderKeys.Check(review);
        }
    }

    private void AddAws(ApplicationList applications)
    {
        if (settings.ProvisionAws is { } aws)
        {
            applications.Add("aws-resources", "aws-resources", new AwsResources(aws), Waves.AwsResources, destination: Ack.Namespace);
        }
    }

    private static void AddTemplateForm(PlatformBuilder platform, ComponentBuilder repository)
    {
        repository.Template("examples/setup.conf", "argoflow-aws/setup.conf.hbs", []);
        foreach (var key in SetupKeys.All)
        {
            platform.AllowPlaceholder(key.Placeholder, "a template keeps it for whoever finds and replaces");
        }
    }
}
