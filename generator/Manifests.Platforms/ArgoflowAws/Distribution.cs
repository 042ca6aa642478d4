using Manifests.Platforms.ArgoflowAws.Secrets;
using Manifests.Platforms.ArgoflowAws.Setup;

namespace Manifests.Platforms.ArgoflowAws;

/// <summary>What every package of the distribution is made of.</summary>
internal sealed class Distribution
{
    private readonly PlatformBuilder platform;

    public Distribution(PlatformBuilder platform, ArgoflowAwsSettings settings, SetupSettings setup, ComponentBuilder root)
    {
        this.platform = platform;
        Settings = settings;
        Setup = setup;
        Root = root;
        Hosts = new Hosts(setup);
        ExternalSecrets = new ExternalSecrets(settings, setup);
        SealedSecrets = new SealedSecrets(platform);
    }

    public ArgoflowAwsSettings Settings { get; }

    /// <summary>Values or placeholders.</summary>
    public SetupSettings Setup { get; }

    /// <summary>The folder <c>distribution</c>.</summary>
    public ComponentBuilder Root { get; }

    public Hosts Hosts { get; }

    public ExternalSecrets ExternalSecrets { get; }

    public SealedSecrets SealedSecrets { get; }

    /// <summary>A text of the folder <c>templates/argoflow-aws</c>.</summary>
    public string Text(string template, TemplateVariables? variables = null) =>
        platform.TemplateText($"argoflow-aws/{template}.hbs", variables ?? []);

    /// <summary>A folder below <c>distribution</c>.</summary>
    public ComponentBuilder Folder(string path) => Root.Component(path);
}
