namespace Manifests.Cli.Tests.Arguments;

public sealed class UsageTests : IDisposable
{
    private readonly HostFixture host = new();

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData("", "error MAN9004: no command was given; expected render, check, validate, diff, list, catalog, explain, blame or seal. 'shop --help' says what they do.\n")]
    [InlineData("rendr", "error MAN9003: 'rendr' is not a command; the nearest is 'render'. 'shop --help' lists them.\n")]
    [InlineData("frobnicate", "error MAN9003: 'frobnicate' is not a command. 'shop --help' lists them.\n")]
    [InlineData("--nope", "error MAN9002: '--nope' is not an option or argument of 'shop'. 'shop --help' lists them.\n")]
    [InlineData("render --plattform x", "error MAN9002: '--plattform' is not an option or argument of 'shop render'; the nearest is '--platform'. 'shop render --help' lists them.\n")]
    [InlineData("render x", "error MAN9002: 'x' is not an option or argument of 'shop render'. 'shop render --help' lists them.\n")]
    [InlineData("check --force", "error MAN9002: '--force' is not an option or argument of 'shop check'. 'shop check --help' lists them.\n")]
    [InlineData("render --platform", "error MAN9005: '--platform' needs a value: --platform <name>. 'shop render --help' shows how to call it.\n")]
    [InlineData("catalog", "error MAN9005: '--source' is missing: --source <dir>. 'shop catalog --help' shows how to call it.\n")]
    [InlineData("render --format xml", "error MAN9006: 'xml' is not a format; expected text, json, junit, sarif or github after --format.\n")]
    [InlineData("validate x --kubernetes new", "error MAN9007: 'new' is not a Kubernetes version; expected major and minor number after --kubernetes, such as 1.34, or several as in 1.31,1.34-1.36.\n")]
    [InlineData("render --kubernetes 1.34,1.35", "error MAN9220: 'render' takes one Kubernetes version; several can be given after --kubernetes to validate platforms and files.\n")]
    [InlineData("validate --verdicts x --results y --kubernetes 1.34,1.35", "error MAN9220: --verdicts takes one Kubernetes version; several can be given after --kubernetes to validate platforms and files.\n")]
    [InlineData("validate x --kubernetes 1.36-1.34", "error MAN9007: '1.36-1.34' is not a Kubernetes version; expected major and minor number after --kubernetes, such as 1.34, or several as in 1.31,1.34-1.36.\n")]
    [InlineData("validate x --max-file-size 1GB", "error MAN9221: '1GB' is not a size; expected a number of MiB after --max-file-size, such as 512.\n")]
    [InlineData("validate --verdicts x", "error MAN9222: --verdicts and --results belong together: the one is read, the other written. Give both.\n")]
    [InlineData("validate y --verdicts x --results z", "error MAN9223: --verdicts brings its own manifests; expected no paths beside it. Leave one of the two out.\n")]
    [InlineData("validate --verdicts x --results z", "error MAN9224: there is no file 'x'; give a file of JSON lines after --verdicts.\n")]
    [InlineData("validate x --external secret/a", "error MAN9227: 'secret/a' does not name an object; expected Kind/name or Kind/namespace/name after --external, such as Secret/shop/database, with a kind of ClusterIssuer, ConfigMap, Deployment, Gateway, Issuer, PersistentVolumeClaim, Pod, Role, Secret, Service, ServiceAccount or StatefulSet; for pods Pod/shop/*.\n")]
    [InlineData("validate x --allow-missing a/b/c", "error MAN9008: 'a/b/c' does not name a kind; expected group/Kind after --allow-missing, such as example.org/Widget, or Kind alone for the core group.\n")]
    [InlineData("render --kubernetes 1.12", "error MAN9015: there are no schemas for Kubernetes 1.12; expected 1.30, 1.31, 1.32, 1.33, 1.34, 1.35 or 1.36 after --kubernetes. Choose one of them, or use a version of the tool that knows 1.12.\n")]
    [InlineData("render", "error MAN9013: this host has no platforms; pass at least one to ManifestsHost.Run.\n")]
    [InlineData("list --root nowhere", "error MAN9010: the folder 'nowhere' is not there; give an existing folder after --root.\n")]
    [InlineData("validate nowhere", "error MAN9011: there is no file or folder 'nowhere'; give YAML files or folders that hold them.\n")]
    [InlineData("catalog --source nowhere", "error MAN9012: there is no folder 'nowhere'; give the folder of upstream documents after --source.\n")]
    public void WrongCall_IsOneSentence_AndExitCode2(string line, string expected)
    {
        var code = host.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(expected, host.Error);
        Assert.Equal("", host.Output);
        Assert.Equal(2, code);
    }

    [Fact]
    public void NoRoot_IsOneSentence_AndExitCode2()
    {
        var elsewhere = Directory.CreateTempSubdirectory("manifests-no-root-").FullName;
        try
        {
            var code = host.Run(elsewhere, ["list"]);

            Assert.Equal($"error MAN9009: neither '{elsewhere.Replace('\\', '/')}' nor a folder above it has a folder 'overlays'; run the command inside the repository, or name its root with --root.\n", host.Error);
            Assert.Equal(2, code);
        }
        finally
        {
            Directory.Delete(elsewhere);
        }
    }

    [Fact]
    public void Root_IsFoundUpwards()
    {
        var deep = Directory.CreateDirectory(Path.Combine(host.Folder, "a/b")).FullName;

        Assert.Equal(0, host.Run(deep, ["list"]));
    }

    [Theory]
    [InlineData("synth", "Render")]
    [InlineData("build", "Render")]
    [InlineData("vet", "Validate")]
    [InlineData("lint", "Validate")]
    [InlineData("ls", "List")]
    public void Synonym_MeansTheCommand(string word, string expected) => Assert.Equal(expected, Parse(word).Command.ToString());

    [Fact]
    public void Options_AreBound()
    {
        var request = Parse("render", "--platform", "a", "-p=b", "--environment", "prod", "--force", "--output", "out", "--root", "r", "--format=json", "--no-color", "-q", "-v", "--exit-zero");

        Assert.Equal(["a", "b"], request.Platforms);
        Assert.Equal(["prod"], request.Environments);
        Assert.Equal(("out", "r", OutputFormat.Json), (request.Output, request.Root, request.Format));
        Assert.True(request is { Force: true, NoColour: true, Quiet: true, Verbose: true, ExitZero: true });
    }

    [Fact]
    public void Variable_CountsWhereTheCommandLineIsSilent()
    {
        host.Variables["MANIFESTS_PLATFORM"] = "a, b";
        host.Variables["MANIFESTS_OUTPUT"] = "from-variable";
        host.Variables["MANIFESTS_FORCE"] = "true";

        var request = Parse("render", "--output", "from-line");

        Assert.Equal(["a", "b"], request.Platforms);
        Assert.Equal("from-line", request.Output);
        Assert.False(request.Force);
    }

    [Theory]
    [InlineData("render")]
    [InlineData("check")]
    [InlineData("validate")]
    public void Kubernetes_FromTheVariable_CountsForEveryCommandThatChecks(string command)
    {
        host.Variables["MANIFESTS_KUBERNETES"] = "1.34";

        Assert.Equal("1.34", Parse(command).Kubernetes.ToString());
    }

    private HostRequest Parse(params string[] arguments)
    {
        var environment = new HostEnvironment
        {
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            OutputIsTerminal = false,
            ErrorIsTerminal = false,
            Variable = name => host.Variables.GetValueOrDefault(name),
            CurrentDirectory = host.Folder,
            ProgramName = "shop",
        };
        return Assert.IsType<ParsedArguments.Request>(new ArgumentParser(new CommandTree("shop"), environment).Parse(arguments)).Value;
    }
}
