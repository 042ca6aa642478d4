using Manifests.Review;
using System.Text.Json;
using Manifests.Diagnostics;
using Manifests.Models;
using Manifests.Yaml;

namespace Manifests.Cli.Tests.Output;

public sealed class ReportWriterTests
{
    private const string Broken = "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: web\n  lables: {}\n";

    [Fact]
    public void Text_FindingsOnError_SummaryOnOutput()
    {
        using var host = new HostFixture();
        host.Write("x/web.yaml", Broken);

        var code = host.Run("validate", "x");

        Assert.Equal("x/web.yaml(5,3): error MAN2010: unknown field 'lables'; did you mean 'labels'? [metadata.lables of v1 Namespace web]\n", host.Error);
        Assert.Equal("Validated 1 resource in 1 file for Kubernetes 1.36: 1 error in 0.00 s\n", host.Output);
        Assert.Equal(1, code);
    }

    [Fact]
    public void Note_IsForVerbosePeopleAndAlwaysCounted()
    {
        using var host = new HostFixture();
        host.Write("x/widget.yaml", "apiVersion: example.org/v1\nkind: Widget\nmetadata:\n  name: w\n");

        host.Run("validate", "x", "--allow-missing", "example.org/Widget");
        Assert.Equal("", host.Error);
        Assert.StartsWith("Not looked at: 1 resource allowed without schema\n", host.Output, StringComparison.Ordinal);

        host.Run("validate", "x", "--allow-missing", "example.org/Widget", "--verbose");
        Assert.StartsWith("x/widget.yaml(2,7): note MAN2005: ", host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Terminal_IsColoured()
    {
        using var host = new HostFixture { IsTerminal = true };
        host.Write("x/web.yaml", Broken);

        host.Run("validate", "x");

        Assert.Equal("\e[1mx/web.yaml(5,3)\e[0m: \e[1;31merror MAN2010\e[0m: unknown field 'lables'; did you mean 'labels'? \e[2m[metadata.lables of v1 Namespace web]\e[0m\n", host.Error);
        Assert.StartsWith("\e[1;31mValidated", host.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO_COLOR", "1", "")]
    [InlineData("TERM", "dumb", "")]
    [InlineData("", "", "--no-color")]
    public void Terminal_StaysPlain_WhenAsked(string variable, string value, string option)
    {
        using var host = new HostFixture { IsTerminal = true };
        host.Variables[variable] = value;
        host.Write("x/web.yaml", Broken);

        host.Run(option.Length == 0 ? ["validate", "x"] : ["validate", "x", option]);

        Assert.DoesNotContain('\e', host.Error + host.Output);
    }

    [Fact]
    public void Json_IsTheOnlyOutput()
    {
        using var host = new HostFixture();
        host.Write("x/web.yaml", Broken);

        var code = host.Run("validate", "x", "--format", "json");

        using var json = JsonDocument.Parse(host.Output);
        var finding = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal("", host.Error);
        Assert.Equal(code, json.RootElement.GetProperty("exitCode").GetInt32());
        Assert.Equal("MAN2010", finding.GetProperty("id").GetString());
        Assert.Equal(5, finding.GetProperty("location").GetProperty("line").GetInt32());
        Assert.Equal("metadata.lables", finding.GetProperty("path").GetString());
    }

    [Fact]
    public void Json_TellsOfARefusedCallToo()
    {
        using var host = new HostFixture();

        Assert.Equal(2, host.Run("rendr", "--format=json"));

        using var json = JsonDocument.Parse(host.Output);
        Assert.Equal("MAN9003", json.RootElement.GetProperty("diagnostics")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void GitHub_EscapesWhatWouldEndACommand()
    {
        using var output = new StringWriter();
        var environment = new HostEnvironment
        {
            Output = TextWriter.Null,
            Error = output,
            OutputIsTerminal = false,
            ErrorIsTerminal = false,
            Variable = static _ => null,
            CurrentDirectory = "/",
            ProgramName = "shop",
        };
        var descriptor = new DiagnosticDescriptor("MAN2000", Severity.Warning, "100 %\nand: more");
        var report = new RunReport { Command = "check", ExitCode = 0, Diagnostics = [descriptor.At(new Location("a,b.yaml", 3, 7))] };

        new GitHubReportWriter(environment, new OutputOptions(OutputFormat.GitHub, true, true, false)).Write(report);

        Assert.Equal("::warning file=a%2Cb.yaml,line=3,col=7,title=MAN2000::100 %25\\nand: more\n", output.ToString());
    }

    [Fact]
    public void GitHub_NamesFieldResourceAndCode()
    {
        using var host = new HostFixture();
        host.Platforms.Add(PlatformDefinition.Of("shop", static () => new TestPlatform(static platform =>
            platform.Root.Add("web.yaml", new UntypedResource("v1", "Namespace", "web") { Content = new Mapping { { "spec", new Mapping { { "finalizer", "x" } } } } }))));

        host.Run("validate", "--format", "github");

        Assert.Matches(
            @"^::error file=tests/Manifests\.Cli\.Tests/Output/ReportWriterTests\.cs,line=\d+,title=MAN2010::unknown field 'finalizer'; did you mean 'finalizers'\? "
            + @"\[spec\.finalizer of v1 Namespace web\] \[in output/shop/web\.yaml\(6,3\)\]\n$",
            host.Error);
    }

    [Fact]
    public void Origin_IsShownFromTheRepository()
    {
        var finding = new DiagnosticDescriptor("MAN5001", Severity.Error, "x").At(Location.None) with { Origin = Location.OfCode("/repo/code/Web.cs", 31) };

        Assert.Equal("error MAN5001: x [made at code/Web.cs(31)]", ShownOrigins.Of([finding], "/repo")[0].ToString());
        Assert.Equal("error MAN5001: x [made at /repo/code/Web.cs(31)]", ShownOrigins.Of([finding], "/rep")[0].ToString());
    }

    [Fact]
    public void Quiet_LeavesTheSummaryOut()
    {
        using var host = new HostFixture();
        host.Write("x/web.yaml", Broken);

        host.Run("validate", "x", "--quiet");

        Assert.Equal("", host.Output);
        Assert.NotEqual("", host.Error);
    }

    [Fact]
    public void ExitZero_TurnsFindingsInto0_ButNotAWrongCall()
    {
        using var host = new HostFixture();
        host.Write("x/web.yaml", Broken);

        Assert.Equal(0, host.Run("validate", "x", "--exit-zero"));
        Assert.Equal(2, host.Run("validate", "nowhere", "--exit-zero"));
    }

    [Fact]
    public void ControlLetters_OfAFile_DoNotReachTheTerminal() => Assert.Equal("a\\nb\\u001b[31m\\t", PlainText.Of("a\nb\e[31m\t"));
}
