using Manifests.Diagnostics;
using Manifests.Schema.Explaining;
using Manifests.Schema.Tests.Text;
using Manifests.Schema.Text;

namespace Manifests.Schema.Tests.Explaining;

/// <summary>A small catalog that has every case of looking up.</summary>
internal static class ExplainSample
{
    private const string Index = """
        catalog 1
        kubernetes 1.32 1.33 1.34
        file sample/apps.v1
         apps/v1 Deployment deployments names (deploy)
         apps/v1beta1 Deployment -1.32 deployments names (deploy)
        file sample/mesh.example.v1
         mesh.example/v1 Gateway gateways names (gw)
         mesh.example/v1alpha1 Tgikwelle tgikwellae names (tgiks gateway)
        file sample/net.k8s.io.v1
         net.k8s.io/v1 Gateway gateways names (gtw)
         net.k8s.io/v1beta1 Gateway gateways names (gtw)

        """;

    private const string Apps = """
        catalog 1
        package io.k8s.api.apps.v1

        kind apps/v1 Deployment namespaced deployments @Deployment

        kind apps/v1beta1 Deployment namespaced deployments -1.32 deprecated since 1.32 by apps/v1 @Deployment

        type Container object
         name! string minLength 1 maxLength 63
         env {string}
         imagePullPolicy string enum ("Always" "IfNotPresent"@1.33- "Never"@1.32-1.33)
         limits {@Limit}
         protocol -1.33 string default "TCP"
         protocol! 1.34- string default "UDP"
         resizePolicy 1.33- string

        type Deployment object
         apiVersion string
         extra {string} atomicMap
         finalizers [string] unique nullable
         raw object preserve
         self @Deployment
         spec @Spec

        type Limit object
         amount! integer min 1 max 65535

        type Spec object
         :rule "has(self.containers)" message "needs containers"
         :rule "self.replicas > 0"
         containers! [@Container] maxItems 8 list map (name)
         replicas integer format int32 min 0 default 1

        """;

    private const string Mesh = """
        catalog 1

        kind mesh.example/v1 Gateway namespaced gateways object
         servers [string] list set

        kind mesh.example/v1alpha1 Tgikwelle cluster tgikwellae object
         spec any

        """;

    private const string Net = """
        catalog 1

        kind net.k8s.io/v1 Gateway namespaced gateways object
         spec! object
          listeners array
           :items string pattern "^a$"

        kind net.k8s.io/v1beta1 Gateway namespaced gateways object
         spec object

        """;

    private static readonly Catalog Kinds = new(new MemoryCatalogFiles(new Dictionary<string, string>
    {
        ["index.catalog"] = Index,
        ["sample/apps.v1.catalog"] = Apps,
        ["sample/mesh.example.v1.catalog"] = Mesh,
        ["sample/net.k8s.io.v1.catalog"] = Net,
    }));

    /// <summary>The answer, or the sentences why there is none.</summary>
    public static (Explanation? Answer, string[] Sentences) Ask(ExplainQuery query)
    {
        var found = new DiagnosticBag();
        var answer = new Explainer(Kinds).Explain(query, found);
        return (answer, [.. found.ToSorted().Select(static finding => $"{finding.Id}: {finding.Message}")]);
    }

    /// <summary>An answer that has to be there.</summary>
    public static Explanation Answer(ExplainQuery query)
    {
        var (answer, sentences) = Ask(query);
        Xunit.Assert.Empty(sentences);
        return answer!;
    }
}
