using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The paths of an Ingress: those that are compared literally have one spelling only.</summary>
/// <remarks>Source: <c>pkg/apis/networking/validation</c>, validateHTTPIngressPath.</remarks>
internal sealed class IngressPathRule : ITypeRule
{
    private static readonly string[] ForbiddenParts = ["//", "/./", "/../", "%2f", "%2F"];
    private static readonly string[] ForbiddenEnds = ["/..", "/."];

    public string TypeName => "io.k8s.api.networking.v1.HTTPIngressPath";

    public void Check(SchemaWalk walk, Mapping value)
    {
        var type = value.TextOf("pathType");
        var path = value.TextOf("path") ?? "";
        if (type is "Exact" or "Prefix")
        {
            if (!path.StartsWith('/') && !(walk.Options.Partial && path.Length == 0))
            {
                Tell(walk, value, SchemaDiagnostics.PathNotAbsolute, type, path.Length == 0 ? "none" : Shown.Text(path));
            }
            else
            {
                CheckParts(walk, value, type, path);
            }
        }
        else if (type is "ImplementationSpecific" && path.Length > 0 && !path.StartsWith('/'))
        {
            Tell(walk, value, SchemaDiagnostics.PathNotAbsolute, type, Shown.Text(path));
        }
    }

    private static void CheckParts(SchemaWalk walk, Mapping value, string type, string path)
    {
        foreach (var part in ForbiddenParts)
        {
            if (path.Contains(part, StringComparison.Ordinal))
            {
                Tell(walk, value, SchemaDiagnostics.PathWithForbiddenPart, type, $"contain '{part}'", Shown.Text(path));
                return;
            }
        }

        foreach (var end in ForbiddenEnds)
        {
            if (path.EndsWith(end, StringComparison.Ordinal))
            {
                Tell(walk, value, SchemaDiagnostics.PathWithForbiddenPart, type, $"end with '{end}'", Shown.Text(path));
                return;
            }
        }
    }

    private static void Tell(SchemaWalk walk, Mapping value, Diagnostics.DiagnosticDescriptor descriptor, params string[] arguments) =>
        walk.Findings.AddBelow(descriptor, value["path"] ?? value, ["path"], arguments);
}
