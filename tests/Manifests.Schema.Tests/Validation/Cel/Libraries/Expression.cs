using Manifests.Schema.Validation.Cel;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Cel.Libraries;

/// <summary>Evaluates expressions without variables in what the latest release knows.</summary>
internal static class Expression
{
    /// <summary>The value as text, or <c>error: </c> and why there is none.</summary>
    public static string Evaluate(string text)
    {
        var compilation = CelReleases.Latest.Compile(text);
        Assert.True(compilation.IsUsable, string.Join("; ", compilation.Issues.Select(static issue => issue.Message)));
        var value = compilation.Program!.Evaluate([]).Value;
        return value.IsError ? "error: " + value.AsError.Message : value.ToString();
    }
}
