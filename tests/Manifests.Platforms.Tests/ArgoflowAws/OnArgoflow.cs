using Manifests.Platforms.ArgoflowAws;
using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.ArgoflowAws;

/// <summary>The platform of seed 002 as the tests of this folder look at it.</summary>
internal static class OnArgoflow
{
    public static PlatformDefinition Definition { get; } =
        PlatformDefinition.For<ArgoflowAwsSettings>("argoflow-aws", static settings => new Platforms.ArgoflowAws.ArgoflowAws(settings));

    private static readonly Lazy<RenderedPlatform> Rendered = new(() => RenderedPlatform.Of(Definition));
    private static readonly Lazy<RenderedPlatform> RenderedTemplate = new(() => RenderedPlatform.With(Definition, "form: template\n"));
    private static readonly Lazy<RenderedPlatform> RenderedModern = new(() => With("secretsApi: modern\n"));

    /// <summary>The committed environment.</summary>
    public static RenderedPlatform Default => Rendered.Value;

    /// <summary>The form with placeholders.</summary>
    public static RenderedPlatform Template => RenderedTemplate.Value;

    /// <summary>The committed environment with External Secrets Operator.</summary>
    public static RenderedPlatform Modern => RenderedModern.Value;

    /// <summary>The committed settings, with the values of <c>setup.conf</c> as a map.</summary>
    public static string Settings { get; } =
        File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "Manifests.Platforms.Tests", "ArgoflowAws", "settings.yaml"));

    /// <summary>The committed settings and the lines given.</summary>
    public static RenderedPlatform With(string lines) => RenderedPlatform.With(Definition, Settings + lines);

    /// <summary>The committed settings with a text in place of another, and the lines given.</summary>
    public static RenderedPlatform Replacing(string text, string by, string lines = "")
    {
        Assert.Contains(text, Settings, StringComparison.Ordinal);
        return RenderedPlatform.With(Definition, Settings.Replace(text, by, StringComparison.Ordinal) + lines);
    }

    /// <summary>The file names of the Applications that the root brings.</summary>
    public static IReadOnlyList<string> Picked(this RenderedPlatform platform) =>
    [
        .. platform.Documents("distribution/kustomization.yaml")[0].At("resources").Texts()
            .Select(static path => Path.GetFileNameWithoutExtension(path)),
    ];

    /// <summary>The Application in a file of the folder of Applications.</summary>
    public static TreeDocument Application(this RenderedPlatform platform, string file) =>
        Assert.Single(platform.Documents($"distribution/argocd-applications/{file}.yaml"));

    /// <summary>The Helm parameters of an Application.</summary>
    public static IReadOnlyDictionary<string, string> Parameters(this TreeDocument application) =>
        Assert.IsType<Sequence>(application.At("spec", "source", "helm", "parameters"))
            .OfType<Mapping>()
            .ToDictionary(static parameter => parameter.TextOf("name")!, static parameter => parameter.TextOf("value")!);

    /// <summary>What kustomize makes of a package.</summary>
    public static IReadOnlyList<TreeDocument> Built(this RenderedPlatform platform, string folder) =>
        Kustomize.Build(platform.Tree, "distribution/" + folder);
}
