using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.Aktus;

/// <summary>Who may do what: entries of the cluster, roles of service accounts.</summary>
public sealed class AccessTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("additionalAdminUsers: [ann]\n", "user/ann")]
    [InlineData("additionalAdminRoles: [ops]\n", "role/ops")]
    [InlineData("additionalAdminUsers: [ann, bob, cyd]\nadditionalAdminRoles: [ops, audit, ann]\n", "user/ann user/bob user/cyd role/ops role/audit role/ann")]
    public void Admins_HaveAnEntryEach_AndSoHasTheDeployer(string settings, string admins)
    {
        var rendered = OnAktus.With(settings);

        var entries = rendered.OfKind("AccessEntry");
        Assert.Equal(
            admins.Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend("role/aktus-platform-aktus-deployer-role").Select(Principal),
            entries.Select(static entry => entry.TextAt("spec", "principalARN")));
        Assert.Equal(entries.Count, entries.Select(static entry => entry.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(entries, static entry => YamlAssert.Equivalent(
            """
            - policyARN: arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy
              accessScope: { type: cluster }
            """,
            entry.At("spec", "accessPolicies")));
        Assert.All(entries, static entry => Assert.Equal("STANDARD", entry.TextAt("spec", "type")));
        // Entries count in this mode and in API_AND_CONFIG_MAP only.
        Assert.Equal("API", rendered.Resource("Cluster", "aktus-cluster").TextAt("spec", "accessConfig", "authenticationMode"));
    }

    [Theory]
    [InlineData("[ann]", "aktus-admin-user-ann")]
    [InlineData("[Ann]", "aktus-admin-user-ann")]
    [InlineData("[a.b, a-b]", "aktus-admin-user-a-b-2e7336 aktus-admin-user-a-b")]
    [InlineData("[john.doe@example.com]", "aktus-admin-user-john-doe-example-com-836f82")]
    [InlineData("[ann-]", "aktus-admin-user-ann--209dc6")]
    public void Entry_IsNamedAfterItsAdmin(string admins, string names) => Assert.Equal(
        names.Split(' '),
        OnAktus.With($"additionalAdminUsers: {admins}\n").OfKind("AccessEntry").Select(static entry => entry.Name).Where(static name => name != "aktus-deployer"));

    [Fact]
    public void Deployer_IsARoleThatArgoCdMayTake()
    {
        var role = OnAktus.With("argoCdRole: gitops\n").Resource("Role", "aktus-deployer");

        Assert.Equal("aktus-platform-aktus-deployer-role", role.TextAt("spec", "name"));
        YamlAssert.Equivalent(
            """
            Version: '2012-10-17'
            Statement: [{ Effect: Allow, Principal: { AWS: 'arn:aws:iam::111122223333:role/gitops' }, Action: 'sts:AssumeRole' }]
            """,
            role.TextAt("spec", "assumeRolePolicyDocument"));
    }

    [Fact]
    public void OidcProvider_IsOfTheIssuer() => YamlAssert.Equivalent(
        $"""
        url: https://{OnAktus.Issuer}
        clientIDs: [sts.amazonaws.com]
        thumbprints: [9e99a48a9960b14926bb7f3b02e22da2b0ab7280]
        """,
        OnAktus.Default.Resource("OpenIDConnectProvider", "aktus-oidc").At("spec"));

    // Trap: upstream's condition keys begin with https://, which matches no token.
    [Theory]
    [InlineData("aktus-efs-csi", "kube-system:efs-csi-controller-sa")]
    [InlineData("aktus-metering", "aktus-ai-platform-dev:aktus-ai-platform-sa")]
    [InlineData("aktus-secrets-reader", "aktus-ai-platform-dev:aktus-secrets-reader")]
    public void RoleOfAServiceAccount_TrustsItByTheIssuerWithoutScheme(string role, string account) => YamlAssert.Equivalent(
        $$"""
        Version: '2012-10-17'
        Statement:
        - Effect: Allow
          Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/{{OnAktus.Issuer}}' }
          Action: sts:AssumeRoleWithWebIdentity
          Condition:
            StringEquals:
              '{{OnAktus.Issuer}}:aud': sts.amazonaws.com
              '{{OnAktus.Issuer}}:sub': system:serviceaccount:{{account}}
        """,
        OnAktus.Default.Resource("Role", role).TextAt("spec", "assumeRolePolicyDocument"));

    [Fact]
    public void Addon_RunsWithTheRoleOfItsDriver()
    {
        YamlAssert.Equivalent(
            """
            name: aws-efs-csi-driver
            addonVersion: v2.0.9-eksbuild.1
            resolveConflicts: OVERWRITE
            clusterRef: { from: { name: aktus-cluster } }
            serviceAccountRoleRef: { from: { name: aktus-efs-csi } }
            """,
            OnAktus.Default.Resource("Addon", "aktus-efs-csi").At("spec"));
        Assert.Equal(
            ["arn:aws:iam::aws:policy/service-role/AmazonEFSCSIDriverPolicy"],
            OnAktus.Default.Resource("Role", "aktus-efs-csi").At("spec", "policies").Texts());
    }

    [Fact]
    public void PlatformPods_MayReportTheirUse()
    {
        Assert.Equal(
            [
                "arn:aws:iam::aws:policy/AWSMarketplaceMeteringFullAccess",
                "arn:aws:iam::aws:policy/AWSMarketplaceMeteringRegisterUsage",
                "arn:aws:iam::aws:policy/service-role/AWSLicenseManagerConsumptionPolicy",
            ],
            OnAktus.Default.Resource("Role", "aktus-metering").At("spec", "policies").Texts());
        Assert.Equal(
            "arn:aws:iam::111122223333:role/" + OnAktus.Default.Resource("Role", "aktus-metering").TextAt("spec", "name"),
            OnAktus.Default.Resource("ServiceAccount", "aktus-ai-platform-sa").Annotation("eks.amazonaws.com/role-arn"));
    }

    [Theory]
    [InlineData("huggingFaceTokenSecret: a/hf\n", "a/hf")]
    [InlineData("openAiApiKeySecret: a/ai\n", "a/ai")]
    [InlineData("huggingFaceTokenSecret: a/hf\nopenAiApiKeySecret: a/ai\n", "a/hf a/ai")]
    [InlineData("huggingFaceTokenSecret: a/both\nopenAiApiKeySecret: a/both\n", "a/both")]
    public void Reader_MayReadTheDeclaredSecretsOnly(string settings, string secrets)
    {
        var policy = OnAktus.With(OnAktus.Created + settings).Resource("Role", "aktus-secrets-reader").TextAt("spec", "inlinePolicies", "ReadApiKeys");

        var resources = secrets.Split(' ').Select(static secret => $"'arn:aws:secretsmanager:us-east-1:111122223333:secret:{secret}-??????'").ToList();
        YamlAssert.Equivalent(
            $$"""
            Version: '2012-10-17'
            Statement:
            - Sid: ReadApiKeys
              Effect: Allow
              Action: ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret']
              Resource: {{(resources.Count == 1 ? resources[0] : $"[{string.Join(", ", resources)}]")}}
            """,
            policy);
    }

    private static string Principal(string name) => "arn:aws:iam::111122223333:" + name;
}
