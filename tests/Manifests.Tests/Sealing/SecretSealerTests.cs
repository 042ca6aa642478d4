using System.Text.RegularExpressions;

namespace Manifests.Tests.Sealing;

public sealed partial class SecretSealerTests
{
    private readonly Sealer sealer = new();

    [Fact]
    public void Secret_BecomesWhatKubesealWrites()
    {
        Assert.Equal("a Added, b Added", sealer.Seal("""
            apiVersion: v1
            kind: Secret
            metadata:
              name: web
              namespace: shop
              uid: 0f5b
              labels: {app: web}
              annotations:
                kubectl.kubernetes.io/last-applied-configuration: '{"stringData":{"a":"hunter2"}}'
                team: payments
              ownerReferences: [{name: x}]
            type: kubernetes.io/basic-auth
            immutable: true
            stringData: {a: hunter2}
            data: {b: aGk=}
            """));

        Assert.Empty(sealer.Findings);
        Assert.Equal(
            """
            apiVersion: bitnami.com/v1alpha1
            kind: SealedSecret
            metadata:
              name: web
              namespace: shop
              annotations:
                sealing.manifests/certificate: sha256:HASH
                sealing.manifests/digest-key: 119cb7f9c0072f15
                sealing.manifests/digests: |
                  a DIGEST
                  b DIGEST
            spec:
              encryptedData:
                a: AQ...
                b: AQ...
              template:
                immutable: true
                metadata:
                  name: web
                  namespace: shop
                  labels:
                    app: web
                  annotations:
                    team: payments
                type: kubernetes.io/basic-auth

            """,
            Steady(sealer.File!));
        Assert.Equal("hunter2", sealer.Open("a", "shop/web"));
        Assert.Equal("hi", sealer.Open("b", "shop/web"));
    }

    [Theory]
    [InlineData(SealingScope.NamespaceWide, "shop", "sealedsecrets.bitnami.com/namespace-wide: 'true'")]
    [InlineData(SealingScope.ClusterWide, "", "sealedsecrets.bitnami.com/cluster-wide: 'true'")]
    public void WiderScope_IsAnnotatedOnBoth_AndSealedUnderItsLabel(SealingScope scope, string label, string annotation)
    {
        sealer.Scope = scope;

        sealer.Seal(Sealer.Head + "stringData: {a: hunter2}\n");

        Assert.Equal("hunter2", sealer.Open("a", label));
        Assert.Equal(2, Regex.Count(sealer.File!, Regex.Escape(annotation)));
    }

    [Fact]
    public void UnchangedSecret_KeepsEveryByte()
    {
        sealer.Seal(Sealer.Head + "stringData: {a: one, b: two}\n");
        var before = sealer.File;

        Assert.Equal("a Kept, b Kept", sealer.Seal(Sealer.Head + "data: {b: dHdv, a: b25l}\n"));
        Assert.Equal(before, sealer.File);
    }

    [Fact]
    public void ChangedValue_ChangesItsLineAndItsDigestOnly()
    {
        sealer.Seal(Sealer.Head + "stringData: {a: one, b: two, c: three}\n");
        var before = sealer.File!.Split('\n');
        var b = sealer.Ciphertext("b");

        Assert.Equal("a Changed, b Kept, c Removed, d Added", sealer.Seal(Sealer.Head + "stringData: {a: ONE, b: two, d: four}\n"));

        Assert.Equal(b, sealer.Ciphertext("b"));
        Assert.Equal("ONE", sealer.Open("a", "shop/web"));
        Assert.Equal(4, before.Except(sealer.File!.Split('\n')).Count());
    }

    [Fact]
    public void LabelOfTheSecret_ChangesNoCiphertext()
    {
        sealer.Seal(Sealer.Head + "stringData: {a: one}\n");

        Assert.Equal("a Kept", sealer.Seal(Sealer.Head.Replace("namespace: shop", "namespace: shop, labels: {tier: web}", StringComparison.Ordinal) + "stringData: {a: one}\n"));
        Assert.Contains("tier: web", sealer.File, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherCertificate_SealsAnew_EvenWithoutDigests()
    {
        sealer.Key = null;
        sealer.Seal(Sealer.Head + "stringData: {a: one}\n");
        sealer.Controller = SealingKeys.Second;

        Assert.Equal("a OtherCertificate", sealer.Seal(Sealer.Head + "stringData: {a: one}\n"));
        Assert.Equal("one", sealer.Open("a", "shop/web"));
    }

    [Theory]
    [InlineData("name: web", "name: web2", "shop/web2")]
    [InlineData("namespace: shop", "namespace: shop2", "shop2/web")]
    public void OtherNameOrNamespace_SealsAnew(string from, string to, string label)
    {
        sealer.Seal(Sealer.Head + "stringData: {a: one}\n");

        Assert.Equal("a Changed", sealer.Seal(Sealer.Head.Replace(from, to, StringComparison.Ordinal) + "stringData: {a: one}\n"));
        Assert.Equal("one", sealer.Open("a", label));
    }

    [Fact]
    public void ExchangedCiphertext_DoesNotPass()
    {
        sealer.Seal(Sealer.Head + "stringData: {a: one, b: two}\n");
        var (a, b) = (sealer.Ciphertext("a"), sealer.Ciphertext("b"));
        sealer.File = sealer.File!.Replace(a, b, StringComparison.Ordinal);

        Assert.Equal("a Changed, b Kept", sealer.Seal(Sealer.Head + "stringData: {a: one, b: two}\n"));
        Assert.Equal("one", sealer.Open("a", "shop/web"));
    }

    [Fact]
    public void OldValueThatComesBack_HasAnotherDigest()
    {
        sealer.Seal(Sealer.Head + "stringData: {a: one}\n");
        var first = DigestLine().Match(sealer.File!).Value;
        sealer.Seal(Sealer.Head + "stringData: {a: two}\n");
        sealer.Seal(Sealer.Head + "stringData: {a: one}\n");

        Assert.NotEqual(first, DigestLine().Match(sealer.File!).Value);
    }

    [Fact]
    public void RandomValue_StaysUntilAskedFor()
    {
        sealer.RandomKeys.Add("a");
        sealer.Seal(Sealer.Head + "stringData: {a: first}\n");
        var before = sealer.File;

        Assert.Equal("a Kept", sealer.Seal(Sealer.Head + "stringData: {a: second}\n"));
        Assert.Equal(before, sealer.File);

        sealer.Reseal = true;
        Assert.Equal("a Resealed", sealer.Seal(Sealer.Head + "stringData: {a: third}\n"));
        Assert.Equal("third", sealer.Open("a", "shop/web"));
    }

    [GeneratedRegex("(?<=    a )[A-Za-z0-9+/]{43}=")]
    private static partial Regex DigestLine();

    [GeneratedRegex("(?<=      [ab] )[A-Za-z0-9+/]{43}=")]
    private static partial Regex Digests();

    private static string Steady(string file) => Regex.Replace(
        Regex.Replace(Digests().Replace(file, "DIGEST"), "(?<=sha256:)[0-9a-f]{64}", "HASH"), "(?<= )AQ[A-Za-z0-9+/=]{300,}", "AQ...");
}
