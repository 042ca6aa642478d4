namespace Manifests.Cli;

/// <summary>The terminal's colours; all empty when there are none.</summary>
internal sealed class Ansi
{
    private readonly bool isOn;

    private Ansi(bool isOn) => this.isOn = isOn;

    public static Ansi On { get; } = new(true);

    public static Ansi Off { get; } = new(false);

    public string Bold => Code("1");

    public string Dim => Code("2");

    public string Red => Code("1;31");

    public string Yellow => Code("1;33");

    public string Cyan => Code("1;36");

    public string Green => Code("32");

    public string Reset => Code("0");

    public static Ansi If(bool isOn) => isOn ? On : Off;

    private string Code(string code) => isOn ? $"\e[{code}m" : "";
}
