namespace Manifests.Schema.Across;

/// <summary>Joins answers.</summary>
internal static class Certainties
{
    public static Certainty Of(bool isSo) => isSo ? Certainty.Yes : Certainty.No;

    public static Certainty And(this Certainty left, Certainty right) => left < right ? left : right;

    public static Certainty Or(this Certainty left, Certainty right) => left > right ? left : right;
}
