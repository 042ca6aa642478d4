namespace Manifests.Review.Consequences;

/// <summary>Collects what the rules say of one change.</summary>
internal sealed class ConsequenceSink
{
    private readonly List<Consequence> found = [];
    private string rule = "";

    /// <summary>Everything said so far.</summary>
    public IReadOnlyList<Consequence> Found => found;

    /// <summary>Asks a rule about a change.</summary>
    public void Ask(IConsequenceRule next, ChangeContext change)
    {
        rule = next.Name;
        next.Judge(change, this);
    }

    /// <summary>Asks a rule about a file.</summary>
    public void Ask(IFileRule next, FileChange file)
    {
        rule = next.Name;
        next.Judge(file, this);
    }

    /// <summary>Something may be lost, opened or left standing.</summary>
    /// <inheritdoc cref="Add"/>
    public void Danger(string sentence, string? wayOut = null, FieldPath? path = null) =>
        Add(ConsequenceSeverity.Danger, sentence, wayOut, path);

    /// <summary>Something that runs is disturbed.</summary>
    /// <inheritdoc cref="Add"/>
    public void Caution(string sentence, string? wayOut = null, FieldPath? path = null) =>
        Add(ConsequenceSeverity.Caution, sentence, wayOut, path);

    /// <summary>Worth knowing.</summary>
    /// <inheritdoc cref="Add"/>
    public void Notice(string sentence, string? wayOut = null, FieldPath? path = null) =>
        Add(ConsequenceSeverity.Notice, sentence, wayOut, path);

    /// <summary>A consequence of the rule that is being asked.</summary>
    /// <param name="severity">How bad it can be.</param>
    /// <param name="sentence">What will happen, without the names of environments and without secret values.</param>
    /// <param name="wayOut">What to do when that is not wanted; <see langword="null"/> when nothing has to be said.</param>
    /// <param name="path">The field that brings it about; <see langword="null"/> when the whole resource does.</param>
    public void Add(ConsequenceSeverity severity, string sentence, string? wayOut = null, FieldPath? path = null) =>
        found.Add(new Consequence(rule, severity, sentence, wayOut) { Path = path });
}
