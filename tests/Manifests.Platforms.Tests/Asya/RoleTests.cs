using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.Asya;

/// <summary>Who may do what at AWS, as canonical documents.</summary>
public sealed class RoleTests
{
    private const string Queues = "arn:aws:sqs:*:111122223333:asya-*";

    public static TheoryData<string> Workloads =>
        ["asya-operator", "asya-actor", "asya-gateway", "asya-keda", "asya-cluster-autoscaler"];

    [Theory]
    [MemberData(nameof(Workloads))]
    public void PodIdentity_IsTrustedWithTwoActions(string role) => YamlAssert.Equivalent(
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"pods.eks.amazonaws.com"},
        "Action":["sts:AssumeRole","sts:TagSession"]}]}
        """,
        AsyaTree.Default.Resource("Role", role).TextAt("spec", "assumeRolePolicyDocument"));

    [Theory]
    [InlineData("asya-operator", "asya-system:asya-operator")]
    [InlineData("asya-keda", "keda:keda-operator")]
    [InlineData("asya-cluster-autoscaler", "kube-system:cluster-autoscaler")]
    public void Irsa_TrustsOneServiceAccount(string role, string account) => YamlAssert.Equivalent(
        $$"""
        Version: '2012-10-17'
        Statement:
        - Effect: Allow
          Principal: { Federated: 'arn:aws:iam::{{AsyaTree.AccountId}}:oidc-provider/{{AsyaTree.Issuer}}' }
          Action: sts:AssumeRoleWithWebIdentity
          Condition:
            StringEquals:
              '{{AsyaTree.Issuer}}:aud': sts.amazonaws.com
              '{{AsyaTree.Issuer}}:sub': 'system:serviceaccount:{{account}}'
        """,
        AsyaTree.Irsa.Resource("Role", role).TextAt("spec", "assumeRolePolicyDocument"));

    [Fact]
    public void Irsa_TrustsActorsOfEachNamespaceByPattern()
    {
        var trust = AsyaTree.Irsa.Resource("Role", "asya-actor").TextAt("spec", "assumeRolePolicyDocument");
        var condition = Assert.Single(Json.Read(trust).SequenceOf("Statement")!).At("Condition")!;

        Assert.Equal(
            ["system:serviceaccount:asya-prod:asya-*", "system:serviceaccount:asya-e2e:asya-*"],
            condition.At("StringLike", AsyaTree.Issuer + ":sub")!.Texts());
        Assert.Equal("sts.amazonaws.com", condition.At("StringEquals", AsyaTree.Issuer + ":aud")!.Text());
    }

    [Theory]
    [InlineData("asya-operator", "CreateQueue DeleteQueue GetQueueAttributes GetQueueUrl SetQueueAttributes TagQueue")]
    [InlineData("asya-actor", "ChangeMessageVisibility DeleteMessage GetQueueAttributes ReceiveMessage SendMessage")]
    [InlineData("asya-gateway", "GetQueueUrl SendMessage")]
    [InlineData("asya-keda", "GetQueueAttributes GetQueueUrl ListQueues")]
    public void Queues_AreOpenForThese(string role, string actions)
    {
        var statement = Assert.Single(
            Statements(AsyaTree.Default, role),
            static statement => Texts(statement, "Action")[0].StartsWith("sqs:", StringComparison.Ordinal));

        Assert.Equal(actions.Split(' ').Select(static action => "sqs:" + action), Texts(statement, "Action"));
        Assert.Equal([Queues], Texts(statement, "Resource"));
    }

    [Fact]
    public void Actor_ReachesTheBucketAndItsObjects()
    {
        var statements = Statements(AsyaTree.With("bucketName: asya-results-team"), "asya-actor");

        Assert.Contains(statements, static statement => Texts(statement, "Resource").SequenceEqual(["arn:aws:s3:::asya-results-team/*"])
            && Texts(statement, "Action").SequenceEqual(["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]));
        Assert.Contains(statements, static statement => Texts(statement, "Resource").SequenceEqual(["arn:aws:s3:::asya-results-team"])
            && Texts(statement, "Action").SequenceEqual(["s3:ListBucket"]));
    }

    [Fact]
    public void Autoscaler_ChangesOnlyGroupsOfTheCluster() => YamlAssert.Equivalent(
        """
        {"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":["autoscaling:DescribeAutoScalingGroups","autoscaling:DescribeAutoScalingInstances",
        "autoscaling:DescribeLaunchConfigurations","autoscaling:DescribeScalingActivities","autoscaling:DescribeTags",
        "ec2:DescribeImages","ec2:DescribeInstanceTypes","ec2:DescribeLaunchTemplateVersions",
        "ec2:GetInstanceTypesFromInstanceRequirements","eks:DescribeNodegroup"],"Resource":"*"},
        {"Effect":"Allow","Action":["autoscaling:SetDesiredCapacity","autoscaling:TerminateInstanceInAutoScalingGroup",
        "autoscaling:UpdateAutoScalingGroup"],"Resource":"*",
        "Condition":{"StringEquals":{"aws:ResourceTag/k8s.io/cluster-autoscaler/asya":"owned"}}}]}
        """,
        AsyaTree.Default.Resource("Role", "asya-cluster-autoscaler").TextAt("spec", "inlinePolicies", "asya-cluster-autoscaler"));

    [Theory]
    [InlineData("asya-operator")]
    [InlineData("asya-actor")]
    [InlineData("asya-gateway")]
    [InlineData("asya-keda")]
    public void RoleOfAsya_ReachesNotEverything(string role) => Assert.All(
        Statements(AsyaTree.Default, role), static statement => Assert.DoesNotContain("*", Texts(statement, "Resource")));

    [Fact]
    public void Nodes_HaveExactlyThreePolicies() => Assert.Equal(
        ["AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy", "AmazonEC2ContainerRegistryReadOnly"],
        AsyaTree.Default.Resource("Role", "asya-nodes").At("spec", "policies").Texts()
            .Select(static arn => arn["arn:aws:iam::aws:policy/".Length..]));

    [Fact]
    public void Actor_HasThePoliciesThatItsCodeNeeds()
    {
        const string Policy = "arn:aws:iam::aws:policy/AmazonBedrockReadOnly";

        Assert.Equal([Policy], AsyaTree.With($"actorPolicies: ['{Policy}']").Resource("Role", "asya-actor").At("spec", "policies").Texts());
    }

    [Theory]
    [InlineData("ebsCsi: true", "asya-ebs-csi", "aws-ebs-csi-driver")]
    [InlineData("containerInsights: true", "asya-cloudwatch", "amazon-cloudwatch-observability")]
    public void OptionalAddon_TakesItsRoleInBothSchemes(string settings, string role, string addon)
    {
        var byIdentity = AsyaTree.With(settings);
        var byIrsa = AsyaTree.With(settings + "\nidentity: irsa");

        Assert.Contains(byIdentity.OfKind("PodIdentityAssociation"), found => found.TextAt("spec", "roleRef", "from", "name") == role);
        Assert.Equal(
            $"arn:aws:iam::{AsyaTree.AccountId}:role/{role}", byIrsa.Resource("Addon", addon).TextAt("spec", "serviceAccountRoleARN"));
        Assert.Empty(byIdentity.Diagnostics);
        Assert.Empty(byIrsa.Diagnostics);
    }

    [Fact]
    public void Associations_BindEachAccountToItsRole() => Assert.Equal(
        [
            "asya-e2e/asya-gateway asya-gateway",
            "asya-prod/asya-error-end asya-actor",
            "asya-prod/asya-gateway asya-gateway",
            "asya-prod/asya-gpu-inference asya-actor",
            "asya-prod/asya-happy-end asya-actor",
            "asya-system/asya-operator asya-operator",
            "keda/keda-operator asya-keda",
            "kube-system/cluster-autoscaler asya-cluster-autoscaler",
        ],
        AsyaTree.Default.OfKind("PodIdentityAssociation")
            .Select(static found =>
                $"{found.TextAt("spec", "namespace")}/{found.TextAt("spec", "serviceAccount")} {found.TextAt("spec", "roleRef", "from", "name")}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void EveryAssociatedAccount_IsMade()
    {
        var made = AsyaTree.Default.OfKind("ServiceAccount").Select(static account => account.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var values in AsyaTree.Default.OfKind("Application").Select(ChartValues).OfType<Mapping>())
        {
            var account = (values.MappingOf("rbac") ?? values).MappingOf("serviceAccount");
            made.Add((account?.MappingOf("operator") ?? account)?.TextOf("name") ?? "");
        }

        Assert.All(
            AsyaTree.Default.OfKind("PodIdentityAssociation"),
            found => Assert.Contains(found.TextAt("spec", "serviceAccount"), made));
    }

    private static Mapping? ChartValues(TreeDocument application) =>
        ((Mapping)application.At("spec")).MappingOf("source")?.MappingOf("helm")?.MappingOf("valuesObject");

    internal static IReadOnlyList<Mapping> Statements(RenderedPlatform platform, string role) =>
        [.. Json.Read(platform.Resource("Role", role).TextAt("spec", "inlinePolicies", role)).SequenceOf("Statement")!.Cast<Mapping>()];

    internal static IReadOnlyList<string> Texts(Mapping statement, string key) =>
        statement[key] is Scalar one ? [one.Text] : statement[key]!.Texts();
}
