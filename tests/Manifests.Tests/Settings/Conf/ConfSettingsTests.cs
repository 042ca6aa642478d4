using Manifests.Diagnostics;

namespace Manifests.Tests.Settings.Conf;

public sealed class ConfSettingsTests : IDisposable
{
    private const string Good = "<<__role_arn.load_balancer__>>=a\n<<__role_arn.secrets__>>=b\n<<__cluster_name__>>=my-cluster\n";

    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void ConfFile_IsBoundToTheRecord()
    {
        var setup = Accepted(Good + "<<__role_arn.secrets.argocd__>>=c\n<<__rds_port__>>=\"3306\"\n<<__enabled__>>=true");

        Assert.Equal(("a", "b", "c"), (setup.RoleArn.LoadBalancer, setup.RoleArn.Secrets.Controller, setup.RoleArn.Secrets.Argocd));
        Assert.Equal(("my-cluster", "3306", true), (setup.ClusterName, setup.RdsPort, setup.Enabled));
    }

    [Fact]
    public void WindowsLineEnds_AndNoneAtTheEnd_AreTheSame() =>
        Assert.Equal(Accepted(Good), Accepted(Good.Replace("\n", "\r\n", StringComparison.Ordinal).TrimEnd()));

    [Fact]
    public void Aliases_AreOtherNames()
    {
        var setup = Accepted(Good.Replace("load_balancer", "aws_load_balancer", StringComparison.Ordinal) + "role_arn.secrets.oauth2_proxy=d\n");

        Assert.Equal(("a", "d"), (setup.RoleArn.LoadBalancer, setup.RoleArn.Secrets.Auth));
    }

    [Fact]
    public void Map_TakesItsKeysFromTheSettingsFile_WithAliases()
    {
        var setup = Bind("setup:\n  clusterName: x\n  roleArn: { awsLoadBalancer: a, secrets: { controller: b } }\n").Setup;

        Assert.Equal(("x", "a", "b"), (setup?.ClusterName, setup?.RoleArn.LoadBalancer, setup?.RoleArn.Secrets.Controller));
    }

    [Theory]
    [InlineData("enabled=maybe\n", "(4,9): error MAN1106: 'enabled': expected a boolean, found the text \"maybe\"; write true or false.")]
    [InlineData("rds_port=3306\n", "(4,10): error MAN1106: 'rds_port': expected a text, found the integer 3306; put it in quotes: \"3306\".")]
    [InlineData("clustr_name=x\n", "(4,1): error MAN1104: 'clustr_name' is not a setting. Did you mean 'cluster_name'?")]
    [InlineData("role_arn.secrets.argo_cd=x\n", "(4,1): error MAN1104: 'role_arn.secrets.argo_cd' is not a setting. Did you mean 'argocd'?")]
    [InlineData("role_arn.aws_load_balancer=x\n", "(4,1): error MAN1193: 'role_arn.aws_load_balancer' and 'role_arn.load_balancer' are two names of one setting; the other one is on line 1. Keep one of them.")]
    [InlineData("role_arn.secrets.controller=x\n", "(4,1): error MAN1193: 'role_arn.secrets.controller' and 'role_arn.secrets' are two names of one setting; the other one is on line 2. Keep one of them.")]
    [InlineData("cluster_name=x\n", "(4,1): error MAN1191: 'cluster_name' is set twice: on line 3 and on this one. Keep one of them.")]
    public void WrongLine_IsToldInTheConfFile(string line, string expected) =>
        Assert.Equal(["overlays/demo/setup.conf" + expected], Findings(Good + line));

    [Fact]
    public void MissingLines_AreToldTogether() => Assert.Equal(
        [
            "overlays/demo/setup.conf: error MAN1192: 'cluster_name' is not set; expected a text. Add a line '<<__cluster_name__>>=VALUE'.",
            "overlays/demo/setup.conf: error MAN1192: 'role_arn.load_balancer' is not set; expected a text. Add a line '<<__role_arn.load_balancer__>>=VALUE'.",
            "overlays/demo/setup.conf: error MAN1192: 'role_arn.secrets' is not set; expected a text. Add a line '<<__role_arn.secrets__>>=VALUE'.",
        ],
        Findings("role_arn.secrets.argocd=x\n"));

    [Theory]
    [InlineData("load_balancer")]
    [InlineData("aws_load_balancer")]
    public void Review_TellsItsFindingsInTheConfFile_UnderTheNameThatIsThere(string name) => Assert.Equal(
        [
            $"overlays/demo/setup.conf(1,{name.Length + 19}): error MAN5060: 'role_arn.{name}': one.",
            "overlays/demo/setup.conf(2,26): error MAN5060: 'role_arn.secrets': two.",
        ],
        Findings(Good.Replace("load_balancer__>>=a", name + "__>>=refused", StringComparison.Ordinal)));

    [Fact]
    public void Review_TellsItsFindingsInTheSettingsFile_UnderTheNameThatIsThere() => Assert.Equal(
        [
            "overlays/demo/default.yaml(1,54): error MAN5060: 'setup.roleArn.awsLoadBalancer': one.",
            "overlays/demo/default.yaml(1,86): error MAN5060: 'setup.roleArn.secrets.controller': two.",
        ],
        Findings(null, "{ clusterName: x, roleArn: { awsLoadBalancer: refused, secrets: { controller: b } } }"));

    [Theory]
    [InlineData("none.conf", "'setup': there is no file overlays/demo/none.conf. Write it, or mend the path, which starts at the folder of this file.", "MAN1180")]
    [InlineData("../../secret.conf", "'setup': the path \"../../secret.conf\" leads out of overlays; settings are read from there only. Move the file, and give its path from the folder of this one.", "MAN1181")]
    [InlineData("/etc/passwd", "'setup': the path \"/etc/passwd\" leads out of overlays; settings are read from there only. Move the file, and give its path from the folder of this one.", "MAN1181")]
    public void WrongPath_IsToldInTheSettingsFile(string path, string expected, string id)
    {
        workspace.Write("secret.conf", Good);

        Assert.Equal([$"overlays/demo/default.yaml(1,8): error {id}: {expected}"], Findings(null, path));
    }

    [Fact]
    public void FileInAFolderBesideThePlatforms_IsRead()
    {
        workspace.Write("overlays/shared/setup.conf", Good);

        Assert.DoesNotContain(Findings(null, "../shared/setup.conf"), static finding => finding.Contains("error", StringComparison.Ordinal));
    }

    [Fact]
    public void OtherValue_IsRefused() => Assert.Equal(
        ["overlays/demo/default.yaml(1,8): error MAN1106: 'setup': expected a map of settings, or the path of a conf file, found the integer 7; write its settings below it, indented, or the path of a file."],
        Findings(null, "7"));

    private ConfSetup Accepted(string conf)
    {
        workspace.Write("overlays/demo/setup.conf", conf);
        return Assert.IsType<ConfSetup>(Bind("setup: setup.conf\n").Setup);
    }

    private ConfOwner Bind(string yaml)
    {
        var found = new DiagnosticBag();
        var owner = SettingsFile.Load<ConfOwner>(workspace.Write("overlays/demo/default.yaml", yaml), found);
        Assert.Empty(found.ToSorted());
        return owner!;
    }

    // As a run tells it.
    private string[] Findings(string? conf, string path = "setup.conf")
    {
        if (conf is not null)
        {
            workspace.Write("overlays/demo/setup.conf", conf);
        }

        workspace.Write("overlays/demo/default.yaml", $"setup: {path}\n");
        var platform = PlatformDefinition.For<ConfOwner>("demo", static _ => new TestPlatform("demo", static _ => { }));
        return TestWorkspace.Show(workspace.Render([platform]).Diagnostics);
    }
}
