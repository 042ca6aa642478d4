using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Which devices are asked for, and how many.</summary>
/// <param name="typeName">The type of the request; that of a choice differs from that of a single one.</param>
/// <remarks>
/// Source: <c>pkg/apis/resource/validation</c>, validateExactDeviceRequest and validateDeviceSubRequest. A mode that is left out is
/// ExactCount, and a count of 0 is then 1.
/// </remarks>
internal sealed class DeviceChoiceRule(string typeName) : ITypeRule
{
    private const int MostSelectors = 32;

    public string TypeName => typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "name", TextForms.Label);
        Expect.Form(walk, value, "deviceClassName", TextForms.Subdomain);
        Expect.Length(walk, value, "selectors", MostSelectors);
        if (value.TextOf("allocationMode") is "All")
        {
            if (value.Int64Of("count") is not (null or 0))
            {
                Expect.NoValue(walk, value, "count", "when 'allocationMode' is All");
            }
        }
        else if (!walk.Options.Partial)
        {
            Expect.Number(walk, value, "count", NumberRange.NotNegative);
        }
    }
}
