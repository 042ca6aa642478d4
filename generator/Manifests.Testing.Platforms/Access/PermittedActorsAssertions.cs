using Manifests.Schema.Across;
using Xunit;

namespace Manifests.Testing;

/// <summary>
/// Whom bindings allow something, as they name them: a group stands for itself, and the cluster's own bindings, such as that of
/// <c>system:masters</c>, are not among them.
/// </summary>
public sealed class PermittedActorsAssertions
{
    private readonly PermittedActors actors;

    internal PermittedActorsAssertions(PermittedActors actors) => this.actors = actors;

    /// <summary>Exactly these, in any order.</summary>
    public PermittedActorsAssertions Be(params IEnumerable<AccessSubject> subjects)
    {
        var expected = subjects.ToHashSet();
        var missing = expected.Except(actors.Answer.Subjects).ToArray();
        var surplus = actors.Answer.Grants.Where(grant => !expected.Contains(grant.Subject)).ToArray();
        if (missing.Length > 0 || surplus.Length > 0)
        {
            var names = Words.And([.. expected.Select(static subject => subject.ToString()).Order(StringComparer.Ordinal)]);
            Fail(
                expected.Count == 0 ? "nobody" : $"only {names}",
                [
                    .. surplus.Select(static grant => $"{grant.Subject} may as well: {AccessWords.Of(grant)}"),
                    .. missing.Select(static subject => $"{subject} may not."),
                ]);
        }

        return FailIfUnknown();
    }

    /// <summary>Nobody.</summary>
    public PermittedActorsAssertions BeNobody() => Be();

    /// <summary>This one among others.</summary>
    public PermittedActorsAssertions Include(AccessSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (!actors.Answer.Subjects.Contains(subject))
        {
            Fail($"{subject} among others", [$"only {Words.And([.. actors.Answer.Subjects.Select(static found => found.ToString())])}."]);
        }

        return this;
    }

    /// <summary>Not this one.</summary>
    public PermittedActorsAssertions NotInclude(AccessSubject subject)
    {
        var grants = actors.Answer.Grants.Where(grant => grant.Subject == subject).ToArray();
        if (grants.Length > 0)
        {
            Fail($"{subject} not", [.. grants.Select(AccessWords.Of)]);
        }

        return FailIfUnknown();
    }

    private PermittedActorsAssertions FailIfUnknown()
    {
        if (!actors.Answer.Doubts.IsEmpty)
        {
            var doubts = Words.Lines(actors.Answer.Doubts.Select(static doubt => doubt + "."));
            Assert.Fail($"Who may {actors.Request} cannot be told from the tree alone:{doubts}");
        }

        return this;
    }

    private void Fail(string expected, string[] found) =>
        Assert.Fail($"Expected {expected} to be allowed to {actors.Request}, found:{Words.Lines(found)}");
}
