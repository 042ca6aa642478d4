using Manifests.Models.Kustomize;
using Manifests.Yaml;

namespace Manifests.Models.Tests.Kustomize;

/// <summary>Kustomizations that together say every field of kustomize 5.6.</summary>
internal static class EveryField
{
    private static readonly Selector Target = new()
    {
        Group = "apps",
        Version = "v1",
        Kind = "Deployment",
        Name = "web",
        Namespace = "shop",
        LabelSelector = "app=web",
        AnnotationSelector = "a=b",
    };

    private static readonly FieldOptions Options = new() { Delimiter = ":", Index = 1, Encoding = "base64", Create = true };

    public static Kustomization Kustomization { get; } = new()
    {
        Metadata = new() { Name = "shop", Namespace = "default", Labels = new() { ["a"] = "b" }, Annotations = new() { ["c"] = "d" } },
        SortOptions = new()
        {
            Order = SortOrder.Legacy,
            LegacySortOptions = new() { OrderFirst = ["Namespace"], OrderLast = ["ValidatingWebhookConfiguration"] },
        },
        Resources = ["namespace.yaml", ResourceReference.RemoteBase("github.com/org/repo", "base", "v1")],
        Bases = ["../base"],
        NamePrefix = "a-",
        NameSuffix = "-z",
        Namespace = "shop",
        Crds = ["crd.json"],
        CommonLabels = new() { ["app"] = "web" },
        Labels =
        [
            new()
            {
                Pairs = new() { ["tier"] = "front" },
                IncludeSelectors = false,
                IncludeTemplates = true,
                Fields = [new() { Group = "apps", Version = "v1", Kind = "Deployment", Path = "spec/x", Create = true }],
            },
        ],
        CommonAnnotations = new() { ["note"] = "x" },
        PatchesStrategicMerge = ["merge.yaml"],
        PatchesJson6902 = [new() { Path = "patch.json", Target = Target }],
        Patches =
        [
            new() { Path = "patch.yaml" },
            new() { Inline = "{}", Target = Target, Options = new() { AllowNameChange = true, AllowKindChange = false } },
        ],
        Vars =
        [
            new()
            {
                Name = "HOST",
                ObjRef = new() { ApiVersion = "v1", Group = "", Version = "v1", Kind = "Service", Name = "web", Namespace = "shop" },
                FieldRef = new() { FieldPath = "metadata.name" },
            },
        ],
        Images = [new() { Name = "nginx", NewName = "registry/nginx", NewTag = "1.29", Digest = "sha256:0", TagSuffix = "-a" }],
        ImageTags = [new() { Name = "nginx" }],
        Replacements =
        [
            new() { Path = "replacement.yaml" },
            new()
            {
                Source = new()
                {
                    Group = "apps", Version = "v1", Kind = "Deployment", Name = "web", Namespace = "shop", FieldPath = "spec.x", Options = Options,
                },
                Targets = [new() { Select = Target, Reject = [Target], FieldPaths = ["spec.y"], Options = Options }],
            },
        ],
        Replicas = [new() { Name = "web", Count = 2 }],
        Configurations = ["config.yaml"],
        Generators = ["generator.yaml"],
        Transformers = ["transformer.yaml"],
        Validators = ["validator.yaml"],
        Components = ["../component"],
        OpenApi = new() { ["path"] = "schema.json" },
        BuildMetadata = [BuildMetadata.OriginAnnotations],
        ConfigMapGenerator =
        [
            new()
            {
                Name = "config",
                Namespace = "shop",
                Behavior = GeneratorBehavior.Merge,
                Literals = ["a=b", ("c", "d")],
                Files = ["nginx.conf", new FileSource("index.html", "page.html")],
                Envs = ["dev.env"],
                Env = "old.env",
                Options = Generated,
            },
        ],
        SecretGenerator =
        [
            new()
            {
                Name = "tls",
                Namespace = "shop",
                Behavior = GeneratorBehavior.Create,
                Type = "kubernetes.io/tls",
                Literals = [],
                Files = ["tls.key"],
                Envs = [],
                Env = "old.env",
                Options = Generated,
            },
        ],
        HelmCharts =
        [
            new()
            {
                Name = "keda",
                Version = "2.15.1",
                Repo = "https://kedacore.github.io/charts",
                ReleaseName = "keda",
                Namespace = "keda",
                NameTemplate = "x",
                ValuesFile = "values.yaml",
                AdditionalValuesFiles = ["more.yaml"],
                ValuesInline = new Mapping { { "a", 1 } },
                ValuesMerge = "merge",
                IncludeCrds = true,
                SkipHooks = true,
                SkipTests = true,
                ApiVersions = ["v1"],
                KubeVersion = "1.34",
                Debug = false,
            },
        ],
        HelmChartInflationGenerator =
        [
            new()
            {
                ChartName = "a",
                ChartVersion = "1",
                ChartRepoUrl = "https://x",
                ChartHome = "h",
                ChartRepoName = "r",
                HelmBin = "helm",
                HelmHome = "home",
                Values = "values.yaml",
                ValuesLocal = new Mapping { { "a", 1 } },
                ValuesMerge = "merge",
                ReleaseName = "n",
                ReleaseNamespace = "ns",
                ExtraArgs = ["--debug"],
            },
        ],
        HelmGlobals = new() { ChartHome = "charts", ConfigHome = "/tmp/x" },
        GeneratorOptions = Generated,
    };

    private static GeneratorOptions Generated => new()
    {
        Labels = new() { ["a"] = "b" },
        Annotations = new() { ["c"] = "d" },
        DisableNameSuffixHash = true,
        Immutable = true,
    };

    /// <summary>Every path of a document, with <c>[]</c> for items of lists: <c>patches[].target.kind</c>.</summary>
    public static IEnumerable<string> Paths(Node node, string path = "") => node switch
    {
        Mapping mapping => mapping.SelectMany(entry =>
        {
            var child = path.Length == 0 ? entry.Key : $"{path}.{entry.Key}";
            return Paths(entry.Value, child).Prepend(child);
        }),
        Sequence sequence => sequence.SelectMany(item => Paths(item, path + "[]")),
        _ => [],
    };
}
