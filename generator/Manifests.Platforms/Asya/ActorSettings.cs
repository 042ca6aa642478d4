namespace Manifests.Platforms.Asya;

/// <summary>An actor: a queue and what works on its messages.</summary>
[Settings]
public sealed partial record ActorSettings
{
    /// <summary>Its name. Its queue is called <c>asya-</c> and the name.</summary>
    [SettingPattern("[a-z]([a-z0-9-]{0,38}[a-z0-9])?", "a name of up to 40 lower-case letters, digits and '-'")]
    public required string Name { get; init; }

    /// <summary>The Python function that takes a message.</summary>
    [SettingPattern("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)+", "a Python function with its module, such as model.infer")]
    public required string Handler { get; init; }

    /// <summary>Its namespace; <see langword="null"/> for the first of the actors' namespaces.</summary>
    [SettingPattern("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", "a namespace")]
    public string? Namespace { get; init; }

    /// <summary>Its image; <see langword="null"/> for <c>asya-NAME:v1</c> of the account's own registry.</summary>
    [SettingPattern("[a-z0-9][A-Za-z0-9._/:@-]*", "the name of an image such as ghcr.io/example/resize:v1")]
    public string? Image { get; init; }

    /// <summary>How many GPUs each of its pods takes.</summary>
    [SettingRange(0, 8)]
    public int Gpus { get; init; } = 1;

    /// <summary>How many pods it may have at once. Without messages it has none.</summary>
    [SettingRange(1, 1000)]
    public int MaxReplicas { get; init; } = 50;
}
