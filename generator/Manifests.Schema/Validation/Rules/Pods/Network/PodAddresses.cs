using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Addresses in pods: those that could be read in two ways are refused from 1.36 on.</summary>
internal static class PodAddresses
{
    /// <summary>Checks one address.</summary>
    /// <param name="walk">Where findings go; the trail stands above the address.</param>
    /// <param name="address">The address.</param>
    /// <param name="place">The steps to it.</param>
    /// <param name="field">The field that has it.</param>
    public static void Check(SchemaWalk walk, Scalar address, ReadOnlySpan<PathStep> place, string field)
    {
        if (!IpAddress.TryParse(address.Text, out var value))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.BadText, address, place, Shown.Text(address.Text), field, IpAddress.Form);
        }
        else if (value.IsAmbiguous)
        {
            var descriptor = walk.Version >= IpAddress.StrictSince
                ? SchemaDiagnostics.AmbiguousAddress
                : SchemaDiagnostics.AmbiguousAddressLater;
            walk.Findings.AddBelow(descriptor, address, place, Shown.Text(address.Text));
        }
    }
}
