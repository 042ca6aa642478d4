namespace Manifests.Schema.PodSecurity;

/// <summary>Looks at pods for one control.</summary>
internal interface IPodControlCheck
{
    /// <summary>The control.</summary>
    PodControl Control { get; }

    /// <summary>Looks at one pod for all releases at once.</summary>
    void Check(PodReview pod);
}
