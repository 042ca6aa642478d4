namespace Manifests.Review.Tests.Consequences;

/// <summary>Pods that restart because of the same difference see what they read at once.</summary>
public sealed class ReadersThatRestartTests
{
    [Theory]
    [InlineData("reader:1", true)]
    [InlineData("reader:2", false)]
    public void ReaderThatRestarts_NeedsNoOtherRestart(string image, bool isTold) =>
        Assert.Equal(isTold, Judged.Tell("configuration-read", Judged.Grade(Objects("red", "reader:1"), Objects("green", image))).Length > 0);

    private static string Objects(string colour, string image) => $$"""
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: settings, namespace: shop}
        data:
          colour: {{colour}}
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: reader, namespace: shop}
        spec:
          selector:
            matchLabels: {app: reader}
          template:
            metadata:
              labels: {app: reader}
            spec:
              containers:
              - name: reader
                image: {{image}}
                envFrom:
                - configMapRef: {name: settings}

        """;
}
