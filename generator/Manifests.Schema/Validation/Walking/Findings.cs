using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// Takes what the checks find in one resource. While a branch of an anyOf, oneOf or not is tried, findings are counted or kept
/// as sentences instead of told.
/// </summary>
internal sealed class Findings
{
    private static readonly HashSet<DiagnosticDescriptor> Blocking = new(ReferenceEqualityComparer.Instance)
    {
        SchemaDiagnostics.FieldUnknown,
        SchemaDiagnostics.WrongType,
        SchemaDiagnostics.FieldMissing,
        SchemaDiagnostics.NotInEnum,
        SchemaDiagnostics.TextTooLong,
        SchemaDiagnostics.TooManyItems,
        SchemaDiagnostics.TooManyKeys,
    };

    private readonly DiagnosticBag told;
    private readonly Location origin;
    private readonly Mapping resource;
    private string? identity;
    private List<string>? kept;
    private int trials;
    private int counted;

    public Findings(DiagnosticBag told, Trail trail, Location origin, Mapping resource)
    {
        this.told = told;
        Trail = trail;
        this.origin = origin;
        this.resource = resource;
    }

    public Trail Trail { get; }

    /// <summary>
    /// Whether something was found after which a server evaluates no rules: a value of another type, nothing where something has
    /// to be, a value that is not among those allowed, too much of something, or a field that is not known.
    /// </summary>
    /// <remarks>Source: apiextensions <c>customresource/strategy.go</c>, hasBlockingErr.</remarks>
    public bool BlocksRules { get; private set; }

    /// <summary>How many errors of the resource were told so far.</summary>
    public int Errors { get; private set; }

    /// <summary>
    /// Whether errors are told as warnings for now: what is wrong, but taken by the release that is validated against.
    /// </summary>
    public bool OnlyWarns { get; set; }

    /// <summary>Whether values at this place may not be printed: the data of a Secret.</summary>
    private bool HidesValues =>
        Trail.RootKey is "data" or "stringData" && resource.TextOf("kind") == "Secret";

    /// <summary>Counts a finding that need not be put into words; false when it has to be told.</summary>
    public bool CountOnly()
    {
        counted++;
        return trials > 0 && kept is null;
    }

    /// <summary>Tells a finding at a node.</summary>
    public void Add(DiagnosticDescriptor descriptor, Node at, params ReadOnlySpan<object?> arguments) =>
        Add(descriptor, at.Location, arguments);

    /// <summary>Tells a finding at a place.</summary>
    public void Add(DiagnosticDescriptor descriptor, Location at, params ReadOnlySpan<object?> arguments)
    {
        if (trials > 0)
        {
            // A warning does not make a branch or a default unfit.
            if (descriptor.Severity == Severity.Error)
            {
                kept?.Add(descriptor.At(at, arguments).Message);
            }

            return;
        }

        var weighed = OnlyWarns && descriptor.Severity == Severity.Error ? descriptor with { Severity = Severity.Warning } : descriptor;
        Errors += weighed.Severity == Severity.Error ? 1 : 0;
        BlocksRules |= Blocking.Contains(descriptor);
        told.Add(weighed.At(at, arguments) with
        {
            Origin = origin,
            Resource = identity ??= Identity(),
            Path = Trail.Depth == 0 ? null : Trail.ToString(),
            IsRefusal = weighed.Severity == Severity.Error && DecodedOnly.Refuses(descriptor, resource.TextOf("apiVersion") ?? "", resource.TextOf("kind") ?? "", Trail),
        });
    }

    /// <summary>Tells a finding at a node below the trail: <c>AddBelow(descriptor, port, ["ports", index, "name"], ...)</c>.</summary>
    public void AddBelow(
        DiagnosticDescriptor descriptor, Node at, ReadOnlySpan<PathStep> below, params ReadOnlySpan<object?> arguments)
    {
        foreach (var step in below)
        {
            Trail.Enter(step);
        }

        Add(descriptor, at, arguments);
        foreach (var _ in below)
        {
            Trail.Leave();
        }
    }

    /// <summary>A value for a sentence, unless it has to stay secret.</summary>
    public string Show(Node node) => HidesValues && node is Scalar { Kind: not ScalarKind.Null }
        ? $"{node.Describe()} (not shown, it belongs to a Secret)"
        : Shown.Value(node);

    /// <summary>A text for a sentence, unless it has to stay secret.</summary>
    public string ShowText(string text) => HidesValues ? "(not shown, it belongs to a Secret)" : Shown.Text(text);

    /// <summary>Whether hints may quote the value at this place.</summary>
    public bool MayQuote => !HidesValues;

    /// <summary>Starts to try a branch.</summary>
    /// <param name="keepsSentences">Whether the branch's findings are wanted as sentences.</param>
    public Trial Begin(bool keepsSentences)
    {
        var trial = new Trial(counted, kept);
        trials++;
        kept = keepsSentences ? [] : null;
        return trial;
    }

    /// <summary>Ends a trial.</summary>
    /// <returns>How much was found in it, and the sentences when they were wanted.</returns>
    public (int Count, IReadOnlyList<string> Sentences) End(Trial trial)
    {
        var result = (counted - trial.CountedBefore, (IReadOnlyList<string>?)kept ?? []);
        trials--;
        counted = trial.CountedBefore;
        kept = trial.KeptBefore;
        return result;
    }

    private string Identity()
    {
        var metadata = resource.MappingOf("metadata");
        var name = metadata?.TextOf("name") ?? metadata?.TextOf("generateName");
        var place = (metadata?.TextOf("namespace"), name) switch
        {
            (_, null or "") => null,
            (null, _) => name,
            var (@namespace, _) => $"{@namespace}/{name}",
        };
        return string.Join(' ', new[] { resource.TextOf("apiVersion"), resource.TextOf("kind"), place }.OfType<string>());
    }

    /// <summary>What the findings were before a trial.</summary>
    internal readonly record struct Trial(int CountedBefore, List<string>? KeptBefore);
}
