namespace Manifests.Tests.Settings;

public sealed class SettingsRefusedTests
{
    private const string File = "overlays/x/dev.yaml";

    [Theory]
    [InlineData("hostname: a\nhostnam: b", "(2,1): error MAN1104: 'hostnam' is not a setting. Did you mean 'hostname'?")]
    [InlineData("hostname: a\nhostName: b", "(2,1): error MAN1104: 'hostName' is not a setting. Did you mean 'hostname'?")]
    [InlineData(
        "hostname: a\nsomethingElse: b",
        "(2,1): error MAN1104: 'somethingElse' is not a setting. Known here: account, bytes, hostname, labels, main, mode, modes, pools, ports, replicas, share, version, waypoint, zones.")]
    [InlineData("hostname: a\nmain: { name: b, node: 1 }", "(2,18): error MAN1104: 'main.node' is not a setting. Did you mean 'nodes'?")]
    [InlineData("waypoint: true", "(1,1): error MAN1105: the setting 'hostname' is missing; expected a text. Add it to this map.")]
    [InlineData("{}", "(1,1): error MAN1105: the setting 'hostname' is missing; expected a text. Add it to this map.")]
    [InlineData(
        "hostname: a\npools:\n  - nodes: 1", "(3,5): error MAN1105: the setting 'pools[0].name' is missing; expected a text. Add it to this map.")]
    public void Key_UnknownOrMissing_IsRefused(string yaml, string expected) =>
        Assert.Equal([File + expected], SettingsText.Findings(yaml));

    [Theory]
    [InlineData("hostname: 12", "(1,11): error MAN1106: 'hostname': expected a text, found the integer 12; put it in quotes: \"12\".")]
    [InlineData("hostname: 1.10", "(1,11): error MAN1106: 'hostname': expected a text, found the number 1.10; put it in quotes: \"1.10\".")]
    [InlineData(
        "hostname: no",
        "(1,11): error MAN1106: 'hostname': expected a text, found the boolean no; YAML 1.1 readers take no for false, so put it in quotes: \"no\".")]
    [InlineData("hostname: [a]", "(1,11): error MAN1106: 'hostname': expected a text, found a list; write one text there.")]
    public void Text_OfAnotherType_IsRefused(string yaml, string expected) =>
        Assert.Equal([File + expected], SettingsText.Findings(yaml));

    [Theory]
    [InlineData("waypoint: \"true\"", "error MAN1106: 'waypoint': expected a boolean, found the text \"true\"; remove the quotes.")]
    [InlineData("waypoint: \"yes\"", "error MAN1106: 'waypoint': expected a boolean, found the text \"yes\"; write true, without quotes.")]
    [InlineData("waypoint: 'off'", "error MAN1106: 'waypoint': expected a boolean, found the text \"off\"; write false, without quotes.")]
    [InlineData("waypoint: 1", "error MAN1106: 'waypoint': expected a boolean, found the integer 1; write true or false.")]
    [InlineData("waypoint: {}", "error MAN1106: 'waypoint': expected a boolean, found a map; write true or false.")]
    [InlineData("waypoint: yes", "error MAN1112: 'waypoint': YAML 1.1 and YAML 1.2 readers take yes for different values; write true.")]
    [InlineData("waypoint: Off", "error MAN1112: 'waypoint': YAML 1.1 and YAML 1.2 readers take Off for different values; write false.")]
    [InlineData("waypoint:", "error MAN1107: 'waypoint' has no value; expected a boolean. Give it one, or remove the key to take the default.")]
    public void Boolean_OfAnotherType_IsRefused(string line, string expected) => AssertRefused(line, expected);

    [Theory]
    [InlineData("replicas: \"3\"", "error MAN1106: 'replicas': expected an integer, found the text \"3\"; remove the quotes.")]
    [InlineData("replicas: three", "error MAN1106: 'replicas': expected an integer, found the text \"three\"; write a whole number in decimal digits.")]
    [InlineData("replicas: 1.5", "error MAN1106: 'replicas': expected an integer, found the number 1.5; write it without fraction and exponent.")]
    [InlineData(
        "replicas: 1e3", "error MAN1112: 'replicas': YAML 1.1 and YAML 1.2 readers take 1e3 for different values; write 1000, or the digits that are meant.")]
    [InlineData("replicas: true", "error MAN1106: 'replicas': expected an integer, found the boolean true; write a whole number in decimal digits.")]
    [InlineData(
        "replicas: 0777", "error MAN1112: 'replicas': YAML 1.1 and YAML 1.2 readers take 0777 for different values; write 511, or the digits that are meant.")]
    [InlineData(
        "replicas: 1_000", "error MAN1112: 'replicas': YAML 1.1 and YAML 1.2 readers take 1_000 for different values; write 1000, or the digits that are meant.")]
    [InlineData(
        "replicas: 2147483648",
        "error MAN1108: 'replicas': expected an integer from -2147483648 to 2147483647, found 2147483648. Choose a value in that range.")]
    [InlineData(
        "bytes: 9223372036854775808",
        "error MAN1108: 'bytes': expected an integer from -9223372036854775808 to 9223372036854775807, found 9223372036854775808. Choose a value in that range.")]
    [InlineData("share: 1e-3", "error MAN1112: 'share': YAML 1.1 and YAML 1.2 readers take 1e-3 for different values; write 0.001, or the digits that are meant.")]
    [InlineData("share: a", "error MAN1106: 'share': expected a number, found the text \"a\"; write a decimal number such as 0.5.")]
    [InlineData("share: '0.5'", "error MAN1106: 'share': expected a number, found the text \"0.5\"; remove the quotes.")]
    [InlineData(
        "main: { name: a, nodes: 11 }", "error MAN1108: 'main.nodes': expected an integer from 0 to 10, found 11. Choose a value in that range.")]
    public void Number_ThatDoesNotFit_IsRefused(string line, string expected) => AssertRefused(line, expected);

    [Theory]
    [InlineData(
        "version: 1.30",
        "error MAN1106: 'version': expected a Kubernetes release as a text, found the number 1.30; put it in quotes, or 1.30 becomes 1.3: \"1.30\".")]
    [InlineData(
        "version: latest",
        "error MAN1111: 'version': expected a Kubernetes release as a text, found \"latest\". Write major and minor number, such as \"1.34\".")]
    [InlineData("version: []", "error MAN1106: 'version': expected a Kubernetes release as a text, found a list; write it as \"1.34\".")]
    [InlineData("mode: Sidecar", "error MAN1110: 'mode': expected one of ambient, sideCar, off, found \"Sidecar\". Did you mean 'sideCar'?")]
    [InlineData("mode: 1", "error MAN1106: 'mode': expected one of ambient, sideCar, off, found the integer 1; write one of these words.")]
    [InlineData(
        "account: \"123\"",
        "error MAN1109: 'account': expected an AWS account id of 12 digits, found \"123\". Write a text that matches [0-9]{12}.")]
    [InlineData("main: a", "error MAN1106: 'main': expected a map of settings, found the text \"a\"; write its settings below it, indented.")]
    [InlineData(
        "zones: a", "error MAN1106: 'zones': expected a list, each item a text, found the text \"a\"; write each item on its own line behind '- ', or [] for none.")]
    [InlineData("zones: [a, ~]", "error MAN1107: 'zones[1]' has no value; expected a text. Give it one, or remove it.")]
    [InlineData("ports: [80, \"443\"]", "error MAN1106: 'ports[1]': expected an integer, found the text \"443\"; remove the quotes.")]
    [InlineData(
        "labels: []", "error MAN1106: 'labels': expected a map, each value a text, found a list; write its keys below it, indented, or {} for none.")]
    [InlineData("labels: { a: 1 }", "error MAN1106: 'labels.a': expected a text, found the integer 1; put it in quotes: \"1\".")]
    public void OtherTypes_ThatDoNotFit_AreRefused(string line, string expected) => AssertRefused(line, expected);

    [Fact]
    public void SeveralMistakes_AreAllTold() => Assert.Equal(
        [
            $"{File}(1,1): error MAN1104: 'hostnam' is not a setting. Did you mean 'hostname'?",
            $"{File}(1,1): error MAN1105: the setting 'hostname' is missing; expected a text. Add it to this map.",
            $"{File}(2,11): error MAN1106: 'waypoint': expected a boolean, found the text \"no\"; write false, without quotes.",
            $"{File}(3,1): error MAN1011: the key 'waypoint' is in this map twice; the first is at line 2, column 1. Keep one of them.",
            $"{File}(5,5): error MAN1105: the setting 'pools[0].name' is missing; expected a text. Add it to this map.",
            $"{File}(5,12): error MAN1108: 'pools[0].nodes': expected an integer from 0 to 10, found 99. Choose a value in that range.",
        ],
        SettingsText.Findings("hostnam: a\nwaypoint: \"no\"\nwaypoint: true\npools:\n  - nodes: 99\n"));

    private static void AssertRefused(string line, string expected)
    {
        var finding = Assert.Single(SettingsText.Findings($"hostname: a\n{line}"));
        Assert.StartsWith($"{File}(2,", finding, StringComparison.Ordinal);
        Assert.EndsWith(expected, finding, StringComparison.Ordinal);
    }
}
