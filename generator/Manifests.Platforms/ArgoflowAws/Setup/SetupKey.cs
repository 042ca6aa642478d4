namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>A line of <c>setup.conf</c>.</summary>
/// <param name="Name">The name between <c>&lt;&lt;__</c> and <c>__&gt;&gt;</c>.</param>
/// <param name="Value">Its value in the settings.</param>
public sealed record SetupKey(string Name, Func<SetupSettings, string> Value)
{
    /// <summary>What stands for the value in a tree that is not filled in.</summary>
    public string Placeholder => $"<<__{Name}__>>";
}
