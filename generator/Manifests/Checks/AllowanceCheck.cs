using Manifests.Diagnostics;

namespace Manifests;

/// <summary>No allowance is left behind. The last check, because the others use them.</summary>
internal sealed class AllowanceCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        foreach (var allowance in context.Tree.Allowances.Where(static allowance => !allowance.IsUsed))
        {
            context.Diagnostics.Add(RuleDiagnostics.UnusedAllowance.At(Location.None, allowance.Subject) with { Origin = allowance.Origin });
        }
    }
}
