using System.Text.Json;
using Manifests.Testing;

namespace Manifests.Cli.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Theory]
    [InlineData("httproute-matches", "httproute.spec.rules.matches")]
    [InlineData("deployment", "deployment")]
    [InlineData("deployment-strategy", "deployments.v1.apps.spec.strategy --recursive")]
    [InlineData("container-1.33", "pod.spec.containers --kubernetes 1.33")]
    [InlineData("old-api-version", "devicetaintrule --api-version resource.k8s.io/v1alpha3")]
    [InlineData("labels", "pod.metadata.labels")]
    [InlineData("free", "controllerrevision.data")]
    [InlineData("two-groups", "role")]
    public void Answer_ForPeople(string name, string line)
    {
        using var host = new HostFixture();

        var code = host.Run(["explain", .. line.Split(' ')]);

        Assert.Equal("", host.Error);
        Snapshot.Verify(host.Output, parameters: name);
        Assert.Equal(0, code);
    }

    [Fact]
    public void Answer_ForPrograms()
    {
        using var host = new HostFixture();

        var code = host.Run("explain", "httproute.spec.rules.matches.method", "--format", "json");

        Snapshot.Verify(host.Output);
        Assert.Equal(0, code);
    }

    [Theory]
    [InlineData("deploymnet", "error MAN2060: the catalog has no kind 'deploymnet'; did you mean Deployment?\n")]
    [InlineData("deployment.replicas", "error MAN2063: Deployment has no field 'replicas'; did you mean 'Deployment.spec.replicas'? It has apiVersion, kind, metadata, spec and status\n")]
    [InlineData("deployment.spec.replicas.x", "error MAN2066: Deployment.spec.replicas is of type integer, so there is nothing to explain below it; leave out 'x'\n")]
    public void Unknown_IsAFinding(string subject, string sentence)
    {
        using var host = new HostFixture();

        var code = host.Run("explain", subject);

        Assert.Equal(sentence, host.Error);
        Assert.Equal("", host.Output);
        Assert.Equal(1, code);
    }

    [Theory]
    [InlineData("explain", "error MAN9005: <field> is missing. 'shop explain --help' shows how to call it.\n")]
    [InlineData("explain pod service", "error MAN9002: 'service' is not an option or argument of 'shop explain'. 'shop explain --help' lists them.\n")]
    [InlineData("explain pod --kubernetes 1.2", null)]
    public void Misuse_IsRefused(string line, string? sentence)
    {
        using var host = new HostFixture();

        var code = host.Run(line.Split(' '));

        if (sentence is not null)
        {
            Assert.Equal(sentence, host.Error);
        }

        Assert.Equal("", host.Output);
        Assert.Equal(2, code);
    }

    [Fact]
    public void Lines_KeepToTheWidth_WhereWordsAllow()
    {
        using var host = new HostFixture();

        host.Run("explain", "deployment.spec", "--recursive");

        Assert.All(host.Output.Split('\n'), static line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void Colours_AreForATerminal()
    {
        using var terminal = new HostFixture { IsTerminal = true };
        using var pipe = new HostFixture();

        terminal.Run("explain", "deployment");
        pipe.Run("explain", "deployment");

        Assert.StartsWith("\e[1mDeployment\e[0m  apps/v1\n", terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', pipe.Output);
    }

    [Fact]
    public void EveryKind_HasAnAnswer()
    {
        foreach (var name in SchemaSource.Kinds.KindNames)
        {
            using var host = new HostFixture();

            var code = host.Run("explain", name.Kind, "--api-version", name.ApiVersion, "--recursive", "--format", "json");

            Assert.Equal(0, code);
            using var json = JsonDocument.Parse(host.Output);
            Assert.Equal(name.ApiVersion, json.RootElement.GetProperty("explanation").GetProperty("apiVersion").GetString());
        }
    }
}
