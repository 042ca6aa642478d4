namespace Manifests.Diagnostics;

/// <summary>A finding: where, what was found, what was expected, the next step.</summary>
/// <param name="Descriptor">Which kind of finding it is.</param>
/// <param name="Location">The place in the file that the user reads; <see cref="Location.None"/> when there is none.</param>
/// <param name="Message">The whole sentence.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, Location Location, string Message) : IComparable<Diagnostic>
{
    /// <summary>The C# line that made the resource; <see cref="Location.None"/> when no C# line did.</summary>
    public Location Origin { get; init; }

    /// <summary>The resource as <c>apiVersion Kind namespace/name</c>; <see langword="null"/> when it is not about one.</summary>
    public string? Resource { get; init; }

    /// <summary>The field, such as <c>spec.rules[0].host</c>; <see langword="null"/> when it is not about one.</summary>
    public string? Path { get; init; }

    /// <summary>
    /// What it holds for when a run asks for several targets and it does not hold for all: <c>Kubernetes 1.31 to 1.33</c>.
    /// <see langword="null"/> when it always holds.
    /// </summary>
    public string? OnlyFor { get; init; }

    /// <inheritdoc cref="DiagnosticDescriptor.IsRefusal"/>
    /// <value>What <see cref="Descriptor"/> says unless set, which is for a place that a server looks at less closely.</value>
    public bool IsRefusal { get; init; } = Descriptor.IsRefusal;

    /// <summary>
    /// What it is about, to stand behind the sentence: <c>spec.replicas of apps/v1 Deployment web/site</c>, or the known one of both.
    /// <see langword="null"/> when nothing is known that the sentence does not name already.
    /// </summary>
    public string? Subject => SubjectOfFinding.Of(this);

    /// <inheritdoc cref="DiagnosticDescriptor.Id"/>
    public string Id => Descriptor.Id;

    /// <inheritdoc cref="DiagnosticDescriptor.Severity"/>
    public Severity Severity => Descriptor.Severity;

    /// <summary>Sorts by place, then id, then sentence, so that reports do not depend on thread timing.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byLocation = Location.CompareTo(other.Location);
        if (byLocation != 0)
        {
            return byLocation;
        }

        var byId = string.CompareOrdinal(Id, other.Id);
        return byId != 0 ? byId : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary>
    /// The compiler's form: <c>file(line,col): error MAN2003: sentence [spec.replicas of apps/v1 Deployment web/site] [made at file.cs(12)]</c>,
    /// without what is not known.
    /// </summary>
    public override string ToString()
    {
        var place = Location.IsKnown ? $"{Location}: " : "";
        var severity = Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
        var subject = Subject is { } about ? $" [{about}]" : "";
        var origin = Origin.IsKnown ? $" [made at {Origin}]" : "";
        var condition = OnlyFor is { } targets ? $" [{targets}]" : "";
        return $"{place}{severity} {Id}: {Message}{subject}{condition}{origin}";
    }

    /// <inheritdoc/>
    public static bool operator <(Diagnostic left, Diagnostic right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator <=(Diagnostic left, Diagnostic right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >(Diagnostic left, Diagnostic right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator >=(Diagnostic left, Diagnostic right) => left.CompareTo(right) >= 0;
}
