namespace Manifests.SourceGenerator.Tests.Settings;

/// <summary>Declarations that cannot be bound, each with its sentence and place.</summary>
public sealed class SettingsDeclarationTests
{
    [Theory]
    [InlineData(
        "[Settings] public sealed record Fixed { }",
        "Settings.cs(1,33): error MAN4100: 'Fixed' is marked [Settings] but 'Fixed' is not partial, so its binder has no place; add 'partial' to 'Fixed'")]
    [InlineData(
        "public class Outer { [Settings] public sealed partial record Inner { } }",
        "Settings.cs(1,62): error MAN4100: 'Inner' is marked [Settings] but 'Outer' is not partial, so its binder has no place; add 'partial' to 'Outer'")]
    [InlineData(
        "[Settings] public sealed partial record Many<T> { }",
        "Settings.cs(1,41): error MAN4101: 'Many' is marked [Settings] but 'Many' is generic; take the type parameters away")]
    [InlineData(
        "[Settings] public abstract partial record Base { }",
        "Settings.cs(1,43): error MAN4101: 'Base' is marked [Settings] but is abstract; mark the types that derive from it instead")]
    [InlineData(
        "[Settings] public sealed partial record Short(string Host);",
        "Settings.cs(1,41): error MAN4101: 'Short' is marked [Settings] but has a primary constructor; write each setting as a property")]
    [InlineData(
        "[Settings] public sealed partial record One { public bool ID { get; init; } public bool Id { get; init; } }",
        "Settings.cs(1,89): error MAN4105: the settings 'ID' and 'Id' both have the key 'id'; rename one")]
    [InlineData(
        "[Settings] public sealed partial record One { [SettingAlias(\"b\")] public bool A { get; init; } [SettingAlias(\"c\", \"b\")] public bool D { get; init; } }",
        "Settings.cs(1,133): error MAN4105: the settings 'A' and 'D' both have the key 'b'; rename one")]
    public void Type_ThatCannotBeBound_IsRefused(string source, string expected) =>
        Assert.Contains(expected, SettingsCompilation.Findings(source));

    [Theory]
    [InlineData("public required object Any { get; init; }", "Any", "object")]
    [InlineData("public required DateTime When { get; init; }", "When", "DateTime")]
    [InlineData("public required List<string> Texts { get; init; }", "Texts", "List<string>")]
    [InlineData("public required ValueList<string?> Texts { get; init; }", "Texts", "ValueList<string?>")]
    [InlineData("public required IReadOnlyDictionary<int, string> Texts { get; init; }", "Texts", "IReadOnlyDictionary<int, string>")]
    public void UnsupportedType_IsRefused(string member, string name, string type)
    {
        var finding = Assert.Single(
            SettingsCompilation.Findings($"[Settings] public sealed partial record One {{\n{member}\n}}"), static text => text.Contains("MAN4102", StringComparison.Ordinal));

        Assert.Equal(
            $"Settings.cs(2,{member.IndexOf($" {name} ", StringComparison.Ordinal) + 2}): error MAN4102: the setting '{name}' has the type '{type}', which a settings file cannot say; "
            + "use string, bool, int, long, double, KubernetesVersion, an enum, a [Settings] record, a list (ValueList<T>, IReadOnlyList<T>, ImmutableArray<T>) "
            + "or a map (Map<T>, IReadOnlyDictionary<string, T>) of these, without null inside",
            finding);
    }

    [Theory]
    [InlineData("public string Name { get; init; }", "Name")]
    [InlineData("public ImmutableArray<int> Ports { get; init; }", "Ports")]
    public void NoDefault_IsRefused(string member, string name) => Assert.Contains(
        SettingsCompilation.Findings($"[Settings] public sealed partial record One {{ {member} }}"),
        finding => finding.EndsWith(
            $"error MAN4103: the setting '{name}' would be left without a value when its key is absent; make it 'required' or nullable, or give it an initialiser",
            StringComparison.Ordinal));

    [Theory]
    [InlineData(
        "[SettingRange(1, 2)] public required string Name { get; init; }",
        "error MAN4104: [SettingRange] on the setting 'Name' has no effect: it holds no int, long or double; remove the attribute or change the type")]
    [InlineData(
        "[SettingPattern(\"a\", \"an a\")] public required int Name { get; init; }",
        "error MAN4104: [SettingPattern] on the setting 'Name' has no effect: it holds no string; remove the attribute or change the type")]
    [InlineData(
        "[SettingRange(3, 2)] public required int Name { get; init; }",
        "error MAN4104: [SettingRange] on the setting 'Name' has no effect: its minimum is above its maximum; swap them")]
    [InlineData(
        "[SettingPattern(\"[\", \"a bracket\")] public required string Name { get; init; }",
        "error MAN4104: [SettingPattern] on the setting 'Name' has no effect: its pattern is not a regular expression; Invalid pattern '[' at offset 1. Unterminated [] set.")]
    [InlineData(
        "[SettingFromConf] public required string Name { get; init; }",
        "error MAN4104: [SettingFromConf] on the setting 'Name' has no effect: it holds no [Settings] record; remove the attribute or change the type")]
    public void MisplacedConstraint_IsRefused(string member, string expected) => Assert.Contains(
        SettingsCompilation.Findings($"[Settings] public sealed partial record One {{ {member} }}"),
        finding => finding.EndsWith(expected, StringComparison.Ordinal));
}
