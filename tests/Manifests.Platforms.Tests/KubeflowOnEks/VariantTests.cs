using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>What changes from one variant to another; the committed tree is the default one.</summary>
public sealed class VariantTests
{
    private static readonly Lazy<RenderedPlatform> DeployKF = new(static () => OnEks.With(OnEks.DeployKF));
    private static readonly Lazy<RenderedPlatform> PodIdentity = new(static () => OnEks.With("identity: podIdentity\n"));

    [Theory]
    [InlineData(OnEks.DeployKF)]
    [InlineData(OnEks.DeployKF + "tritonImage: nvidia\ncpuPool: false\n")]
    [InlineData("identity: podIdentity\n")]
    [InlineData("identity: podIdentity\ntritonImage: nvidia\ncpuPool: false\n")]
    [InlineData("kubernetesVersion: \"1.33\"\n")]
    public void EveryVariant_PassesEveryCheck(string settings) => Assert.Empty(OnEks.With(settings).Diagnostics);

    [Fact]
    public void DeployKF_TakesThePlaceOfThePullRequestsOfTheNamespace()
    {
        var names = DeployKF.Value.OfKind("Application").Select(static application => application.Name).ToArray();

        Assert.DoesNotContain("kubeflow-pipelines", names);
        Assert.Contains("deploykf-app-of-apps", names);
        Assert.DoesNotContain(DeployKF.Value.Resources, static resource => resource is { Kind: "Namespace", Name: "kubeflow" });
        Assert.DoesNotContain(DeployKF.Value.Tree.Files, static file => file.Folder == "infra/manifests/kubeflow");
        // PR 1, 3 and 5 stay.
        Assert.NotNull(DeployKF.Value.Resource("Role", "kubeflow-pipeline-execution-role"));
        Assert.Equal(2, DeployKF.Value.OfKind("NodePool").Count);
        Assert.Contains("KubeflowArtifactAccess", DeployKF.Value.Resource("Bucket", "model-bucket").TextAt("spec", "policy"), StringComparison.Ordinal);
    }

    [Fact]
    public void DeployKF_IsReadThroughItsPlugin()
    {
        var application = DeployKF.Value.Resource("Application", "deploykf-app-of-apps");

        YamlAssert.Equivalent(
            """
            destination: {namespace: argocd, server: 'https://kubernetes.default.svc'}
            project: default
            source:
              repoURL: https://github.com/deployKF/deployKF.git
              targetRevision: v0.1.5
              path: '.'
              plugin: {name: deploykf, parameters: []}
            """,
            WithoutParameters(application.At("spec")));
        var parameters = (Sequence)application.At("spec", "source", "plugin", "parameters");
        YamlAssert.Equivalent("{name: source_version, string: 0.1.5}", parameters[0]);
        YamlAssert.Equivalent("{name: values_files, array: [./sample-values.yaml]}", parameters[1]);
        YamlAssert.Equivalent(
            """
            argocd: {namespace: argocd, project: default}
            deploykf_core:
              deploykf_auth:
                dex:
                  staticPasswords:
                  - email: admin@example.com
                    password: {existingSecret: dex-admin, existingSecretKey: password, type: hash}
                images: {kubectl: {repository: docker.io/bitnamilegacy/kubectl}}
              deploykf_istio_gateway:
                gatewayService:
                  name: deploykf-gateway
                  type: LoadBalancer
                  annotations:
                    service.beta.kubernetes.io/aws-load-balancer-type: external
                    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
                    service.beta.kubernetes.io/aws-load-balancer-scheme: internal
                  ports: {http: 80, https: 443}
              deploykf_profiles_generator:
                profileDefaults:
                  plugins:
                  - kind: AwsIamForServiceAccount
                    spec: {awsIamRole: 'arn:aws:iam::111122223333:role/kf-role'}
                users: [{id: admin, email: admin@example.com}]
                groups: []
                profiles:
                - name: team-1
                  members: [{user: admin, access: {role: edit, notebooksAccess: true}}]
            deploykf_dependencies:
              cert_manager: {images: {kubectl: {repository: docker.io/bitnamilegacy/kubectl}}}
              kyverno: {images: {kubectl: {repository: docker.io/bitnamilegacy/kubectl}}}
            deploykf_opt:
              deploykf_minio: {enabled: false}
              deploykf_mysql: {images: {kubectl: {repository: docker.io/bitnamilegacy/kubectl}}}
            kubeflow_dependencies:
              kubeflow_argo_workflows:
                controller: {serviceAccount: {annotations: {eks.amazonaws.com/role-arn: 'arn:aws:iam::111122223333:role/kf-role'}}}
                server: {serviceAccount: {annotations: {eks.amazonaws.com/role-arn: 'arn:aws:iam::111122223333:role/kf-role'}}}
            kubeflow_tools:
              pipelines:
                serviceAccounts:
                  apiServer: {annotations: {eks.amazonaws.com/role-arn: 'arn:aws:iam::111122223333:role/kf-role'}}
                  frontend: {annotations: {eks.amazonaws.com/role-arn: 'arn:aws:iam::111122223333:role/kf-role'}}
                bucket: {name: kubeflow-pipelines-111122223333, region: us-east-1}
                objectStore: {useExternal: true, host: s3.us-east-1.amazonaws.com, useSSL: true, auth: {fromEnv: true}}
            """,
            ((Mapping)parameters[2]).TextOf("string")!);
    }

    [Fact]
    public void DeployKF_HasItsRoleAndBuckets()
    {
        Assert.Equal(
            ["kubeflow-pipelines-111122223333", "ml-on-containers", "ml-on-containers-model-registry"],
            DeployKF.Value.OfKind("Bucket").Select(static bucket => bucket.TextAt("spec", "name")).Order(StringComparer.Ordinal));
        var role = DeployKF.Value.Resource("Role", "kf-role");
        YamlAssert.Equivalent(
            $$"""
            Version: '2012-10-17'
            Statement:
            - Effect: Allow
              Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/{{OnEks.Issuer}}' }
              Action: sts:AssumeRoleWithWebIdentity
              Condition:
                StringLike:
                  '{{OnEks.Issuer}}:aud': sts.amazonaws.com
                  '{{OnEks.Issuer}}:sub': 'system:serviceaccount:*'
            """,
            role.TextAt("spec", "assumeRolePolicyDocument"));
        YamlAssert.Equivalent(
            """
            Version: '2012-10-17'
            Statement:
            - Effect: Allow
              Action: [s3:GetBucketLocation, s3:ListBucket]
              Resource:
              - arn:aws:s3:::kubeflow-pipelines-111122223333
              - arn:aws:s3:::ml-on-containers
              - arn:aws:s3:::ml-on-containers-model-registry
            - Effect: Allow
              Action: [s3:GetObject, s3:PutObject, s3:DeleteObject]
              Resource:
              - arn:aws:s3:::kubeflow-pipelines-111122223333/artifacts/*
              - arn:aws:s3:::kubeflow-pipelines-111122223333/pipelines/*
              - arn:aws:s3:::kubeflow-pipelines-111122223333/v2/artifacts/*
            - {Effect: Allow, Action: s3:GetObject, Resource: 'arn:aws:s3:::ml-on-containers/*'}
            - Effect: Allow
              Action: [s3:GetObject, s3:PutObject, s3:DeleteObject]
              Resource: arn:aws:s3:::ml-on-containers-model-registry/*
            """,
            Assert.Single((Mapping)role.At("spec", "inlinePolicies")).Value.Text());
        Assert.Contains(
            "--model-repository=s3://ml-on-containers-model-registry/model-repository",
            NodeTexts.Of(DeployKF.Value.Resource("Deployment", "triton-server").Root),
            StringComparison.Ordinal);
    }

    [Fact]
    public void DeployKF_GivesArgoCdThePluginBesideItsRepoServer()
    {
        var application = DeployKF.Value.Resource("Application", "argo-cd");
        var source = (Mapping)application.At("spec", "source");
        Assert.Equal(("argo-cd", "7.6.12"), (source.TextOf("chart"), source.TextOf("targetRevision")));
        var values = (Mapping)source.MappingOf("helm")!["valuesObject"]!;

        YamlAssert.Equivalent("{fsGroup: 999}", values.At("global", "securityContext")!);
        Assert.Contains("obj.status.health.status", values.At("configs", "cm", "resource.customizations.health.argoproj.io_Application")!.Text(), StringComparison.Ordinal);
        var plugin = (Mapping)values.At("configs", "cmp", "plugins", "deploykf")!;
        Assert.Equal(
            ["output_kustomize_path", "output_helm_path", "output_helm_values_files", "source_version", "source_path", "values_files", "values"],
            plugin.MappingOf("parameters")!.SequenceOf("static")!.Cast<Mapping>().Select(static parameter => parameter.TextOf("name")));
        Assert.Contains("deploykf generate", plugin.At("init", "args", "0")!.Text(), StringComparison.Ordinal);
        Assert.Contains("kubectl kustomize", plugin.At("generate", "args", "0")!.Text(), StringComparison.Ordinal);
        YamlAssert.Equivalent(
            """
            name: deploykf-plugin
            image: docker.io/buildpack-deps:bookworm-curl
            command: [/var/run/argocd/argocd-cmp-server]
            args: [--loglevel, info]
            env:
            - {name: HELM_CACHE_HOME, value: /helm-working-dir}
            - {name: HELM_CONFIG_HOME, value: /helm-working-dir}
            - {name: HELM_DATA_HOME, value: /helm-working-dir}
            securityContext: {runAsNonRoot: true, runAsUser: 999}
            volumeMounts:
            - {name: var-files, mountPath: /var/run/argocd}
            - {name: plugins, mountPath: /home/argocd/cmp-server/plugins}
            - {name: helm-working-dir, mountPath: /helm-working-dir}
            - {name: deploykf-plugin-tools, mountPath: /usr/local/bin}
            - {name: argocd-cmp-cm, mountPath: /home/argocd/cmp-server/config/plugin.yaml, subPath: deploykf.yaml}
            - {name: deploykf-plugin-assets, mountPath: /.deploykf/assets}
            """,
            Assert.Single((Sequence)values.At("repoServer", "extraContainers")!));
        Assert.Equal(3, ((Sequence)values.At("repoServer", "initContainers")!).Count);
        // The chart makes argocd-cm, so the tree must not.
        Assert.DoesNotContain(DeployKF.Value.OfKind("ConfigMap"), static map => map.Name == "argocd-cm");
    }

    [Fact]
    public void DeployKF_HasVolumesForItsPluginAndDatabases()
    {
        YamlAssert.Equivalent(
            "{accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}, storageClassName: gp3}",
            DeployKF.Value.Resource("PersistentVolumeClaim", "argocd-deploykf-plugin-assets").At("spec"));
        var storage = DeployKF.Value.Resource("StorageClass", "gp3");
        Assert.Equal("true", storage.Annotation("storageclass.kubernetes.io/is-default-class"));
        Assert.Equal("ebs.csi.aws.com", storage.TextAt("provisioner"));
        var addon = DeployKF.Value.Resource("Addon", "aws-ebs-csi-driver");
        Assert.Equal(
            "arn:aws:iam::111122223333:role/" + DeployKF.Value.Resource("Role", "ebs-csi").TextAt("spec", "name"),
            addon.TextAt("spec", "serviceAccountRoleARN"));
    }

    [Fact]
    public void DeployKF_StandsLastAndWaitsForAPerson()
    {
        var application = DeployKF.Value.Resource("Application", "deploykf-app-of-apps");

        Assert.Equal(DeployKF.Value.OfKind("Application").Max(static each => each.Wave()), application.Wave());
        Assert.False(((Mapping)application.At("spec")).ContainsKey("syncPolicy"));
    }

    [Fact]
    public void DeployKF_HasNoPasswordInClear()
    {
        var texts = string.Concat(DeployKF.Value.Tree.Files.Select(static file => System.Text.Encoding.UTF8.GetString(file.Bytes.Span)));

        Assert.DoesNotContain("password: {value", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("user1", texts, StringComparison.Ordinal);
        Assert.DoesNotContain(DeployKF.Value.Resources, static resource => resource.Kind == "Secret");
    }

    [Fact]
    public void PodIdentity_TakesThePlaceOfAnnotations()
    {
        Assert.All(PodIdentity.Value.OfKind("ServiceAccount"), static account => Assert.Null(account.Annotation("eks.amazonaws.com/role-arn")));
        var charts = string.Concat(PodIdentity.Value.OfKind("Application").Select(static application => NodeTexts.Of(application.Root)));
        Assert.DoesNotContain("role-arn", charts, StringComparison.Ordinal);
        Assert.Equal(
            [
                "ack-system/triton-inference-image-build triton-inference-image-build",
                "kube-system/aws-load-balancer-controller aws-load-balancer-controller",
                "kube-system/karpenter karpenter-controller",
                "kubeflow/kubeflow-pipeline-runner kubeflow-pipeline-execution-role",
                "triton/triton-sa triton",
            ],
            PodIdentity.Value.OfKind("PodIdentityAssociation").Select(static found =>
                $"{found.TextAt("spec", "namespace")}/{found.TextAt("spec", "serviceAccount")} {found.TextAt("spec", "roleRef", "from", "name")}")
                .Order(StringComparer.Ordinal));
        Assert.Equal("eks-pod-identity-agent", Assert.Single(PodIdentity.Value.OfKind("Addon")).TextAt("spec", "name"));
        var trust = PodIdentity.Value.Resource("Role", "kubeflow-pipeline-execution-role").TextAt("spec", "assumeRolePolicyDocument");
        Assert.Contains("\"Service\":\"pods.eks.amazonaws.com\"", trust, StringComparison.Ordinal);
    }

    [Fact]
    public void Irsa_HasNeitherAssociationsNorTheirAgent()
    {
        Assert.Empty(OnEks.Default.OfKind("PodIdentityAssociation"));
        Assert.Empty(OnEks.Default.OfKind("Addon"));
    }

    [Fact]
    public void NvidiasImage_NeedsNoBuild()
    {
        var rendered = OnEks.With("tritonImage: nvidia\n");

        Assert.Contains(
            "nvcr.io/nvidia/tritonserver:25.11-py3", NodeTexts.Of(rendered.Resource("Deployment", "triton-server").Root), StringComparison.Ordinal);
        Assert.Empty(rendered.OfKind("Repository"));
        Assert.Empty(rendered.OfKind("Job"));
        Assert.DoesNotContain("CodeBuild", rendered.TextOf("infra/NOTES.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "synced by hand", "`kubeflow-config-27222fh8g9`", "trusted for `system:serviceaccount:kubeflow:*`", "| `acceptedRisks` |")]
    [InlineData(OnEks.DeployKF, "bcrypt hash", "admin@example.com", "cert-manager 10", "`argo-cd`")]
    [InlineData("identity: podIdentity\n", "bound by an association to", "list-pod-identity-associations", "trusted for `pods.eks.amazonaws.com`")]
    public void Notes_TellOfTheVariant(string settings, params string[] words)
    {
        var notes = OnEks.With(settings).TextOf("infra/NOTES.md");

        Assert.All(words, word => Assert.Contains(word, notes, StringComparison.Ordinal));
    }

    private static Mapping WithoutParameters(Node spec)
    {
        var copy = (Mapping)spec.Clone();
        copy.MappingOf("source")!.MappingOf("plugin")!.Set("parameters", new Sequence());
        return copy;
    }
}
