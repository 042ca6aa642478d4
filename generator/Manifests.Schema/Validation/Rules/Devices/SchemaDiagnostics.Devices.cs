using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A request for devices says neither one device nor choices, or both.</summary>
    public static readonly DiagnosticDescriptor DeviceRequestForm = Error("MAN2490",
        "a request has either 'exactly' or 'firstAvailable', found {0}; {1}");

    /// <summary>A name of a request is not one of the claim.</summary>
    public static readonly DiagnosticDescriptor DeviceRequestUnknown = Error("MAN2491",
        "{0} is no request of this claim; name one of {1}");
}
