using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Manifests.Cli.Tests.Sealing;

/// <summary>A host in a folder with a controller's certificate and a Secret.</summary>
internal sealed class SealHost : IDisposable
{
    public const string Secret = "apiVersion: v1\nkind: Secret\nmetadata: {name: db, namespace: web}\nstringData: {password: hunter2, user: joe}\n";
    public const string DigestKey = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    // Making keys takes long; tests share them.
    private static readonly string[] Certificates = [NewCertificate(), NewCertificate()];

    private readonly HostFixture host;

    public SealHost(string input = "", bool hasDigestKey = true)
    {
        host = new HostFixture { Input = input };
        Write("controller.pem", Certificates[0]);
        Write("secret.yaml", Secret);
        if (hasDigestKey)
        {
            Variables["MANIFESTS_DIGEST_KEY"] = DigestKey;
        }
    }

    public Dictionary<string, string> Variables => host.Variables;

    public string Output => host.Output;

    public string Error => host.Error;

    public string Folder => host.Folder;

    public void UseOtherController() => Write("controller.pem", Certificates[1]);

    public void Write(string path, string content) => host.Write(path, content);

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public bool Exists(string path) => File.Exists(Path.Combine(Folder, path));

    public int Seal(string line) => host.Run(["seal", "--certificate", "controller.pem", .. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

    public int Run(params string[] arguments) => host.Run(arguments);

    /// <summary>Everything that the run left behind: what it wrote to the console and to files, but the inputs.</summary>
    public string Traces() => Output + Error + string.Concat(Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(static file => Path.GetFileName(file) is not ("secret.yaml" or "value.txt")).Select(File.ReadAllText));

    /// <summary>What the last run said, without what others before it said.</summary>
    public string LastLine() => Output.TrimEnd('\n').Split('\n')[^1];

    public void Dispose() => host.Dispose();

    private static string NewCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=sealed-secret", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(HostFixture.Now.AddYears(-1), HostFixture.Now.AddYears(9));
        return certificate.ExportCertificatePem();
    }
}
