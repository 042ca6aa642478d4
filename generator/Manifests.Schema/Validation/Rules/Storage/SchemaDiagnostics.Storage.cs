using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A claim or volume says two ways to be mounted that exclude each other.</summary>
    public static readonly DiagnosticDescriptor AccessModesExclude = Error("MAN2470",
        "the access mode ReadWriteOncePod stands alone, found {0} beside it; keep one of them");

    /// <summary>A claim asks for no storage.</summary>
    public static readonly DiagnosticDescriptor ClaimWithoutSize = Error("MAN2471",
        "a claim needs 'storage' in 'resources.requests', found none; add it, such as 'storage: 1Gi'");

    /// <summary>A source of data in the core group that is no claim.</summary>
    public static readonly DiagnosticDescriptor DataSourceOfOtherKind = Error("MAN2472",
        "a data source without 'apiGroup' is a PersistentVolumeClaim, found the kind {0}; add its 'apiGroup', or change the kind");

    /// <summary>The old and the new field for a data source differ.</summary>
    public static readonly DiagnosticDescriptor DataSourcesDiffer = Error("MAN2473",
        "'dataSource' and 'dataSourceRef' have to name the same object; remove 'dataSource'");

    /// <summary>A volume has a capacity of something else than storage.</summary>
    public static readonly DiagnosticDescriptor CapacityNotStorage = Error("MAN2474",
        "the capacity of a volume is 'storage' and nothing else, found {0}; change it");

    /// <summary>A volume says no place, or several.</summary>
    public static readonly DiagnosticDescriptor VolumeSources = Error("MAN2475",
        "a volume has exactly one source, found {0}; {1}");

    /// <summary>A volume on a machine does not say on which.</summary>
    public static readonly DiagnosticDescriptor LocalWithoutAffinity = Error("MAN2476",
        "a volume with 'local' needs 'nodeAffinity', found none; add the nodes that have the path");

    /// <summary>The whole machine would be emptied.</summary>
    public static readonly DiagnosticDescriptor RootRecycled = Error("MAN2478",
        "a volume of the path '/' cannot have the reclaim policy Recycle; use Retain");

    /// <summary>Parameters take too much room.</summary>
    public static readonly DiagnosticDescriptor ParametersTooLarge = Error("MAN2479",
        "the parameters have {0} {1} in all, and at most {2} are allowed; remove some");

    /// <summary>Tokens are put where none is asked for.</summary>
    public static readonly DiagnosticDescriptor TokensNotRequested = Error("MAN2480",
        "'serviceAccountTokenInSecrets' needs 'tokenRequests', found none; add one, or remove it");

    /// <summary>Two requests are for the same reader.</summary>
    public static readonly DiagnosticDescriptor AudienceTwice = Error("MAN2481",
        "the token request has the same audience {0} as item {1}, and a missing one counts as \"\"; change or remove one of the two");

    /// <summary>A class that only drivers know is set for a volume of none.</summary>
    public static readonly DiagnosticDescriptor AttributesWithoutDriver = Error("MAN2482",
        "'volumeAttributesClassName' needs a volume with 'csi'; remove it");
}
