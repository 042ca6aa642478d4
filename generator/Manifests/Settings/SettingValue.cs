using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>A value in a settings file and the name that messages call it by.</summary>
/// <param name="Node">The value.</param>
/// <param name="Path">From the root: <c>pools[0].name</c>.</param>
/// <param name="Diagnostics">Where findings go.</param>
public readonly record struct SettingValue(Node Node, string Path, DiagnosticBag Diagnostics)
{
    /// <summary>What kind of file it is in.</summary>
    internal SettingSource Source { get => field ?? new SettingSource(files: null, isConf: false); init; }

    /// <summary>Adds a finding at the value; false, so that a reader can return it.</summary>
    /// <param name="descriptor">Its first placeholder takes the path.</param>
    /// <param name="arguments">The other placeholders.</param>
    public bool Refuse(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Diagnostics.Add(descriptor.At(Node.Location, [Path, .. arguments]) with { Path = Path });
        return false;
    }

    /// <summary>Refuses a value of another type.</summary>
    public bool RefuseType(string expected, string nextStep) =>
        Refuse(SettingsDiagnostics.WrongType, expected, Found(), nextStep);

    /// <summary>The value for a message: <c>the text "yes"</c>, <c>the boolean true</c>, <c>a list</c>.</summary>
    public string Found() => Node is not Scalar scalar
        ? Node.Describe()
        : scalar.Kind switch
        {
            ScalarKind.String => $"the text \"{scalar.Text}\"",
            ScalarKind.Integer => $"the integer {scalar.SourceText ?? scalar.Text}",
            ScalarKind.Float => $"the number {scalar.SourceText ?? scalar.Text}",
            ScalarKind.Boolean => $"the boolean {scalar.SourceText ?? scalar.Text}",
            _ => "null",
        };
}
