namespace Manifests.Review.Tests.Consequences;

/// <summary>Which image runs.</summary>
public sealed class ImageChangedRuleTests
{
    private const string Rule = "image-changed";

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1.2.3'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1.2.4'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "Notice: another version runs: 'web:1.2.4' runs instead of 'web:1.2.3' @ spec.template.spec.containers[name=web].image")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1.2.3'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:v2.0.0'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "Caution: a new major version runs: 'web:v2.0.0' runs instead of 'web:1.2.3' @ "
            + "spec.template.spec.containers[name=web].image => read what its release notes say about upgrading")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1.2.3'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1.2.2'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "Caution: an older version runs: 'web:1.2.2' runs instead of 'web:1.2.3' @ "
            + "spec.template.spec.containers[name=web].image => see that it can read what the newer one wrote")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1.2.3'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:latest'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "Caution: the image may be another one each time that a pod starts: 'web:latest' runs instead of 'web:1.2.3' @ "
            + "spec.template.spec.containers[name=web].image => name a version, or a digest")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1.2@sha256:abc'}]}}, "
            + "selector: {matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1.2'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "Caution: the image is no longer fixed by its digest: 'web:1.2' runs instead of 'web:1.2@sha256:abc' @ "
            + "spec.template.spec.containers[name=web].image => keep the digest behind the tag: name:tag@sha256:...")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:7f3a9c1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:8d2b0e4'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "Notice: another image runs: 'web:8d2b0e4' runs instead of 'web:7f3a9c1' @ "
            + "spec.template.spec.containers[name=web].image")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'ghcr.io/acme/web:1'}]}}, "
            + "selector: {matchLabels: {app: web}}}",
        "Caution: an image from another repository runs: 'ghcr.io/acme/web:1' runs instead of 'web:1' @ "
            + "spec.template.spec.containers[name=web].image")]
    [InlineData(
        "example.org/v1 Actor",
        "spec: {image: 'a:1.0'}",
        "spec: {image: 'a:1.1'}",
        "Notice: another version runs: 'a:1.1' runs instead of 'a:1.0' @ spec.image")]
    public void OtherImage_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 2}")]
    [InlineData(
        "apps/v1 Deployment",
        "",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}")]
    public void SameImage_IsNot(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
