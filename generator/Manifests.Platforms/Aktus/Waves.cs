using System.Globalization;
using Manifests.Models;

namespace Manifests.Platforms.Aktus;

/// <summary>When ArgoCD syncs what, lowest first.</summary>
internal static class Waves
{
    /// <summary>ArgoCD has to know the health of Applications before it can wait for one.</summary>
    public const int ArgoConfiguration = -7;

    /// <summary>The controllers that make the AWS resources.</summary>
    public const int Controllers = -6;

    public const int Network = -5;

    /// <summary>The roles that the cluster needs, and the file system.</summary>
    public const int Foundations = -4;

    public const int Cluster = -3;

    /// <summary>What needs the cluster: its node group, its OIDC provider, who may enter; and who may reach the file system.</summary>
    public const int AroundCluster = -2;

    /// <summary>The EFS driver, and what reads secrets.</summary>
    public const int Addons = -1;

    /// <summary>The namespace and what the chart finds in it.</summary>
    public const int Platform = 0;

    public const int Chart = 1;

    /// <summary>Looks whether browsers can reach the chart's services.</summary>
    public const int EndpointCheck = 2;

    /// <summary>Puts an object into a wave of its own Application.</summary>
    public static Map<string> At(int wave) =>
        new() { [ArgoApplication.SyncWaveAnnotation] = wave.ToString(CultureInfo.InvariantCulture) };
}
