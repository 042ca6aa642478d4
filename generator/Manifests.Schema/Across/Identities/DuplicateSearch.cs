using Manifests.Diagnostics;

namespace Manifests.Schema.Across;

/// <summary>Finds resources with one identity. Which of them is the first depends on their places alone, not on threads.</summary>
internal sealed class DuplicateSearch
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, IdentityRegister<Location>> registers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Unit, ResourceIdentity Identity), List<Location>> several = [];

    /// <summary>Enters a resource. Keeps its identity and place, nothing else of it.</summary>
    /// <param name="unit">What is applied together.</param>
    /// <param name="identity">Its identity.</param>
    /// <param name="at">Its place.</param>
    public void Add(string unit, ResourceIdentity identity, Location at)
    {
        lock (gate)
        {
            if (!registers.TryGetValue(unit, out var register))
            {
                registers.Add(unit, register = new IdentityRegister<Location>());
            }

            // Every document brings its own copy of the few words that all share.
            var shared = new ResourceIdentity(
                Shared(identity.Group), Shared(identity.Kind), identity.Namespace is { } scope ? Shared(scope) : null, identity.Name);
            if (register.TryAdd(shared, at, out var first))
            {
                return;
            }

            if (!several.TryGetValue((unit, shared), out var places))
            {
                several.Add((unit, shared), places = [first]);
            }

            places.Add(at);
        }
    }

    /// <summary>Tells of all but the first with an identity.</summary>
    public void Finish(DiagnosticBag diagnostics)
    {
        foreach (var ((_, identity), places) in several)
        {
            places.Sort();
            foreach (var place in places.Skip(1))
            {
                diagnostics.Add(AcrossDiagnostics.Duplicate.At(place, identity, places[0]));
            }
        }
    }

    private string Shared(string word)
    {
        if (words.TryGetValue(word, out var known))
        {
            return known;
        }

        words.Add(word, word);
        return word;
    }
}
