using System.Text.RegularExpressions;

namespace Manifests.Build.Tests.Workflows;

/// <summary>A call of Cake in an example.</summary>
/// <param name="File">The example.</param>
/// <param name="Target">The task; <c>Render</c> when the call names none.</param>
/// <param name="Options">The other options by name, without values.</param>
public sealed partial record CakeCall(string File, string Target, IReadOnlyList<string> Options)
{
    /// <summary>The calls in a shell script.</summary>
    public static IEnumerable<CakeCall> In(string file, string script)
    {
        foreach (Match call in Call().Matches(script))
        {
            var options = Option().Matches(call.Groups["rest"].Value).Select(static option => (Name: option.Groups["name"].Value, Value: option.Groups["value"].Value)).ToArray();
            var target = options.FirstOrDefault(static option => option.Name == "--target").Value;
            yield return new CakeCall(file, target is { Length: > 0 } named ? named : "Render", [.. options.Select(static option => option.Name).Where(static name => name != "--target")]);
        }
    }

    public override string ToString() => $"{File}: {Target} {string.Join(' ', Options)}";

    [GeneratedRegex(@"dotnet cake(?<rest>[^\n|;&>`]*)")]
    private static partial Regex Call();

    [GeneratedRegex(@"(?<name>--[a-z-]+)(=(?<value>\S+))?")]
    private static partial Regex Option();
}
