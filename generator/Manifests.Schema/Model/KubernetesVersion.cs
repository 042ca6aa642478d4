using System.Globalization;

namespace Manifests.Schema;

/// <summary>A minor release of Kubernetes, such as 1.32.</summary>
public readonly struct KubernetesVersion : IEquatable<KubernetesVersion>, IComparable<KubernetesVersion>
{
    /// <summary>A release by its two numbers.</summary>
    public KubernetesVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    /// <summary>The number before the dot.</summary>
    public int Major { get; }

    /// <summary>The number behind the dot.</summary>
    public int Minor { get; }

    /// <summary>The next release.</summary>
    public KubernetesVersion Next => new(Major, Minor + 1);

    /// <summary>The release before.</summary>
    public KubernetesVersion Previous => new(Major, Minor - 1);

    /// <summary>Reads <c>1.32</c>, <c>v1.32</c> or <c>1.32.4</c>; the patch number is dropped.</summary>
    public static bool TryParse(string? text, out KubernetesVersion version)
    {
        version = default;
        var parts = (text ?? "").TrimStart('v').Split('.');
        if (parts.Length is < 2 or > 3
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor))
        {
            return false;
        }

        version = new KubernetesVersion(major, minor);
        return true;
    }

    /// <summary>Reads a release.</summary>
    /// <exception cref="FormatException">The text is not of the form 1.32.</exception>
    public static KubernetesVersion Parse(string text) =>
        TryParse(text, out var version) ? version : throw new FormatException($"'{text}' is not a Kubernetes release; write it as 1.32.");

    /// <inheritdoc/>
    public int CompareTo(KubernetesVersion other) =>
        Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    /// <inheritdoc/>
    public bool Equals(KubernetesVersion other) => Major == other.Major && Minor == other.Minor;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KubernetesVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Major * 1000) + Minor;

    /// <summary>The form <c>1.32</c>.</summary>
    public override string ToString() =>
        Major.ToString(CultureInfo.InvariantCulture) + "." + Minor.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool operator ==(KubernetesVersion left, KubernetesVersion right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(KubernetesVersion left, KubernetesVersion right) => !left.Equals(right);

    /// <inheritdoc/>
    public static bool operator <(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator <=(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator >=(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) >= 0;
}
