using Manifests.Diagnostics;

namespace Manifests;

/// <summary>
/// Where the sealed Secrets of a platform are kept:
/// <c>overlays/&lt;platform&gt;/sealed/&lt;environment&gt;/&lt;namespace&gt;/&lt;name&gt;.yaml</c>.
/// Each environment has its own, for each is another cluster with another certificate.
/// </summary>
public static class SealedPlace
{
    /// <summary>The folder of a platform's sealed Secrets, beside its settings files.</summary>
    public const string Folder = "sealed";

    /// <summary>The full path of a file.</summary>
    /// <param name="workspace">The folders.</param>
    /// <param name="platform">The platform's name.</param>
    /// <param name="environment">The name of the settings file without <c>.yaml</c>.</param>
    /// <param name="namespace">The Secret's namespace; <see langword="null"/> for a cluster-wide one without.</param>
    /// <param name="name">The Secret's name.</param>
    public static string Of(Workspace workspace, string platform, string environment, string? @namespace, string name)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        return Path.Combine(workspace.Overlays, platform, Folder, environment, @namespace ?? "", name + ".yaml");
    }

    /// <summary>Writes a file whole or not at all, with the folders on the way; false after a finding.</summary>
    public static bool Write(Workspace workspace, string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var transaction = new FileTransaction(workspace);
        transaction.Write(path, bytes);
        return transaction.Run(diagnostics);
    }
}
