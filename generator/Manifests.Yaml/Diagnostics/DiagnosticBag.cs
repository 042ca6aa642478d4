using System.Collections.Immutable;

namespace Manifests.Diagnostics;

/// <summary>Collects findings of one run. Safe to add to from several threads.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> found = [];

    /// <summary>Whether anything found stops a write.</summary>
    public bool HasErrors
    {
        get
        {
            lock (gate)
            {
                return found.Exists(static diagnostic => diagnostic.Severity == Severity.Error);
            }
        }
    }

    /// <summary>How many were found so far, of any severity.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return found.Count;
            }
        }
    }

    /// <summary>Adds one finding.</summary>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        lock (gate)
        {
            found.Add(diagnostic);
        }
    }

    /// <summary>Adds several findings.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        lock (gate)
        {
            found.AddRange(diagnostics);
        }
    }

    /// <summary>Everything found, without repetitions, in the order of <see cref="Diagnostic.CompareTo"/>.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        lock (gate)
        {
            var sorted = found.Distinct().ToArray();
            Array.Sort(sorted);
            return [.. sorted];
        }
    }
}
