using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>One thing that a statement of an IAM policy allows or denies.</summary>
/// <param name="Action">The action, with wildcards; <c>not x</c> for everything but x.</param>
/// <param name="Resource">The thing, with wildcards; empty in trust policies.</param>
/// <param name="Principal">Who, such as <c>AWS arn:...</c>; empty in policies of a role.</param>
/// <param name="Condition">When; <see langword="null"/> for always.</param>
internal sealed record IamGrant(string Action, string Resource, string Principal, Mapping? Condition)
{
    /// <summary>Of a document that says more things the rest is not looked at.</summary>
    public const int Most = 2_000;

    /// <summary>The words for people.</summary>
    public string Told =>
        Words.Quote(Action)
        + (Resource.Length == 0 ? "" : $" on {Words.Quote(Resource)}")
        + (Principal.Length == 0 ? "" : $" by {Words.Quote(Principal)}")
        + (Condition is null ? "" : " under a condition");

    /// <summary>What the statements of a policy with an effect say, one by one.</summary>
    /// <param name="policy">The document.</param>
    /// <param name="effect"><c>Allow</c> or <c>Deny</c>.</param>
    public static List<IamGrant> Of(Mapping? policy, string effect)
    {
        var found = new List<IamGrant>();
        foreach (var statement in Statements(policy).Where(statement => statement.TextAt("Effect") == effect))
        {
            var condition = statement.MappingAt("Condition") is { Count: > 0 } some ? some : null;
            foreach (var action in Texts(statement, "Action"))
            {
                foreach (var resource in Texts(statement, "Resource"))
                {
                    found.AddRange(Principals(statement).Select(principal => new IamGrant(action, resource, principal, condition)));
                    if (found.Count > Most)
                    {
                        return found;
                    }
                }
            }
        }

        return found;
    }

    /// <summary>Whether it says all that another one says.</summary>
    public bool Covers(IamGrant other) =>
        CoversText(Action, other.Action, StringComparison.OrdinalIgnoreCase)
        && CoversText(Resource, other.Resource, StringComparison.Ordinal)
        && CoversText(Principal, other.Principal, StringComparison.Ordinal)
        && CoversCondition(other.Condition);

    private static bool CoversText(string mine, string theirs, StringComparison comparison) =>
        mine == theirs || (!IsInverse(mine) && !IsInverse(theirs) && Glob.Covers(mine, theirs, comparison));

    private static bool IsInverse(string text) => text.StartsWith("not ", StringComparison.Ordinal);

    // All conditions of a statement have to hold, so one with fewer of them says more.
    private bool CoversCondition(Mapping? theirs) =>
        (Condition ?? []).All(@operator => @operator.Value is Mapping keys
            && keys.All(key => theirs?[@operator.Key] is Mapping other && CoversValues(key.Value, other[key.Key], @operator.Key)));

    // More values of a comparison for equality let more through; of all others only the same is sure.
    private static bool CoversValues(Node mine, Node? theirs, string @operator)
    {
        if (NodeValue.Same(mine, theirs))
        {
            return true;
        }

        var isForEquality = @operator.Contains("Equals", StringComparison.Ordinal) && !@operator.Contains("Not", StringComparison.Ordinal);
        return isForEquality && theirs is not null && List(theirs).All(List(mine).Contains);
    }

    private static IReadOnlyList<string> List(Node node) => node switch
    {
        Sequence list => [.. list.OfType<Scalar>().Select(static scalar => scalar.Text)],
        Scalar scalar => [scalar.Text],
        _ => [],
    };

    private static IEnumerable<Mapping> Statements(Mapping? policy) =>
        policy?["Statement"] is Mapping one ? [one] : policy.MappingsAt("Statement");

    private static IReadOnlyList<string> Texts(Mapping statement, string key) =>
        statement["Not" + key] is { } not ? [.. List(not).Select(static text => "not " + text)]
        : statement[key] is { } some ? List(some)
        : [""];

    private static IEnumerable<string> Principals(Mapping statement)
    {
        if (statement["NotPrincipal"] is { } not)
        {
            return PrincipalsOf(not).Select(static name => "not " + name);
        }

        return statement["Principal"] is { } some ? PrincipalsOf(some) : [""];
    }

    private static IEnumerable<string> PrincipalsOf(Node node) => node is Mapping kinds
        ? kinds.SelectMany(static kind => List(kind.Value).Select(name => name == "*" ? "*" : $"{kind.Key} {name}"))
        : List(node);
}
