namespace Manifests.Cli;

/// <summary>Something to say of a field.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Text">What is so.</param>
internal sealed record FieldNote(string Name, string Text)
{
    /// <summary>Both, for a line with other notes.</summary>
    public override string ToString() => Text == "yes" ? Name : $"{Name} {Text}";
}
