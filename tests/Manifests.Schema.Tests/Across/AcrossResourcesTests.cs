using System.Globalization;
using Manifests.Diagnostics;
using Manifests.Schema.Across;
using Manifests.Schema.Text;
using Manifests.Schema.Tests.Validation;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Across;

public sealed class AcrossResourcesTests
{
    private const string Advice = ", and of two with one identity the last one applied wins; remove one of them, give it another name, or check what goes to different clusters apart";

    [Theory]
    [InlineData("v1", "ConfigMap", "{name: a, namespace: b}", "v1", "{name: a, namespace: b}", "ConfigMap 'b/a'")]
    [InlineData("autoscaling/v1", "HorizontalPodAutoscaler", "{name: a}", "autoscaling/v2", "{name: a}", "autoscaling HorizontalPodAutoscaler 'a'")]
    [InlineData("v1", "Namespace", "{name: a}", "v1", "{name: a, namespace: b}", "Namespace 'a'")]
    public void SameIdentity_IsRefused(string first, string kind, string metadata, string second, string other, string identity) => Assert.Equal(
        [$"test.yaml(5,1): error MAN2580: {identity} is there already at test.yaml(1,1){Advice}"],
        Find($"apiVersion: {first}\nkind: {kind}\nmetadata: {metadata}\n", $"apiVersion: {second}\nkind: {kind}\nmetadata: {other}\n"));

    [Theory]
    [InlineData("v1", "ConfigMap", "{name: a, namespace: b}", "{name: a, namespace: c}")]
    [InlineData("v1", "ConfigMap", "{name: a}", "{name: b}")]
    [InlineData("batch/v1", "Job", "{generateName: a}", "{generateName: a}")]
    public void OtherIdentity_IsAccepted(string apiVersion, string kind, string first, string second) => Assert.Empty(
        Find($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {first}\n", $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {second}\n"));

    [Fact]
    public void ResourcesBelowAKustomization_MayBeThereTwice()
    {
        var across = new AcrossResources(Catalog.Embedded, Judge.Release, []);
        var bag = new DiagnosticBag();
        foreach (var document in Documents(["apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n", "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n"]))
        {
            across.Add(document, bag, isAppliedAsItStands: false);
        }

        across.Finish(bag);

        Assert.Empty(bag.ToSorted());
    }

    [Fact]
    public void Order_OfAddingAndThreads_DoesNotMatter()
    {
        var documents = Documents([.. Enumerable.Range(0, 200).Select(static number =>
            string.Create(CultureInfo.InvariantCulture, $"apiVersion: v1\nkind: Pod\nmetadata: {{name: a{number % 50}, namespace: n{number % 3}}}\nspec: {{hostNetwork: true}}\n"))
            .Append("apiVersion: v1\nkind: Namespace\nmetadata: {name: n1, labels: {pod-security.kubernetes.io/enforce: baseline}}\n")]);
        var expected = Find(documents);

        Assert.Contains(expected, static found => found.Contains("MAN2550", StringComparison.Ordinal));
        Assert.Equal(expected, Find([.. documents.Reverse()]));
        var across = new AcrossResources(Catalog.Embedded, Judge.Release, []);
        var bag = new DiagnosticBag();
        Parallel.ForEach(documents, document => across.Add(document, bag));
        across.Finish(bag);
        Assert.Equal(expected, bag.ToSorted().Select(static found => found.ToString()));
    }

    [Theory]
    [InlineData("enforce", "Pod", "spec: {hostNetwork: true}", "error MAN2550: spec.hostNetwork is true, but the namespace 'ns' enforces the Pod Security level \"baseline\" as of 1.32, and its control 'Host Namespaces' allows false or nothing: a server refuses the Pod; remove it [v1 Pod ns/p]")]
    [InlineData("enforce", "ReplicationController", "spec: {template: {spec: {hostNetwork: true}}}", "error MAN2550: spec.template.spec.hostNetwork is true, but the namespace 'ns' enforces the Pod Security level \"baseline\" as of 1.32, and its control 'Host Namespaces' allows false or nothing: a server refuses the pods of this template; remove it [v1 ReplicationController ns/p]")]
    [InlineData("warn", "Pod", "spec: {hostNetwork: true}", "warning MAN2551: spec.hostNetwork is true, but the namespace 'ns' warns of pods that break the Pod Security level \"baseline\" as of 1.32, and its control 'Host Namespaces' allows false or nothing; remove it [v1 Pod ns/p]")]
    [InlineData("audit", "Pod", "spec: {hostNetwork: true}", "warning MAN2551: spec.hostNetwork is true, but the namespace 'ns' records in the audit log pods that break the Pod Security level \"baseline\" as of 1.32, and its control 'Host Namespaces' allows false or nothing; remove it [v1 Pod ns/p]")]
    public void PodThatBreaksTheLevelOfItsNamespace_IsTold(string mode, string kind, string spec, string finding)
    {
        var pod = $"apiVersion: v1\nkind: {kind}\nmetadata: {{name: p, namespace: ns}}\n{spec}\n";
        var level = $"apiVersion: v1\nkind: Namespace\nmetadata: {{name: ns, labels: {{pod-security.kubernetes.io/{mode}: baseline}}}}\n";

        Assert.Equal([finding], Find(pod, level).Select(static found => found[(found.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
        Assert.Empty(Find(pod, level.Replace("baseline", "privileged", StringComparison.Ordinal)));
        Assert.Empty(Find(pod, level.Replace("name: ns,", "name: other,", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("apps/v1", "Deployment", "spec: {template: {spec: {hostNetwork: true}}}", "spec.template.spec.hostNetwork")]
    [InlineData("batch/v1", "CronJob", "spec: {jobTemplate: {spec: {template: {spec: {hostNetwork: true}}}}}", "spec.jobTemplate.spec.template.spec.hostNetwork")]
    [InlineData("v1", "PodTemplate", "template: {spec: {hostNetwork: true}}", "template.spec.hostNetwork")]
    public void TemplateOfAnyKind_IsFound(string apiVersion, string kind, string spec, string path) => Assert.StartsWith(
        path,
        Assert.Single(Find(
            $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: p}}\n{spec}\n",
            "apiVersion: v1\nkind: Namespace\nmetadata: {name: default, labels: {pod-security.kubernetes.io/enforce: baseline}}\n"))
            .Split("MAN2550: ")[1],
        StringComparison.Ordinal);

    [Fact]
    public void BothModes_AreToldOnce() => Assert.Equal(
        2,
        Find(
            "apiVersion: v1\nkind: Pod\nmetadata: {name: p, namespace: ns}\nspec: {hostNetwork: true, securityContext: {runAsUser: 0}}\n",
            "apiVersion: v1\nkind: Namespace\nmetadata: {name: ns, labels: {pod-security.kubernetes.io/enforce: baseline, pod-security.kubernetes.io/warn: restricted}}\n")
            .Length);

    private static string[] Find(params string[] yaml) => Find(Documents(yaml));

    private static string[] Find(Mapping[] documents)
    {
        var across = new AcrossResources(Catalog.Embedded, Judge.Release, []);
        var bag = new DiagnosticBag();
        foreach (var document in documents)
        {
            across.Add(document, bag);
        }

        across.Finish(bag);
        return [.. bag.ToSorted().Select(static found => found.ToString())];
    }

    // Three lines or more each, so that the second one starts behind the separator.
    private static Mapping[] Documents(string[] yaml)
    {
        var bag = new DiagnosticBag();
        var documents = YamlReader.ReadAll(System.Text.Encoding.UTF8.GetBytes(string.Join("---\n", yaml)), "test.yaml", bag);
        Assert.Empty(bag.ToSorted());
        return [.. documents.Cast<Mapping>()];
    }
}
