using System.Runtime.CompilerServices;

namespace Manifests.Cel.Evaluation;

/// <summary>Room for the arguments of a call without an allocation.</summary>
[InlineArray(Length)]
internal struct ArgumentBuffer
{
    public const int Length = 4;

    private CelValue first;
}
