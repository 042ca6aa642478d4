using Manifests.Diagnostics;

namespace Manifests.Models.Iam;

/// <content>What AWS refuses.</content>
public sealed partial record PolicyDocument
{
    /// <summary>Reads a policy from JSON.</summary>
    /// <param name="json">The text, such as <see cref="ToJson"/> gives.</param>
    /// <param name="diagnostics">Takes what is none of a policy: bad JSON, unknown elements, values of a wrong type.</param>
    /// <param name="location">The place of the text; <see cref="Location.None"/> when there is none yet.</param>
    /// <returns>The policy; <see langword="null"/> after a finding. What AWS would refuse in it is for <see cref="Check"/>.</returns>
    public static PolicyDocument? Parse(string json, DiagnosticBag diagnostics, Location location)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new PolicyReader(diagnostics, location).Read(json);
    }

    /// <summary>Adds what AWS would refuse in a policy of this use.</summary>
    /// <param name="use">What the policy hangs on.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    /// <param name="location">The place of the policy; <see cref="Location.None"/> when there is none yet.</param>
    public void Check(PolicyUse use, DiagnosticBag diagnostics, Location location)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (Version is not (CurrentVersion or "2008-10-17"))
        {
            diagnostics.Add(PolicyDiagnostics.UnknownVersion.At(location, Version) with { Path = "Version" });
        }

        if (Statement.Count == 0)
        {
            diagnostics.Add(PolicyDiagnostics.NoStatement.At(location) with { Path = "Statement" });
        }

        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < Statement.Count; at++)
        {
            var check = new StatementCheck(Statement[at], at, use, diagnostics, location);
            check.Run();
            if (Statement[at].Sid is { Length: > 0 } sid && !first.TryAdd(sid, at))
            {
                check.Add(PolicyDiagnostics.DuplicateSid, sid, first[sid] + 1);
            }
        }
    }
}
