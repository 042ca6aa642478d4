using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Manifests.Diagnostics;
using Manifests.Schema.Explaining;
using Manifests.Schema.Import;
using Manifests.Schema.Text;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Import;

/// <summary>The catalog in the repository: what it says, that it can be read to its end, and where it is from.</summary>
public sealed partial class CommittedCatalogTests
{
    private static readonly KubernetesVersion V132 = new(1, 32);
    private static readonly KubernetesVersion V133 = new(1, 33);
    private static readonly KubernetesVersion V136 = new(1, 36);

    [Fact]
    public void FreshImport_GivesTheSameBytes()
    {
        var found = new DiagnosticBag();
        var fresh = CatalogImport.Make(Upstream.Folder(), Upstream.CatalogFolder, found)!;

        Assert.Empty(found.ToSorted());
        var generated = Directory.EnumerateFiles(Upstream.CatalogFolder, "*.catalog", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Upstream.CatalogFolder, file).Replace('\\', '/'));
        Assert.Equal(fresh.Keys.Order(StringComparer.Ordinal), generated.Append("sources.txt").Order(StringComparer.Ordinal));
        Assert.All(fresh, file => Assert.Equal(file.Value, File.ReadAllText(Path.Combine(Upstream.CatalogFolder, file.Key))));
    }

    [Fact]
    public void EveryFile_IsReadAndWrittenWithoutLoss()
    {
        var catalog = new Catalog(new FolderCatalogFiles(Upstream.CatalogFolder));
        var documents = catalog.Index.Files.Select(catalog.Document).ToArray();
        var paths = documents.Where(document => document.Package.Length > 0).ToDictionary(document => document.Package, document => document.Path);

        Assert.All(documents, document => Assert.Equal(
            File.ReadAllText(Path.Combine(Upstream.CatalogFolder, document.Path + ".catalog")), CatalogWriter.Write(document, paths)));
        Assert.Equal(File.ReadAllText(Path.Combine(Upstream.CatalogFolder, "index.catalog")), CatalogIndex.Of(catalog.Releases, documents).Write());
    }

    [Fact]
    public void Embedded_IsTheCommittedOne()
    {
        var folder = new Catalog(new FolderCatalogFiles(Upstream.CatalogFolder));
        Assert.Equal(folder.KindNames, Catalog.Embedded.KindNames);
        Assert.Equal(folder.KindNames.Select(name => name.OtherNames), Catalog.Embedded.KindNames.Select(name => name.OtherNames));
        Assert.DoesNotContain(Catalog.Embedded.KindNames, name => name.Plural.Length == 0);
        Assert.All(Catalog.Embedded.KindNames, name => Assert.NotNull(Catalog.Embedded.FindKind(name.ApiVersion, name.Kind)));
    }

    [Fact]
    public void Size_StaysWithinItsBudget() =>
        Assert.InRange(Directory.EnumerateFiles(Upstream.CatalogFolder, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length), 1, 6 * 1024 * 1024);

    [Fact]
    public void LongTexts_AreOnlyPatternsRulesAndMessages()
    {
        // The word for a description is for users' own catalogs, and the reader refuses words that it does not know. What
        // could still hide one is a quoted text, so each of more than forty characters that is no single word (as allowed
        // values and defaults are) has to stand behind a word that is no prose.
        Assert.All(Lines().SelectMany(line => QuotedText().Matches(line).Select(match => (line, match))), found =>
        {
            if (found.match.Length > 40 && found.match.Value.Contains(' ', StringComparison.Ordinal))
            {
                Assert.Matches("(:rule|pattern|message|messageExpression|fieldPath) $", found.line[..found.match.Index]);
            }
        });
        Assert.DoesNotContain(Lines(), line => line.Contains(" doc \"", StringComparison.Ordinal));
    }

    [Fact]
    public void NoSentenceOfAnUpstreamDescription_IsInTheCatalog()
    {
        var source = Upstream.Folder();
        var sentences = SourcePaths().SelectMany(path => Descriptions(Path.Combine(source, path)))
            .SelectMany(text => text.Split(['\n', '.'], StringSplitOptions.TrimEntries)).Where(text => text.Length >= 24 && text.Contains(' ', StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        Assert.InRange(sentences.Count, 5_000, int.MaxValue);

        // A rule's message may say what the description says; everything else on a line is held against the descriptions.
        var known = SearchValues.Create([.. sentences], StringComparison.Ordinal);
        Assert.DoesNotContain(Lines().Select(line => RuleLine().Replace(line, "")), line => line.AsSpan().ContainsAny(known));
    }

    [Fact]
    public void Sources_HaveTheHashesOfTheDocuments()
    {
        var source = Upstream.Folder();
        Assert.All(SourceLines(), line => Assert.Equal(line[0], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(source, line[1]))))));
        Assert.All(SourceLines(), line => Assert.Equal(5, line.Length));
    }

    [Fact]
    public void Kinds_AreThoseOfEveryDocument()
    {
        var builtIn = Catalog.Embedded.Index.Entries.Where(entry => entry.Path.StartsWith("kubernetes/", StringComparison.Ordinal)).ToArray();
        Assert.Equal(["1.30", "1.31", "1.32", "1.33", "1.34", "1.35", "1.36"], Catalog.Embedded.Releases.Select(release => release.ToString()));
        Assert.Equal(0, builtIn.Count(entry => entry.Name.Kind.EndsWith("List", StringComparison.Ordinal) || entry.Name.Kind.EndsWith("Options", StringComparison.Ordinal)));
        Assert.Equal(
            [
                "ack 76", "argo-cd 3", "argo-rollouts 5", "asya 1", "cert-manager 6", "external-secrets 25", "gateway-api 14", "istio 33", "karpenter 5",
                "keda 6", "kserve 14", "kubeflow 8", "kubernetes 121", "prometheus-operator 4", "sealed-secrets 1",
            ],
            Catalog.Embedded.Index.Entries.GroupBy(entry => entry.Path.Split('/')[0]).Select(family => $"{family.Key} {family.Count()}"));
    }

    [Fact]
    public void Deployment_IsNamespacedInAllReleases()
    {
        var deployment = Catalog.Embedded.FindKind("apps/v1", "Deployment")!;
        Assert.Equal((ResourceScope.Namespaced, "deployments", "kubernetes", VersionRange.All), (deployment.Scope, deployment.Plural, deployment.Family, deployment.Versions));
        Assert.Equal(["apiVersion", "kind", "metadata", "spec", "status"], deployment.Type.Properties.Select(property => property.Name));
        var spec = deployment.Type.FindProperty("spec", V136)!.Type;
        Assert.True(spec.FindProperty("selector", V136)!.IsRequired);
        Assert.Equal("retainKeys", spec.FindProperty("strategy", V136)!.Type.PatchStrategy);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(36)]
    public void ImagePullPolicy_HasItsValuesInEveryRelease(int minor)
    {
        var policy = Shared("core.v1", "Container").FindProperty("imagePullPolicy", new KubernetesVersion(1, minor))!.Type;
        Assert.Equal(["\"Always\"", "\"IfNotPresent\"", "\"Never\""], policy.Enum.Where(value => value.Versions.Contains(new KubernetesVersion(1, minor))).Select(value => value.Json));
    }

    [Fact]
    public void Container_HasListKeysDefaultsAndOrder()
    {
        var container = Shared("core.v1", "Container");
        Assert.Equal("name", container.Properties[0].Name);
        var ports = container.FindProperty("ports", V136)!.Type;
        Assert.Equal(ListType.Map, ports.ListType);
        Assert.Equal(["containerPort", "protocol"], ports.ListMapKeys);
        Assert.Equal("containerPort", ports.PatchMergeKey);
        Assert.Equal("\"TCP\"", ports.Items!.FindProperty("protocol", V136)!.Default);
        Assert.Equal(ValueKind.Quantity, Shared("core.v1", "ResourceRequirements").FindProperty("limits", V136)!.Type.AdditionalProperties!.Kind);
    }

    // Upstream's lists have more values than a server takes; the narrower truth of each release is kept.
    [Theory]
    [InlineData("storage.v1", "StorageClass", "reclaimPolicy", 30, "Delete Retain")]
    [InlineData("storage.v1", "StorageClass", "reclaimPolicy", 36, "Delete Retain")]
    [InlineData("core.v1", "ServiceSpec", "ipFamilies", 36, "IPv4 IPv6")]
    [InlineData("core.v1", "Container", "restartPolicy", 34, "Always")]
    [InlineData("core.v1", "Container", "restartPolicy", 35, "Always Never OnFailure")]
    [InlineData("core.v1", "Toleration", "operator", 34, "Equal Exists")]
    [InlineData("core.v1", "Toleration", "operator", 36, "Equal Exists Gt Lt")]
    [InlineData("core.v1", "ServiceSpec", "trafficDistribution", 33, "PreferClose")]
    [InlineData("core.v1", "ResourceQuotaSpec", "scopes", 30, "BestEffort CrossNamespacePodAffinity NotBestEffort NotTerminating PriorityClass Terminating")]
    [InlineData("admissionregistration.v1", "MutatingWebhook", "sideEffects", 36, "None NoneOnDryRun")]
    [InlineData("autoscaling.v2", "MetricTarget", "type", 30, "AverageValue Utilization Value")]
    [InlineData("meta.v1", "LabelSelectorRequirement", "operator", 36, "DoesNotExist Exists In NotIn")]
    public void AllowedValues_AreTheNarrowerTruth(string file, string type, string property, int minor, string values)
    {
        var release = new KubernetesVersion(1, minor);
        var found = Shared(file, type).FindProperty(property, release)!.Type;
        var allowed = (found.Items ?? found).Enum.Where(value => value.Versions.Contains(release)).Select(value => value.Json.Trim('"'));
        Assert.Equal(values, string.Join(' ', allowed.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema", "1.29", "flowcontrol.apiserver.k8s.io/v1", "-1.31")]
    [InlineData("networking.k8s.io/v1beta1", "ServiceCIDR", "1.34", "networking.k8s.io/v1", "1.31-")]
    [InlineData("resource.k8s.io/v1alpha3", "ResourceClaim", "1.34", "resource.k8s.io/v1", "1.31-1.33")]
    [InlineData("storagemigration.k8s.io/v1alpha1", "StorageVersionMigration", "1.35", "storagemigration.k8s.io/v1beta1", "-1.34")]
    [InlineData("v1", "Endpoints", "1.33", "discovery.k8s.io/v1", "")]
    public void OldApiVersions_SaySinceWhenAndWhatInstead(string apiVersion, string kind, string since, string by, string versions)
    {
        var found = Catalog.Embedded.FindKind(apiVersion, kind)!;
        Assert.Equal((since, by, versions), (found.Deprecation!.Since.ToString()!, found.Deprecation.ReplacedBy, found.Versions.ToString()));
        Assert.Null(Catalog.Embedded.FindKind("apps/v1", "Deployment")!.Deprecation);
    }

    [Theory]
    [InlineData("networking.k8s.io/v1beta1", "IPAddress", "1.37")]
    [InlineData("networking.k8s.io/v1beta1", "ServiceCIDR", "1.37")]
    [InlineData("storage.k8s.io/v1beta1", "VolumeAttributesClass", "1.37")]
    [InlineData("resource.k8s.io/v1beta1", "ResourceClaim", "1.38")]
    [InlineData("resource.k8s.io/v1beta2", "DeviceClass", "1.39")]
    [InlineData("flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema", "1.32")]
    [InlineData("apps/v1", "Deployment", null)]
    public void Removals_AreKnown_AlsoBehindTheLastRelease(string apiVersion, string kind, string? removed) =>
        Assert.Equal(removed, Catalog.Embedded.FindKind(apiVersion, kind)!.Removed?.ToString());

    // As 'kubectl api-resources' lists them.
    [Theory]
    [InlineData("deploy.spec.replicas", "apps/v1 Deployment")]
    [InlineData("po", "v1 Pod")]
    [InlineData("svc", "v1 Service")]
    [InlineData("cm", "v1 ConfigMap")]
    [InlineData("ns", "v1 Namespace")]
    [InlineData("sa", "v1 ServiceAccount")]
    [InlineData("pvc", "v1 PersistentVolumeClaim")]
    [InlineData("ev", "v1 Event")]
    [InlineData("hpa", "autoscaling/v2 HorizontalPodAutoscaler")]
    [InlineData("netpol", "networking.k8s.io/v1 NetworkPolicy")]
    [InlineData("ing", "networking.k8s.io/v1 Ingress")]
    [InlineData("sts", "apps/v1 StatefulSet")]
    [InlineData("ds", "apps/v1 DaemonSet")]
    [InlineData("cj", "batch/v1 CronJob")]
    [InlineData("pdb", "policy/v1 PodDisruptionBudget")]
    [InlineData("crds", "apiextensions.k8s.io/v1 CustomResourceDefinition")]
    [InlineData("sc", "storage.k8s.io/v1 StorageClass")]
    [InlineData("isvc", "serving.kserve.io/v1beta1 InferenceService")]
    [InlineData("vs", "networking.istio.io/v1 VirtualService")]
    [InlineData("es", "external-secrets.io/v1 ExternalSecret")]
    [InlineData("so", "keda.sh/v1alpha1 ScaledObject")]
    [InlineData("gtw", "gateway.networking.k8s.io/v1 Gateway")]
    public void ShortNames_AreKnown(string subject, string expected)
    {
        var found = new DiagnosticBag();
        var answer = new Explainer(Catalog.Embedded).Explain(new ExplainQuery(subject), found)!;
        Assert.Equal(expected, $"{answer?.Kind.ApiVersion} {answer?.Kind.Kind}");
    }

    [Fact]
    public void FactsThatChanged_DifferByRelease()
    {
        Assert.True(Shared("apps.v1", "StatefulSetSpec").FindProperty("serviceName", V132)!.IsRequired);
        Assert.False(Shared("apps.v1", "StatefulSetSpec").FindProperty("serviceName", V133)!.IsRequired);
        Assert.Null(Shared("core.v1", "PodSpec").FindProperty("hostnameOverride", V133));
        Assert.NotNull(Shared("core.v1", "PodSpec").FindProperty("hostnameOverride", V136));
        Assert.Equal("-1.33", Catalog.Embedded.FindKind("admissionregistration.k8s.io/v1beta1", "ValidatingAdmissionPolicy")!.Versions.ToString());
        Assert.Equal("1.34-", Catalog.Embedded.FindKind("resource.k8s.io/v1", "ResourceClaim")!.Versions.ToString());
    }

    [Fact]
    public void JsonSchemaProps_RefersToItself()
    {
        var schema = Shared("apiextensions.v1", "JSONSchemaProps");
        Assert.Same(schema, schema.FindProperty("not", V136)!.Type);
        Assert.Same(schema, schema.FindProperty("properties", V136)!.Type.AdditionalProperties);
    }

    [Fact]
    public void CustomResources_HaveTheirRules()
    {
        Assert.Equal(89, CountRules(Catalog.Embedded.FindKind("gateway.networking.k8s.io/v1", "HTTPRoute")!.Type));
        var pool = Catalog.Embedded.FindKind("karpenter.sh/v1", "NodePool")!;
        Assert.Equal(ResourceScope.Cluster, pool.Scope);
        Assert.Same(Shared("meta.v1", "ObjectMeta"), pool.Type.FindProperty("metadata", V136)!.Type);
        var role = Catalog.Embedded.FindKind("iam.services.k8s.aws/v1alpha1", "Role")!;
        Assert.Equal(("ack", "roles"), (role.Family, role.Plural));
    }

    private static TypeSchema Shared(string path, string name) => Catalog.Embedded.FindType("kubernetes/" + path, name)!;

    private static int CountRules(TypeSchema? type) => type is null || type.Name is not null
        ? 0
        : type.Rules.Length + CountRules(type.Items) + CountRules(type.AdditionalProperties) + type.Properties.Sum(property => CountRules(property.Type));

    private static IEnumerable<string> Lines() =>
        Directory.EnumerateFiles(Upstream.CatalogFolder, "*.catalog", SearchOption.AllDirectories).SelectMany(File.ReadLines);

    private static IEnumerable<string[]> SourceLines() =>
        File.ReadLines(Path.Combine(Upstream.CatalogFolder, CatalogImport.SourcesFile)).Skip(1).Select(line => line.Split(' '));

    private static IEnumerable<string> SourcePaths() => SourceLines().Select(line => line[1]);

    private static List<string> Descriptions(string file)
    {
        var found = new List<string>();
        if (file.EndsWith(".json", StringComparison.Ordinal))
        {
            AddDescriptions(JsonDocument.Parse(File.ReadAllBytes(file)).RootElement, found);
        }
        else
        {
            YamlReader.ReadAll(File.ReadAllBytes(file), file, new DiagnosticBag()).ToList().ForEach(document => AddDescriptions(document, found));
        }

        return found;
    }

    private static void AddDescriptions(JsonElement element, List<string> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            element.EnumerateArray().ToList().ForEach(item => AddDescriptions(item, found));
        }

        foreach (var property in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().ToArray() : [])
        {
            if (property.NameEquals("description") && property.Value.ValueKind == JsonValueKind.String)
            {
                found.Add(property.Value.GetString()!);
            }

            AddDescriptions(property.Value, found);
        }
    }

    private static void AddDescriptions(Node node, List<string> found)
    {
        foreach (var entry in node as Mapping ?? new Mapping())
        {
            if (entry.Key == "description" && entry.Value is Scalar text)
            {
                found.Add(text.Text);
            }

            AddDescriptions(entry.Value, found);
        }

        foreach (var item in node as Sequence ?? new Sequence())
        {
            AddDescriptions(item, found);
        }
    }

    [GeneratedRegex(@"""(\\.|[^""\\])*""")]
    private static partial Regex QuotedText();

    [GeneratedRegex(@"^ *:rule .*$")]
    private static partial Regex RuleLine();
}
