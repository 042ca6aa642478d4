using System.Buffers;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Tests.Settings;

/// <summary>What a record tells of its settings, which is what a file would have to say to be bound to the same.</summary>
public sealed class SettingsListingTests
{
    [Theory]
    [InlineData("hostname: a.b")]
    [InlineData("hostname: 'true'\nreplicas: -3\nbytes: 9007199254740993\nshare: 0.25\nwaypoint: false\nmode: sideCar\nversion: '1.30'")]
    [InlineData("hostname: |\n  two\n  lines\nzones: [a, '1']\nports: [80, 443]\nlabels: {a: b, 'c d': ''}\nmodes: {x: off}")]
    [InlineData("hostname: x\nmain: {name: m, zone: null}\npools: [{name: a, nodes: 0}, {name: b}]\naccount: null")]
    public void Values_ReadBackAsTheSameSettings(string yaml)
    {
        var settings = Bound(yaml);

        var file = new Mapping();
        foreach (var setting in Described(settings).Where(static setting => setting is { Value: not null, IsInside: false }))
        {
            file.Add(setting.Key, setting.Value!);
        }

        if (settings.Account is null)
        {
            file.Add("account", Scalar.Null());
        }

        var output = new ArrayBufferWriter<byte>();
        Assert.True(YamlWriter.Write(file, output, new DiagnosticBag()));
        var again = Bound(Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Equal(settings with { Ports = [] }, again with { Ports = [] });
        Assert.Equal(settings.Ports.AsEnumerable(), again.Ports);
    }

    [Fact]
    public void Settings_AreToldInTheirOrder_ThoseInsideBehindTheirHolder() => Assert.Equal(
        "hostname waypoint mode replicas bytes share version account main main.name main.nodes main.zone pools pools[].name pools[].nodes pools[].zone zones ports labels modes",
        string.Join(' ', Described(Bound("hostname: x")).Select(static setting => setting.Key)));

    [Fact]
    public void RecordInsideOfItself_IsToldOnce_AndReadsBack()
    {
        const string Yaml = "name: a\npool: {name: p}\nteams: [{name: b, pool: {name: q, nodes: 1}, teams: [{name: c}]}]";
        var found = new DiagnosticBag();
        var team = SettingsFile.Parse<SampleTeam>(Encoding.UTF8.GetBytes(Yaml), "x.yaml", found)!;
        var type = SettingTypes.Nested<SampleTeam>();
        var listing = new SettingsListing();
        ((ISettings<SampleTeam>)team).Describe(listing);

        Assert.Equal(
            "name pool pool.name pool.nodes pool.zone teams teams[].name teams[].pool teams[].pool.name teams[].pool.nodes teams[].pool.zone teams[].teams",
            string.Join(' ', listing.Settings.Select(static setting => setting.Key)));
        Assert.True(type.TryRead(new SettingValue(type.ToNode(team), "", found), out var again));
        Assert.Equal(team, again);
        Assert.Empty(found.ToSorted());
    }

    [Fact]
    public void Setting_TellsWhatItTakes()
    {
        var settings = Described(Bound("hostname: x"));

        Assert.Equal(("a text", true), Facts(settings, "hostname"));
        Assert.Equal(("an AWS account id of 12 digits", false), Facts(settings, "account"));
        Assert.Equal(("an integer from 0 to 10", false), Facts(settings, "pools[].nodes"));
    }

    private static (string Expected, bool IsRequired) Facts(IReadOnlyList<SettingDescription> settings, string key)
    {
        var setting = Assert.Single(settings, setting => setting.Key == key);
        return (setting.Expected, setting.IsRequired);
    }

    private static IReadOnlyList<SettingDescription> Described(SampleSettings settings)
    {
        var listing = new SettingsListing();
        ((ISettings<SampleSettings>)settings).Describe(listing);
        return listing.Settings;
    }

    private static SampleSettings Bound(string yaml)
    {
        var found = new DiagnosticBag();
        var settings = SettingsFile.Parse<SampleSettings>(Encoding.UTF8.GetBytes(yaml), "x.yaml", found);
        Assert.Empty(found.ToSorted());
        return Assert.IsType<SampleSettings>(settings);
    }
}
