using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// The sizes of integers: int32 and int64, and the fixed sizes of Go types behind built-in kinds. A server takes what is too
/// large for int32 in a custom resource; it is the controller that cannot read it, so there it is a warning. What is too large
/// for 64 bits is no integer to a server.
/// </summary>
internal static class IntegerFormatKeyword
{
    public static void Check(SchemaWalk walk, Scalar scalar, TypeSchema type)
    {
        var bits = BitsOf(walk, type);
        if (bits == 0 || Fits(scalar, bits))
        {
            return;
        }

        // A warning does not count against a branch.
        var isWarning = bits == 32 && !walk.IsNative && Fits(scalar, 64);
        bits = walk.IsNative || isWarning ? bits : 64;
        if (isWarning ? walk.IsInBranch : walk.Findings.CountOnly())
        {
            return;
        }

        var (smallest, largest) = RangeOf(bits);
        walk.Findings.Add(
            isWarning ? SchemaDiagnostics.IntegerTooLargeForController : SchemaDiagnostics.IntegerOutOfRange,
            scalar,
            bits,
            smallest.ToString(CultureInfo.InvariantCulture),
            largest.ToString(CultureInfo.InvariantCulture),
            walk.Findings.Show(scalar));
    }

    private static int BitsOf(SchemaWalk walk, TypeSchema type) => (type.Kind, type.Format) switch
    {
        (ValueKind.Integer or ValueKind.Number, "int32") => 32,
        (ValueKind.Integer or ValueKind.Number, "int64") => 64,
        (ValueKind.Integer, _) => 64,
        (ValueKind.IntOrString, _) when walk.IsNative => 32,
        _ => 0,
    };

    private static bool Fits(Scalar scalar, int bits)
    {
        var (smallest, largest) = RangeOf(bits);
        if (scalar.Kind == ScalarKind.Integer
            && long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return value >= smallest && value <= largest;
        }

        return ExactNumber.Parse(scalar.Text).FitsInto(smallest, largest);
    }

    private static (long Smallest, long Largest) RangeOf(int bits) =>
        bits == 32 ? (int.MinValue, int.MaxValue) : (long.MinValue, long.MaxValue);
}
