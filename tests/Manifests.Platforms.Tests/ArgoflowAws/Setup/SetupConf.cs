using System.Text;
using Manifests.Diagnostics;
using Manifests.Platforms.ArgoflowAws;
using Manifests.Platforms.ArgoflowAws.Setup;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.ArgoflowAws.Setup;

/// <summary>The committed setup.conf, and what comes of it with lines changed.</summary>
internal static class SetupConf
{
    /// <summary>The lines.</summary>
    public static string Text { get; } = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "overlays", "argoflow-aws", "setup.conf"));

    /// <summary>What it sets.</summary>
    public static SetupSettings Settings { get; } = Read(Text).Settings!.Setup!;

    /// <summary>Binds settings that name a conf file of these lines.</summary>
    public static (ArgoflowAwsSettings? Settings, string[] Findings) Read(string conf, string more = "")
    {
        var folder = Directory.CreateTempSubdirectory("setup-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "setup.conf"), conf);
            var file = Path.Combine(folder, "default.yaml");
            var found = new DiagnosticBag();
            var settings = SettingsFile.Parse<ArgoflowAwsSettings>(Encoding.UTF8.GetBytes("setup: setup.conf\n" + more), file, found);
            return (settings, [.. found.ToSorted().Select(finding => finding.ToString().Replace(folder.Replace('\\', '/') + "/", "", StringComparison.Ordinal))]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The lines with one of them changed.</summary>
    public static string With(string from, string to)
    {
        Assert.Contains(from, Text, StringComparison.Ordinal);
        return Text.Replace(from, to, StringComparison.Ordinal);
    }
}
