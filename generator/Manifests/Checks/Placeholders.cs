using System.Text.RegularExpressions;

namespace Manifests;

/// <summary>
/// What is taken for a placeholder that nobody filled in. Names in capitals are everywhere in manifests (environment variables, enum
/// values, capabilities), so a name counts only where a person has to put a value: as a part of an ARN, URL or path, or when it says
/// itself that it is a placeholder.
/// </summary>
internal static partial class Placeholders
{
    private static readonly HashSet<string> NamingKeys = new(StringComparer.Ordinal) { "name", "key", "kind", "reason", "envName" };

    /// <summary>The placeholders in a text, in their order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The key it is the value of; empty when there is none.</param>
    /// <param name="scope">Who reads it.</param>
    public static IEnumerable<string> In(string text, string key, PlaceholderScope scope)
    {
        // Most texts have nothing that a placeholder is made of.
        if (!text.AsSpan().ContainsAnyInRange('A', 'Z') && !text.AsSpan().ContainsAny("{<") && !text.Contains("change", StringComparison.Ordinal)
            && !text.Contains("replace", StringComparison.Ordinal))
        {
            return [];
        }

        var inArns = Matches(ArnPart(), text).Where(static name => !IsId(name));
        var found = Matches(Marker(), text).Concat(Matches(DoubleAngle(), text)).Concat(inArns);
        if (scope != PlaceholderScope.Program)
        {
            found = found.Concat(Matches(Angle(), text)).Concat(Matches(Dollar(), text)).Concat(Matches(PathPart(), text));
            found = NamingKeys.Contains(key) ? found : found.Concat(Matches(WholeName(), text));
        }

        if (scope == PlaceholderScope.Value)
        {
            found = found.Concat(Matches(DoubleBrace(), text));
        }

        return found.Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Matches(Regex regex, string text) =>
        regex.Matches(text).Select(static match => match.Groups["name"] is { Success: true } name ? name.Value : match.Value);

    // What AWS gives out: the id of an OIDC issuer, a hosted zone, a distribution or a user.
    private static bool IsId(string name) =>
        name.Length >= 12 && !name.Contains('_', StringComparison.Ordinal) && name.Any(char.IsAsciiDigit);

    // REPLACE_ME, changeme, YOUR_ACCOUNT_ID, BUCKET_NAME_HERE: words that say what they are.
    [GeneratedRegex(@"(?<![A-Za-z0-9_$-])(REPLACE_?ME|CHANGE_?ME|replace-?me|change-?me|(REPLACE|INSERT)_WITH_[A-Z0-9_]+|YOUR_[A-Z0-9_]+|INSERT_[A-Z0-9_]+_HERE|[A-Z0-9]+(_[A-Z0-9]+)*_HERE)(?![A-Za-z0-9_=-])")]
    private static partial Regex Marker();

    // <<__cluster.name__>>: the form of ArgoFlow and its like.
    [GeneratedRegex(@"<<__[A-Za-z0-9_.-]+__>>")]
    private static partial Regex DoubleAngle();

    // <ACCOUNT_ID>; <br> and <EOF are something else.
    [GeneratedRegex(@"(?<![<A-Za-z0-9])<[A-Z][A-Z0-9_-]{2,}>")]
    private static partial Regex Angle();

    // ${NAME}; $${NAME} is escaped, and $(NAME) is Kubernetes' own.
    [GeneratedRegex(@"(?<!\$)\$\{[A-Z][A-Z0-9_]*\}")]
    private static partial Regex Dollar();

    // {{ name }} and {{name}}; {{ .Values.x }}, {{ $x }} and calls belong to Helm, Go templates and the like.
    [GeneratedRegex(@"\{\{\s*[A-Za-z_][A-Za-z0-9_]*\s*\}\}")]
    private static partial Regex DoubleBrace();

    // arn:aws:iam::ACCOUNT_ID:role/x: no part of an ARN is ever in capitals by itself, but for ids.
    [GeneratedRegex(@"(?<=\barn:[A-Za-z0-9_-]*:[^\s'""]*?[:/])(?<name>[A-Z][A-Z0-9]*(_[A-Z0-9]+)*)(?=$|[:/.'""\s])")]
    private static partial Regex ArnPart();

    // https://HOST_NAME/x, 123.dkr.ecr.AWS_REGION.amazonaws.com: with an underscore, between the dividers of URLs and images.
    [GeneratedRegex(@"(?<=^[^\s=$(]*[/.@][^\s=$(]*|^)(?<![A-Za-z0-9_-])(?<name>[A-Z][A-Z0-9]*(_[A-Z0-9]+)+)(?=[/.@][a-z0-9./-])|(?<=^[^\s=$(]*(://|[a-z0-9]\.|[a-z0-9]/))(?<name>[A-Z][A-Z0-9]*(_[A-Z0-9]+)+)(?=$|[/.:@])")]
    private static partial Regex PathPart();

    // The names that people leave to be filled in, as a whole value.
    [GeneratedRegex(@"^(AWS_)?ACCOUNT_ID$|^(AWS_)?REGION$|^CLUSTER_NAME$|^BUCKET_NAME$|^DOMAIN(_NAME)?$|^HOSTNAME$")]
    private static partial Regex WholeName();
}
