using System.Text.Json;
using Manifests.Yaml;

namespace Manifests.Schema.Tests.Validation.Oracle;

/// <summary>What a real API server said of one manifest.</summary>
internal sealed record Verdict(string Id, string Source, string Mutation, bool Accepted, string Message, Mapping Manifest)
{
    public string Kind => $"{Manifest.TextOf("apiVersion")} {Manifest.TextOf("kind")}";

    /// <summary>The verdicts of a file; lines whose manifest is no map are left out.</summary>
    public static IEnumerable<Verdict> ReadAll(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var manifest = YamlReader.ReadSingle(root.GetProperty("manifest").GetRawText(), file, new());
            if (manifest is Mapping mapping)
            {
                yield return new Verdict(
                    root.GetProperty("id").GetString() ?? "",
                    root.GetProperty("source").GetString() ?? "",
                    root.GetProperty("mutation").GetString() ?? "",
                    root.GetProperty("accepted").GetBoolean(),
                    root.GetProperty("message").GetString() ?? "",
                    mapping);
            }
        }
    }
}
