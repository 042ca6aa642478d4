using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>The order of values of one type, as <c>&lt;</c> has it.</summary>
internal static class CelOrder
{
    /// <summary>Below zero when the left value comes first; zero also for values that have no order.</summary>
    public static int Compare(CelValue left, CelValue right) => left.Kind switch
    {
        _ when left.Kind != right.Kind => 0,
        CelKind.Int => left.AsInt.CompareTo(right.AsInt),
        CelKind.Uint => left.AsUint.CompareTo(right.AsUint),
        CelKind.Double => Compare(left.AsDouble, right.AsDouble),
        CelKind.Bool => left.AsBool.CompareTo(right.AsBool),
        CelKind.Duration => left.AsDuration.CompareTo(right.AsDuration),
        CelKind.Timestamp => left.AsTimestamp.CompareTo(right.AsTimestamp),
        CelKind.Bytes => left.AsBytes.SequenceCompareTo(right.AsBytes),
        CelKind.String => Compare(left.AsText, right.AsText),
        _ => 0,
    };

    // NaN is neither less nor greater.
    private static int Compare(double left, double right) => left < right ? -1 : left > right ? 1 : 0;

    // By code points, as UTF-8 bytes have it; halves of surrogate pairs would come too early otherwise.
    private static int Compare(string left, string right)
    {
        var leftRunes = left.EnumerateRunes();
        var rightRunes = right.EnumerateRunes();
        while (true)
        {
            var hasLeft = leftRunes.MoveNext();
            var hasRight = rightRunes.MoveNext();
            if (!hasLeft || !hasRight)
            {
                return hasLeft.CompareTo(hasRight);
            }

            if (leftRunes.Current != rightRunes.Current)
            {
                return leftRunes.Current.CompareTo(rightRunes.Current);
            }
        }
    }
}
