using System.IO.Enumeration;
using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>PR 1 and PR 5: the role of the pipelines, and who agrees on its name.</summary>
public sealed class PipelineRoleTests
{
    private const string RoleArn = $"arn:aws:iam::{OnEks.AccountId}:role/KubeflowPipelineExecutionRole";

    private static Mapping RoleSpec =>
        (Mapping)OnEks.Default.Resource("Role", "kubeflow-pipeline-execution-role").At("spec");

    [Fact]
    public void Role_IsNamedAndLimitedAsStated()
    {
        Assert.Equal("KubeflowPipelineExecutionRole", RoleSpec.TextOf("name"));
        Assert.Equal("IAM role for Kubeflow pipeline pods via IRSA", RoleSpec.TextOf("description"));
        Assert.True(Scalar.Of(43200L).ValueEquals(RoleSpec["maxSessionDuration"]));
    }

    [Fact]
    public void Trust_IsForServiceAccountsOfKubeflow() => YamlAssert.Equivalent(
        $$"""
        Version: '2012-10-17'
        Statement:
        - Effect: Allow
          Principal: { Federated: 'arn:aws:iam::{{OnEks.AccountId}}:oidc-provider/{{OnEks.Issuer}}' }
          Action: sts:AssumeRoleWithWebIdentity
          Condition:
            StringEquals: { '{{OnEks.Issuer}}:aud': sts.amazonaws.com }
            StringLike: { '{{OnEks.Issuer}}:sub': 'system:serviceaccount:kubeflow:*' }
        """,
        RoleSpec.TextOf("assumeRolePolicyDocument")!);

    [Fact]
    public void Policy_LetsArtifactsInAndImagesOut() => YamlAssert.Equivalent(
        """
        {"Version": "2012-10-17", "Statement": [
          {"Sid": "S3ArtifactAccess", "Effect": "Allow",
           "Action": ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:ListBucket"],
           "Resource": ["arn:aws:s3:::ml-on-containers", "arn:aws:s3:::ml-on-containers/*"]},
          {"Sid": "ECRPullAccess", "Effect": "Allow",
           "Action": ["ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability",
                      "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"],
           "Resource": "*"}]}
        """,
        Assert.Single(RoleSpec.MappingOf("inlinePolicies")!).Value.Text());

    [Fact]
    public void BucketPolicy_NamesTheRoleForItsFolder()
    {
        var policy = Json.Read(OnEks.Default.Resource("Bucket", "model-bucket").TextAt("spec", "policy"));

        var statement = policy.SequenceOf("Statement")!
            .Single(static node => ((Mapping)node).TextOf("Sid") == "KubeflowArtifactAccess");

        YamlAssert.Equivalent(
            $$"""
            {"Sid": "KubeflowArtifactAccess", "Effect": "Allow", "Principal": {"AWS": "{{RoleArn}}"},
             "Action": ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
             "Resource": "arn:aws:s3:::ml-on-containers/kubeflow-artifacts/*"}
            """,
            statement);
    }

    [Fact]
    public void ServiceAccount_TakesTheRoleThatTrustsIt()
    {
        var runner = OnEks.Default.Resource("ServiceAccount", "kubeflow-pipeline-runner");

        Assert.Equal(RoleArn, runner.Annotation("eks.amazonaws.com/role-arn"));
        var trusted = Json.Read(RoleSpec.TextOf("assumeRolePolicyDocument")!).SequenceOf("Statement")!.Cast<Mapping>().Single()
            .MappingOf("Condition")!.MappingOf("StringLike")!.Single().Value.Text();
        Assert.True(FileSystemName.MatchesSimpleExpression(trusted, $"system:serviceaccount:{runner.Namespace}:{runner.Name}"));
    }

    [Fact]
    public void EveryAnnotatedRole_IsInTheTree()
    {
        var roles = OnEks.Default.OfKind("Role")
            .Select(static role => $"arn:aws:iam::{OnEks.AccountId}:role/{role.TextAt("spec", "name")}");

        var taken = OnEks.Default.OfKind("ServiceAccount")
            .Select(static account => account.Annotation("eks.amazonaws.com/role-arn")!);

        Assert.Subset(roles.ToHashSet(StringComparer.Ordinal), taken.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void OidcProvider_IsTheIssuerOfTheTrust()
    {
        var provider = OnEks.Default.Resource("OpenIDConnectProvider", "platform-oidc");

        YamlAssert.Equivalent($"{{clientIDs: [sts.amazonaws.com], url: 'https://{OnEks.Issuer}'}}", provider.Object!["spec"]!);
        Assert.Equal("adopt-or-create", provider.Annotation("services.k8s.aws/adoption-policy"));
    }

    [Fact]
    public void StackOutput_BecomesAFieldExportIntoAConfigMapThatExists()
    {
        var export = OnEks.Default.Resource("FieldExport", "kubeflow-pipeline-role-arn");

        YamlAssert.Equivalent(
            """
            from:
              path: .status.ackResourceMetadata.arn
              resource: {group: iam.services.k8s.aws, kind: Role, name: kubeflow-pipeline-execution-role}
            to: {kind: configmap, name: kubeflow-iam-outputs, key: KubeflowPipelineRoleArn}
            """,
            export.Object!["spec"]!);
        Assert.Equal(export.Namespace, OnEks.Default.Resource("ConfigMap", "kubeflow-iam-outputs").Namespace);
    }

    [Fact]
    public void AnotherBucketAndPrefix_GoWhereTheFirstWent()
    {
        var rendered = OnEks.With("bucketName: team-models\nartifactPrefix: runs/v2\n");

        var texts = string.Concat(rendered.Resources.Select(static document => NodeTexts.Of(document.Root)));
        Assert.Contains("arn:aws:s3:::team-models/runs/v2/*", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("ml-on-containers", texts, StringComparison.Ordinal);
        var kustomization = rendered.TextOf("infra/manifests/kubeflow/kustomization.yaml");
        Assert.Contains("- S3_BUCKET=team-models\n  - ARTIFACT_PREFIX=runs/v2\n", kustomization, StringComparison.Ordinal);
    }
}
