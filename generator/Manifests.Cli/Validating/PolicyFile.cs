using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>Recognizes policies of AWS IAM, which lie beside manifests as JSON for whoever makes roles by hand.</summary>
internal static class PolicyFile
{
    /// <summary>Whether the document is one: it names a version of the policy language and has statements, and no kind.</summary>
    public static bool Is(Mapping document) =>
        !document.ContainsKey("kind")
        && !document.ContainsKey("apiVersion")
        && document.TextOf("Version") is "2012-10-17" or "2008-10-17"
        && document.ContainsKey("Statement");
}
