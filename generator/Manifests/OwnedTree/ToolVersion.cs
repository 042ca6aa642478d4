namespace Manifests;

/// <summary>The version of this tool.</summary>
public static class ToolVersion
{
    /// <summary>Three numbers, such as <c>0.1.0</c>; without the commit, so that a lock does not change with each one.</summary>
    public static string Current { get; } = typeof(ToolVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
