namespace Manifests.Schema.PodSecurity;

/// <summary>What happens to pods that break the level of their namespace.</summary>
public enum PodSecurityMode
{
    /// <summary>They are refused.</summary>
    Enforce,

    /// <summary>The client is warned.</summary>
    Warn,

    /// <summary>The audit log has a remark.</summary>
    Audit,
}
