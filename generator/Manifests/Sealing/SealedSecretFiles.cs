using Manifests.Diagnostics;
using Manifests.Models.SealedSecrets.V1Alpha1;

namespace Manifests;

/// <summary>The sealed Secrets of one platform in one environment, as they were committed. Nothing is sealed here.</summary>
internal sealed class SealedSecretFiles(Workspace workspace, string platform, string environment, DiagnosticBag diagnostics)
{
    public bool Has(string @namespace, string name) => File.Exists(PathOf(@namespace, name));

    /// <summary>The object for the tree; after a finding, which stops the writing, one without values.</summary>
    public SealedSecret Load(string @namespace, string name, IReadOnlyList<string> keys, Location origin)
    {
        var found = new DiagnosticBag();
        var secret = Read(@namespace, name, keys, found);
        diagnostics.AddRange(found.ToSorted().Select(finding => finding with { Origin = origin }));
        return secret is null ? Empty(@namespace, name, origin) : secret with { Origin = origin };
    }

    /// <summary>What stands in after a finding.</summary>
    public static SealedSecret Empty(string @namespace, string name, Location origin) =>
        new(name, @namespace) { Origin = origin, Spec = new() { EncryptedData = [] } };

    private SealedSecret? Read(string @namespace, string name, IReadOnlyList<string> keys, DiagnosticBag found)
    {
        var path = PathOf(@namespace, name);
        var display = workspace.Display(path);
        if (!File.Exists(path))
        {
            found.Add(SealingDiagnostics.FileMissing.At(
                Location.OfFile(display), @namespace, name, Words(keys, "the value", "the values"), platform, environment));
            return null;
        }

        if (ReadBytes(path, display, found) is not { } bytes || SealedFile.Read(bytes, display, found) is not { } file)
        {
            return null;
        }

        if (file.Name != name || file.Namespace != @namespace)
        {
            found.Add(SealingDiagnostics.OtherObject.At(file.Place, $"{@namespace}/{name}", $"{file.Namespace}/{file.Name}"));
        }

        var missing = keys.Where(key => !file.Values.ContainsKey(key)).ToArray();
        if (missing.Length > 0)
        {
            found.Add(SealingDiagnostics.KeyMissing.At(file.Values.Location, @namespace, name, Words(missing, "the value", "the values")));
        }

        return found.HasErrors ? null : file.ToModel(found);
    }

    private static byte[]? ReadBytes(string path, string display, DiagnosticBag found)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(SettingsDiagnostics.FileUnreadable.At(Location.OfFile(display), FileFaults.Reason(exception) + "."));
            return null;
        }
    }

    private static string Words(IReadOnlyList<string> keys, string one, string many) =>
        $"{(keys.Count == 1 ? one : many)} {string.Join(", ", keys.Select(static key => $"'{key}'"))}";

    private string PathOf(string @namespace, string name) => SealedPlace.Of(workspace, platform, environment, @namespace, name);
}
