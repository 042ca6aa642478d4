using System.Globalization;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Testing;

/// <summary>Asserts what YAML says, whatever its spelling: key order, quotes and comments do not count.</summary>
public static class YamlAssert
{
    /// <summary>Asserts that a node says what the text says. Fails with every difference by its path.</summary>
    /// <param name="expectedYaml">One document.</param>
    /// <param name="actual">What was made.</param>
    public static void Equivalent(string expectedYaml, Node actual) => AllEquivalent(expectedYaml, [actual]);

    /// <inheritdoc cref="Equivalent(string, Node)"/>
    public static void Equivalent(Node expected, Node actual) => AllEquivalent([expected], [actual]);

    /// <summary>Asserts that the documents of both texts say the same, in the same order.</summary>
    public static void Equivalent(string expectedYaml, string actualYaml) =>
        AllEquivalent(expectedYaml, Read(actualYaml, "actual"));

    /// <summary>Asserts that nodes say what the documents of the text say, in the same order.</summary>
    public static void AllEquivalent(string expectedYaml, IReadOnlyList<Node> actual) =>
        AllEquivalent(Read(expectedYaml, "expected"), actual);

    /// <inheritdoc cref="AllEquivalent(string, IReadOnlyList{Node})"/>
    public static void AllEquivalent(IReadOnlyList<Node> expected, IReadOnlyList<Node> actual)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        var message = new StringBuilder();
        if (expected.Count != actual.Count)
        {
            message.Append(CultureInfo.InvariantCulture, $"Expected {expected.Count} documents, found {actual.Count}.\n");
        }

        for (var at = 0; at < Math.Min(expected.Count, actual.Count); at++)
        {
            var where = expected.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"document {at + 1}, ") : "";
            foreach (var difference in NodeComparison.Differences(expected[at], actual[at]))
            {
                message.Append(CultureInfo.InvariantCulture, $"{where}{difference}\n");
            }
        }

        if (message.Length > 0)
        {
            Assert.Fail($"The YAML differs.\n{message.ToString().TrimEnd('\n')}");
        }
    }

    private static IReadOnlyList<Node> Read(string yaml, string name)
    {
        var found = new DiagnosticBag();
        var documents = YamlReader.ReadAll(yaml, name, found);
        if (found.HasErrors)
        {
            Assert.Fail($"The YAML cannot be read.\n{string.Join('\n', found.ToSorted())}");
        }

        return documents;
    }
}
