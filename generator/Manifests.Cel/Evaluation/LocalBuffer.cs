using System.Runtime.CompilerServices;

namespace Manifests.Cel.Evaluation;

/// <summary>Room for a few locals without an allocation.</summary>
[InlineArray(Length)]
internal struct LocalBuffer
{
    public const int Length = 6;

    private CelValue first;
}
