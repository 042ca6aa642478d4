namespace Manifests.Platforms.Asya;

/// <summary>Where nodes run.</summary>
public enum NodePlacement
{
    /// <summary>Without public addresses, behind a NAT gateway.</summary>
    Private,

    /// <summary>With public addresses; there is no NAT gateway then.</summary>
    Public,
}
