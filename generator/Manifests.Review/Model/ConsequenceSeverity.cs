namespace Manifests.Review;

/// <summary>How bad what a change brings about can be. The worst comes first.</summary>
public enum ConsequenceSeverity
{
    /// <summary>Something may be lost, opened or left standing: data, access, a sync that fails.</summary>
    Danger,

    /// <summary>Something that runs is disturbed, or will be later.</summary>
    Caution,

    /// <summary>Worth knowing.</summary>
    Notice,
}
