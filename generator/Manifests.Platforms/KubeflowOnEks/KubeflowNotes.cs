namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>What the template of the notes names.</summary>
internal static class KubeflowNotes
{
    public static TemplateVariables Variables(
        KubeflowOnEksSettings settings, AwsAccount account, PipelineRole pipelineRole, KubeflowPipelines pipelines) => new()
    {
        ["accountId"] = settings.AccountId,
        ["region"] = settings.Region,
        ["cluster"] = settings.ClusterName,
        ["kubernetesVersion"] = settings.KubernetesVersion.ToString(),
        ["repository"] = settings.RepositoryUrl,
        ["bucket"] = settings.BucketName,
        ["modelRepository"] = settings.ModelRepository,
        ["pipelinesBucket"] = settings.PipelinesBucket,
        ["artifactPrefix"] = settings.ArtifactPrefix,
        ["pipelineRole"] = PipelineRole.RoleName,
        ["pipelineRoleArn"] = (string)account.ArnOf(pipelineRole.Role),
        ["config"] = pipelines.Config.BuiltName()!,
        ["buildProject"] = TritonAws.BuildProject,
        ["direct"] = settings.Variant == KubeflowVariant.Direct,
        ["irsa"] = settings.Identity == IdentityScheme.Irsa,
        ["builtImage"] = settings.TritonImage == TritonImage.Ecr,
        ["cpuPool"] = settings.CpuPool,
        ["vpcIsKnown"] = settings.VpcId is not null,
        ["adminEmail"] = settings.AdminEmail ?? "",
        ["adminSecret"] = DeployKF.DeployKFApplication.AdminSecret,
        ["deployKFVersion"] = DeployKF.DeployKFApplication.Version,
        ["ackServices"] = [.. Addons.AckServices],
        ["acceptedRisks"] = [.. settings.AcceptedRisks.Select(KubeflowOnEksSettings.NameOf)],
    };
}
