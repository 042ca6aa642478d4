namespace Manifests.Cli;

/// <summary>The command line of a program that renders platforms.</summary>
/// <example>
/// The whole <c>Program.cs</c> of such a program:
/// <code>
/// return ManifestsHost.Run(args, PlatformDefinition.For&lt;ShopSettings&gt;("shop", settings => new Shop(settings)));
/// </code>
/// </example>
public static class ManifestsHost
{
    /// <summary>
    /// Does what the arguments ask: <c>render</c>, <c>check</c>, <c>validate</c>, <c>diff</c>, <c>list</c>, <c>catalog</c>,
    /// <c>explain</c>, <c>blame</c> or <c>seal</c>.
    /// </summary>
    /// <param name="args">The program's arguments, without its name.</param>
    /// <param name="platforms">Every platform the program knows.</param>
    /// <returns>0 when all is clean, 1 when something was found, 2 when the call or the surroundings are wrong. Never throws.</returns>
    public static int Run(string[] args, params ReadOnlySpan<PlatformDefinition> platforms)
    {
        ArgumentNullException.ThrowIfNull(args);
        var environment = HostEnvironment.OfProcess();
        return new HostRun(environment, [.. platforms]).Run(args);
    }
}
