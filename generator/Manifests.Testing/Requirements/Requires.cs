using Xunit;

namespace Manifests.Testing;

/// <summary>
/// What a test needs from its surroundings. When it is absent the test is skipped with the reason; when the environment
/// variable <c>MANIFESTS_TESTS_REQUIRE</c> (a comma list) names it, its absence fails the test, so that a run which has it
/// cannot skip in silence.
/// </summary>
public static class Requires
{
    /// <summary>The variable that lists what must be there.</summary>
    public const string Variable = "MANIFESTS_TESTS_REQUIRE";

    /// <summary>The reference material beside the checkout; named <c>shared</c> in the variable.</summary>
    /// <returns>The full path of the folder <c>../shared</c> as seen from the repository's root.</returns>
    public static string Shared() => Folder("shared", Path.Combine(RepositoryRoot.Path, "..", "shared"));

    /// <summary>kubectl on the PATH; named <c>kubectl</c> in the variable.</summary>
    /// <returns>The full path of the program.</returns>
    public static string Kubectl() => Program("kubectl");

    /// <summary>A folder.</summary>
    /// <param name="name">Its name in the variable and in messages.</param>
    /// <param name="path">Where it should be.</param>
    public static string Folder(string name, string path)
    {
        var full = Path.GetFullPath(path);
        Demand(name, Directory.Exists(full), $"The folder '{name}' is not at '{path}'.");
        return full;
    }

    /// <summary>A program on the PATH.</summary>
    /// <param name="name">Its name, also in the variable; without <c>.exe</c>.</param>
    public static string Program(string name)
    {
        var found = ProgramSearch.Find(name, Environment.GetEnvironmentVariable("PATH"));
        Demand(name, found is not null, $"The program '{name}' is not on the PATH.");
        return found!;
    }

    internal static bool IsDemanded(string name, string? variable) =>
        variable is not null
        && variable.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Contains(name, StringComparer.Ordinal);

    private static void Demand(string name, bool present, string absence)
    {
        if (present)
        {
            return;
        }

        if (IsDemanded(name, Environment.GetEnvironmentVariable(Variable)))
        {
            Assert.Fail($"{absence} {Variable} names it, so the test may not be skipped. Provide it, or take it out of the variable.");
        }

        Assert.Skip(absence);
    }
}
