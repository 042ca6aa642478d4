using Manifests.Diagnostics;
using Manifests.Platforms.ArgoflowAws.Setup;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.ArgoflowAws.Setup;

public sealed class SetupConfTests
{
    [Fact]
    public void CommittedFile_SetsEachKeyOnce_InTheOrderOfTheKeys()
    {
        var keys = SetupConf.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line[..line.IndexOf('=', StringComparison.Ordinal)]);

        Assert.Equal(SetupKeys.All.Select(static key => key.Placeholder), keys);
        Assert.Equal(72, SetupKeys.All.Count);
    }

    [Fact]
    public void EachKey_HasTheValueOfItsLine_WithoutQuotes()
    {
        var lines = SetupConf.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        for (var at = 0; at < lines.Length; at++)
        {
            Assert.Equal(lines[at][(lines[at].IndexOf('=', StringComparison.Ordinal) + 1)..].Trim('"'), SetupKeys.All[at].Value(SetupConf.Settings));
        }
    }

    [Fact]
    public void CanonicalValues_AreThere()
    {
        var setup = SetupConf.Settings;

        Assert.Equal(("eu-central-1", "3306", "true"), (setup.AwsRegion, setup.Rds.Port, setup.EnableRegistrationFlow));
        Assert.Equal(("secretsManager", "openid profile email"), (setup.ExternalSecrets.BackendType, setup.Oidc.Scope));
        Assert.Equal(("internet-facing", "instance"), (setup.AwsLoadBalancer.Scheme, setup.AwsLoadBalancer.NlbTargetType));
    }

    [Theory]
    [InlineData("<<__role_arn.loadbalancer_controller__>>", "<<__role_arn.aws_load_balancer_controller__>>")]
    [InlineData("<<__role_arn.external_secrets.auth__>>", "<<__role_arn.external_secrets.oauth2_proxy__>>")]
    public void NamesThatDrifted_MeanTheSame(string name, string other)
    {
        var (settings, findings) = SetupConf.Read(SetupConf.With(name, other));

        Assert.Empty(findings);
        Assert.Equal(SetupConf.Settings, settings!.Setup);
    }

    [Theory]
    [InlineData("<<__role_arn.external_secrets__>>=", "<<__role_arn.external_secrets>>=",
        "setup.conf(8,1): error MAN1186: '<<__role_arn.external_secrets>>' is only half a placeholder; expected '<<__role_arn.external_secrets__>>' or 'role_arn.external_secrets'. Mend it.")]
    [InlineData("<<__role_arn.external_secrets.argocd__>>=", "<<__role_arn.external_secrets.argocd__>>==",
        "setup.conf(11,42): error MAN1188: the value of 'role_arn.external_secrets.argocd' begins with a second '='. Write one, or put a value that begins so in quotes.")]
    [InlineData("<<__rds.port__>>=\"3306\"", "<<__rds.port__>>=3306",
        "setup.conf(58,18): error MAN1106: 'rds.port': expected a text, found the integer 3306; put it in quotes: \"3306\".")]
    [InlineData("<<__enable_registration_flow__>>=\"true\"", "<<__enable_registration_flow__>>=true",
        "setup.conf(71,34): error MAN1106: 'enable_registration_flow': expected a text, found the boolean true; put it in quotes: \"true\".")]
    [InlineData("<<__vpc_id__>>=vpc-012345678abcdefgh\n", "",
        "setup.conf: error MAN1192: 'vpc_id' is not set; expected a text. Add a line '<<__vpc_id__>>=VALUE'.")]
    [InlineData("<<__vpc_id__>>=", "<<__vpc_di__>>=x\n<<__vpc_id__>>=",
        "setup.conf(38,1): error MAN1104: 'vpc_di' is not a setting. Did you mean 'vpc_id'?")]
    [InlineData("<<__rds.port__>>=\"3306\"", "<<__rds.port__>>=\"0\"",
        "setup.conf(58,18): error MAN5060: 'rds.port': expected a port from 1 to 65535, found \"0\". Write its number.")]
    [InlineData("my-cluster_external_secret_argocd", "my-cluster_argocd",
        "setup.conf(11,42): error MAN5060: 'role_arn.external_secrets.argocd': external-secrets may take roles 'my-cluster_external_secret*' only, "
        + "found 'my-cluster_argocd'. Rename the role, or set secretsIam to broad.")]
    public void MistakesOfTheReadmeAndOthers_AreToldAtTheirLines(string from, string to, string expected)
    {
        var (settings, findings) = SetupConf.Read(SetupConf.With(from, to));

        Assert.Null(settings);
        Assert.Equal([expected], findings);
    }

    [Fact]
    public void TwoNamesOfOneRole_AreRefused() => Assert.Equal(
        [
            "setup.conf(73,1): error MAN1193: 'role_arn.aws_load_balancer_controller' and 'role_arn.loadbalancer_controller' are two names of one setting; "
            + "the other one is on line 2. Keep one of them.",
        ],
        SetupConf.Read(SetupConf.Text + "<<__role_arn.aws_load_balancer_controller__>>=arn:aws:iam::890123456789:role/x\n").Findings);

    [Fact]
    public void FileOfTheTemplateForm_IsTheCommittedOne()
    {
        var template = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "templates", "argoflow-aws", "setup.conf.hbs"));

        Assert.Equal(SetupConf.Text, template);
    }

    [Fact]
    public void Placeholders_AreValuesToo()
    {
        var found = new DiagnosticBag();
        var conf = string.Concat(SetupKeys.All.Select(static key => $"{key.Placeholder}={key.Placeholder}\n"));

        var root = ConfReader.Read(System.Text.Encoding.UTF8.GetBytes(conf), "setup.conf", found);

        Assert.Empty(found.ToSorted());
        Assert.Equal("<<__role_arn.external_dns__>>", root!.MappingOf("role_arn")!.TextOf("external_dns"));
    }
}
