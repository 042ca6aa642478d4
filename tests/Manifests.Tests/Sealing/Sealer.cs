using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Tests.Sealing;

/// <summary>Seals a Secret again and again, as a user's calls would.</summary>
internal sealed class Sealer
{
    public const string Head = "apiVersion: v1\nkind: Secret\nmetadata: {name: web, namespace: shop}\n";

    private const string KeyText = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    public static DigestKey KeyA { get; } = DigestKey.Read(KeyText, "a test", new DiagnosticBag())!;

    public static DigestKey KeyB { get; } = DigestKey.Read(DigestKey.NewText(), "a test", new DiagnosticBag())!;

    public SealingKeys Controller { get; set; } = SealingKeys.First;

    public DigestKey? Key { get; set; } = KeyA;

    public SealingScope Scope { get; set; }

    public bool Reseal { get; set; }

    public HashSet<string> RandomKeys { get; } = [];

    /// <summary>The sealed file, as it is now.</summary>
    public string? File { get; set; }

    public string[] Findings { get; private set; } = [];

    /// <summary>Seals, and tells what was done with each value: <c>a Kept, b Changed</c>; empty after an error.</summary>
    public string Seal(string yaml)
    {
        var found = new DiagnosticBag();
        using var secret = PlainSecretReader.Read(Encoding.UTF8.GetBytes(yaml), "in.yaml", found);
        var result = SecretSealer.Seal(
            new SealingRequest(secret!, Controller.Certificate)
            {
                Scope = Scope,
                Previous = Encoding.UTF8.GetBytes(File ?? ""),
                File = "web.yaml",
                DigestKey = Key,
                Reseal = Reseal,
                RandomKeys = RandomKeys,
            },
            found);
        Findings = TestWorkspace.Show(found.ToSorted());
        File = result is null ? File : Encoding.UTF8.GetString(result.Bytes.Span);
        return result is null ? "" : string.Join(", ", result.Outcomes.Select(static outcome => $"{outcome.Key} {outcome.Outcome}"));
    }

    public string Ciphertext(string key) =>
        ((Mapping)YamlReader.ReadAll(File!, "web.yaml", new DiagnosticBag())[0]).MappingOf("spec")!.MappingOf("encryptedData")!.TextOf(key)!;

    public string Open(string key, string label) => Encoding.UTF8.GetString(Controller.Open(Ciphertext(key), label));
}
