using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.Aktus;

/// <summary>The chart of the marketplace, its keys and its way into the registry.</summary>
public sealed class ChartTests
{
    private static Mapping Source => (Mapping)OnAktus.Default.Resource("Application", "aktus-ai-platform").At("spec", "source");

    [Fact]
    public void Chart_IsPinnedAndKeepsItsReleaseName()
    {
        Assert.Equal("709825985650.dkr.ecr.us-east-1.amazonaws.com/aktus-ai", Source.TextOf("repoURL"));
        Assert.Equal(("aktus-ai-platform-aws-marketplace-ecr", "1.0.5"), (Source.TextOf("chart"), Source.TextOf("targetRevision")));
        Assert.Equal("aktus-ai-platform", Source.MappingOf("helm")!.TextOf("releaseName"));
    }

    [Theory]
    [InlineData("aktus-inference-service", "aktusInference")]
    [InlineData("aktus-research-service", "aktusResearch")]
    [InlineData("aktus-embedding-service", "aktusEmbedding")]
    [InlineData("aktus-multimodal-data-ingestion-service", "aktusMdi")]
    public void Service_UsesTheFileSystemOfTheStorageClass(string service, string alias) => Assert.Equal(
        OnAktus.Default.Resource("StorageClass", "efs-sc").TextAt("parameters", "fileSystemId"),
        ValuesOf(OnAktus.Default).MappingOf(service)!.MappingOf(alias)!.MappingOf("efs")!.TextOf("fileSystemId"));

    // Trap: pods of a service refer to its Secret without 'optional', so they would never start without the key.
    [Theory]
    [InlineData("", false, false)]
    [InlineData("huggingFaceTokenSecret: a/hf\n", true, false)]
    [InlineData("openAiApiKeySecret: a/ai\n", false, true)]
    [InlineData("huggingFaceTokenSecret: a/hf\nopenAiApiKeySecret: a/ai\n", true, true)]
    public void ServiceAndSecret_AreThereWhenTheKeyIs(string settings, bool huggingFace, bool openAi)
    {
        var rendered = OnAktus.With(OnAktus.Created + settings);

        var enabled = ValuesOf(rendered).ToDictionary(
            static entry => entry.Key, static entry => ((Mapping)entry.Value)["enabled"]!.Text(), StringComparer.Ordinal);
        Assert.Equal(Said(huggingFace), enabled["aktus-inference-service"]);
        Assert.Equal(Said(openAi), enabled["aktus-research-service"]);
        Assert.Equal(Said(openAi), enabled["aktus-embedding-service"]);
        Assert.Equal(Said(openAi), enabled["aktus-multimodal-data-ingestion-service"]);
        var secrets = rendered.OfKind("ExternalSecret").Select(static secret => secret.Name).ToList();
        Assert.Equal(huggingFace, secrets.Contains("huggingface-credentials", StringComparer.Ordinal));
        Assert.Equal(openAi, secrets.Contains("aws-openai-secret", StringComparer.Ordinal));
        Assert.Equal(huggingFace || openAi ? 1 : 0, rendered.OfKind("SecretStore").Count);
        Assert.Equal(huggingFace || openAi, rendered.OfKind("Application").Any(static application => application.Name == "external-secrets"));
        Assert.Equal(!huggingFace, rendered.TextOf("NOTES.md").Contains("No Hugging Face token is declared", StringComparison.Ordinal));
        Assert.Equal(!openAi, rendered.TextOf("NOTES.md").Contains("No OpenAI key is declared", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("huggingface-credentials", "HF_TOKEN", "aktus/hugging-face-token")]
    [InlineData("aws-openai-secret", "OPENAI_API_KEY", "aktus/openai-api-key")]
    public void Key_ComesFromOutsideOfGit(string name, string key, string secret)
    {
        var external = OnAktus.Default.Resource("ExternalSecret", name);

        Assert.Equal("aktus-ai-platform-dev", external.Namespace);
        YamlAssert.Equivalent($"- {{ secretKey: {key}, remoteRef: {{ key: {secret} }} }}", external.At("spec", "data"));
        YamlAssert.Equivalent("{ kind: SecretStore, name: aws-secrets-manager }", external.At("spec", "secretStoreRef"));
        Assert.Equal(name, external.TextAt("spec", "target", "name"));
    }

    // Trap: the chart makes the class again, with a placeholder for the file system.
    [Fact]
    public void StorageClassOfTheChart_DoesNotReplaceOurs()
    {
        var application = OnAktus.Default.Resource("Application", "aktus-ai-platform");

        var ignored = (Mapping)((Sequence)application.At("spec", "ignoreDifferences"))[0];
        Assert.Equal(("StorageClass", "efs-sc"), (ignored.TextOf("kind"), ignored.TextOf("name")));
        Assert.Superset(
            new HashSet<string>(["/parameters", "/provisioner", "/reclaimPolicy", "/volumeBindingMode"], StringComparer.Ordinal),
            ignored["jsonPointers"]!.Texts().ToHashSet(StringComparer.Ordinal));
        Assert.Contains("RespectIgnoreDifferences=true", application.At("spec", "syncPolicy", "syncOptions").Texts());
        Assert.True(OnAktus.Default.Resource("Application", "aktus-platform").Wave() < application.Wave());
        Assert.Contains("The chart brings the storage class `efs-sc` again", OnAktus.Default.TextOf("NOTES.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void ForeignRoleOfTheChart_IsReplacedByOurs() => Assert.Equal(
        OnAktus.Default.Resource("ServiceAccount", "aktus-ai-platform-sa").Annotation("eks.amazonaws.com/role-arn"),
        ValuesOf(OnAktus.Default).MappingOf("aktus-inference-service")!.MappingOf("aktusInference")!
            .MappingOf("serviceAccount")!.MappingOf("annotations")!.TextOf("eks.amazonaws.com/role-arn"));

    [Fact]
    public void Endpoints_AreThoseOfTheResearchService() => YamlAssert.Equivalent(
        """
        aktusKnowledgeAssistant:
          viteSocketUrl: ws://research.example.com:8080/chat
          viteApiBaseUrl: http://research.example.com:8080/db-manager
          viteLeaseApiBaseUrl: http://research.example.com:8080
          viteApiEmbedUrl: http://research.example.com:8080/embeddings
        """,
        ValuesOf(OnAktus.With(OnAktus.Created + "researchEndpoint: research.example.com:8080\n"))["aktus-knowledge-assistant-service"]!);

    [Fact]
    public void UnknownEndpoint_LeavesTheChartsOwn_AndTheNotesSayIt()
    {
        Assert.False(ValuesOf(OnAktus.Default).ContainsKey("aktus-knowledge-assistant-service"));
        Assert.Contains("Set `researchEndpoint` to its host", OnAktus.Default.TextOf("NOTES.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Registry_GetsATokenThatIsMadeAnew()
    {
        Assert.Equal("us-east-1", OnAktus.Default.Resource("ECRAuthorizationToken", "marketplace-registry").TextAt("spec", "region"));
        var credential = OnAktus.Default.Resource("ExternalSecret", "marketplace-registry");
        Assert.Equal("argocd", credential.Namespace);
        Assert.Equal("repository", credential.TextAt("spec", "target", "template", "metadata", "labels", "argocd.argoproj.io/secret-type"));
        Assert.Equal(Source.TextOf("repoURL"), credential.TextAt("spec", "target", "template", "data", "url"));
        Assert.Equal("6h", credential.TextAt("spec", "refreshInterval"));
    }

    [Fact]
    public void OtherRegion_IsThatOfTheRegistry() => Assert.Equal(
        "eu-west-1",
        OnAktus.With(OnAktus.Created + "marketplaceChartUri: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/mirror/aktus\n")
            .Resource("ECRAuthorizationToken", "marketplace-registry").TextAt("spec", "region"));

    [Fact]
    public void ChartSwitchedOff_LeavesThePlatformReady()
    {
        var rendered = OnAktus.With(OnAktus.Created + "enableMarketplaceChart: false\n");

        Assert.DoesNotContain(rendered.OfKind("Application"), static application => application.Name is "aktus-ai-platform" or "marketplace-registry");
        Assert.Empty(rendered.OfKind("ServiceAccount"));
        Assert.Single(rendered.OfKind("StorageClass"));
        Assert.Equal("disabled", rendered.Resource("ConfigMap", "platform-info").TextAt("data", "MarketplaceChartStatus"));
        Assert.Contains("The chart is switched off", rendered.TextOf("NOTES.md"), StringComparison.Ordinal);
    }

    private static Mapping ValuesOf(RenderedPlatform rendered) =>
        (Mapping)rendered.Resource("Application", "aktus-ai-platform").At("spec", "source", "helm", "valuesObject");

    private static string Said(bool value) => value ? "true" : "false";
}
