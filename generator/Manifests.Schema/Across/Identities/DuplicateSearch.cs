using Manifests.Diagnostics;

namespace Manifests.Schema.Across;

/// <summary>Finds resources with one identity. Which of them is the first depends on their places alone, not on threads.</summary>
internal sealed class DuplicateSearch
{
    private readonly Lock gate = new();
    private readonly IdentityRegister<Location> register = new();
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly Dictionary<ResourceIdentity, List<Location>> several = [];

    /// <summary>Enters a resource. Keeps its identity and place, nothing else of it.</summary>
    public void Add(ResourceIdentity identity, Location at)
    {
        lock (gate)
        {
            // Every document brings its own copy of the few words that all share.
            var shared = new ResourceIdentity(
                Shared(identity.Group), Shared(identity.Kind), identity.Namespace is { } scope ? Shared(scope) : null, identity.Name);
            if (register.TryAdd(shared, at, out var first))
            {
                return;
            }

            if (!several.TryGetValue(shared, out var places))
            {
                several.Add(shared, places = [first]);
            }

            places.Add(at);
        }
    }

    /// <summary>Tells of all but the first with an identity.</summary>
    public void Finish(DiagnosticBag diagnostics)
    {
        foreach (var (identity, places) in several)
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
