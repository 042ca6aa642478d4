using Manifests.Schema;

namespace Manifests.Tests.Settings;

public sealed class SettingsAcceptedTests
{
    [Fact]
    public void OnlyWhatIsRequired_LeavesDefaults()
    {
        var settings = SettingsText.Accepted("hostname: web.example.org\n");

        Assert.Equal(new SampleSettings { Hostname = "web.example.org" }, settings);
        Assert.True(settings.Waypoint);
        Assert.Equal(2, settings.Replicas);
        Assert.Equal(new KubernetesVersion(1, 34), settings.Version);
        Assert.Equal("000000000000", settings.Account);
        Assert.Empty(settings.Ports);
    }

    [Fact]
    public void EveryType_IsBound()
    {
        var settings = SettingsText.Accepted("""
            hostname: "no"
            waypoint: false
            mode: sideCar
            replicas: -3
            bytes: 9223372036854775807
            share: 0.25
            version: "1.30"
            account: "123456789012"
            main: { name: gpu, nodes: 0 }
            pools:
              - name: a
              - name: b
                nodes: 10
            zones: [a, b]
            ports: [80, 443]
            labels: { app.kubernetes.io/part-of: "true" }
            modes: { north: ambient, south: off }
            """);

        Assert.Equal("no", settings.Hostname);
        Assert.False(settings.Waypoint);
        Assert.Equal(SampleMode.SideCar, settings.Mode);
        Assert.Equal(-3, settings.Replicas);
        Assert.Equal(long.MaxValue, settings.Bytes);
        Assert.Equal(0.25, settings.Share);
        Assert.Equal(new KubernetesVersion(1, 30), settings.Version);
        Assert.Equal("123456789012", settings.Account);
        Assert.Equal(new SamplePool { Name = "gpu", Nodes = 0 }, settings.Main);
        Assert.Equal([new SamplePool { Name = "a" }, new SamplePool { Name = "b", Nodes = 10 }], settings.Pools);
        Assert.Equal(["a", "b"], settings.Zones);
        Assert.Equal([80, 443], settings.Ports);
        Assert.Equal("true", settings.Labels["app.kubernetes.io/part-of"]);
        Assert.Equal(SampleMode.Off, settings.Modes!["south"]);
    }

    [Fact]
    public void NullOfNullable_ReplacesDefault() =>
        Assert.Null(SettingsText.Accepted("hostname: a\naccount: ~\n").Account);

    [Theory]
    [InlineData("share: 3", 3)]
    [InlineData("share: 1.0e+3", 1000)]
    [InlineData("share: -0.5", -0.5)]
    public void Number_TakesIntegersAndExponents(string line, double expected) =>
        Assert.Equal(expected, SettingsText.Accepted($"hostname: a\n{line}\n").Share);

    [Theory]
    [InlineData("waypoint: false")]
    [InlineData("waypoint: False")]
    public void Boolean_TakesSpellingsThatAllReadersShare(string line) =>
        Assert.False(SettingsText.Accepted($"hostname: a\n{line}\n").Waypoint);

    [Theory]
    [InlineData("hostname: 2024-01-01")]
    [InlineData("hostname: '2024-01-01'")]
    public void Text_MayLookLikeADate(string line) => Assert.Equal("2024-01-01", SettingsText.Accepted(line).Hostname);
}
