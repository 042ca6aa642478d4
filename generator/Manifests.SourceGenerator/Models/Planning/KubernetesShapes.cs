using Manifests.Schema;

namespace Manifests.SourceGenerator.Models;

/// <summary>
/// Finds the Kubernetes type that a custom resource spells out again: an embedded pod spec, resource requirements, a
/// toleration. Equal are types that, in one of the releases, have the same keys, of which the same are required, with values of
/// the same kinds all the way down. Only the model is shared; what the custom resource allows is still checked as it says.
/// </summary>
internal sealed class KubernetesShapes
{
    private const string Kubernetes = "io.k8s.";

    // Of small types many are equal by chance, so their use has to be called like the type.
    private const int FewKeys = 3;

    private readonly Dictionary<string, List<TypeSchema>> byKeys = new(StringComparer.Ordinal);
    private readonly Dictionary<(TypeSchema Spelled, string Name), bool> answers = [];

    /// <summary>Adds a shared type, if it is one of Kubernetes.</summary>
    public void Add(string name, TypeSchema type)
    {
        if (!name.StartsWith(Kubernetes, StringComparison.Ordinal) || !TypeShape.IsModel(type))
        {
            return;
        }

        foreach (var keys in ReleasesOf(type).Select(release => KeysOf(type, release)).Where(static keys => keys.Length > 0).Distinct(StringComparer.Ordinal))
        {
            if (!byKeys.TryGetValue(keys, out var list))
            {
                byKeys.Add(keys, list = []);
            }

            list.Add(type);
        }
    }

    /// <summary>The name of the Kubernetes type; <see langword="null"/> when there is none, or several and no telling which.</summary>
    /// <param name="type">A type without a name.</param>
    /// <param name="key">The property it stands behind.</param>
    public string? Find(TypeSchema type, string key)
    {
        if (!byKeys.TryGetValue(KeysOf(type), out var candidates))
        {
            return null;
        }

        var found = candidates.Where(candidate => IsEqual(type, candidate)).Select(candidate => (candidate.Name, Likeness: Likeness(key, candidate.Name!)))
            .OrderByDescending(static candidate => candidate.Likeness)
            .ThenBy(static candidate => candidate.Name!.Contains(".core.v1.") || candidate.Name.Contains(".meta.v1.") ? 0 : 1)
            .ThenBy(static candidate => candidate.Name, StringComparer.Ordinal)
            .ToArray();
        var isTold = found.Length > 0 && (found[0].Likeness > 0 || type.Properties.Length > FewKeys);
        var isOneOfMany = found.Length > 1 && found[0].Likeness == found[1].Likeness && type.Properties.Length <= FewKeys;
        return isTold && !isOneOfMany ? found[0].Name : null;
    }

    private bool IsEqual(TypeSchema spelled, TypeSchema named)
    {
        if (!answers.TryGetValue((spelled, named.Name!), out var answer))
        {
            answer = ReleasesOf(named).Any(release => IsEqualIn(spelled, named.Refines ?? named, release));
            answers.Add((spelled, named.Name!), answer);
        }

        return answer;
    }

    private bool IsEqualIn(TypeSchema spelled, TypeSchema named, KubernetesVersion release)
    {
        if (spelled.PreservesUnknownFields || spelled.AdditionalProperties is not null || spelled.IsEmbeddedResource)
        {
            return false;
        }

        var known = named.Properties.Where(form => form.Versions.Contains(release)).ToArray();
        return known.Length == spelled.Properties.Length
            && Array.TrueForAll(known, form => spelled.FormsOf(form.Name) is { Count: 1 } own && own[0].IsRequired == form.IsRequired && IsEqualValue(own[0].Type, form.Type));
    }

    private bool IsEqualValue(TypeSchema spelled, TypeSchema known)
    {
        if (known.Kind == ValueKind.Quantity)
        {
            return spelled.Kind == ValueKind.Quantity || (spelled.Kind == ValueKind.IntOrString && spelled.Pattern is not null);
        }

        if (spelled.Kind != known.Kind || spelled.Name is not null)
        {
            return false;
        }

        return known.Kind switch
        {
            ValueKind.Integer => spelled.Format == "int32" == (known.Format == "int32"),
            ValueKind.Array => spelled.Items is { } item && known.Items is { } items && IsEqualValue(item, items),
            ValueKind.Object => IsEqualObject(spelled, known),
            _ => true,
        };
    }

    private bool IsEqualObject(TypeSchema spelled, TypeSchema known)
    {
        if (known.Name == TypeShape.ObjectMeta)
        {
            // Generators of custom resources leave an embedded object's metadata out, or write the few keys that are used.
            return spelled.Properties.All(property => known.FormsOf(property.Name).Count > 0);
        }

        if (known.Name is not null)
        {
            return !spelled.Properties.IsEmpty && IsEqual(spelled, known);
        }

        return spelled.Properties.IsEmpty && known.Properties.IsEmpty
            && (spelled.AdditionalProperties, known.AdditionalProperties) switch
            {
                (null, null) => true,
                ({ } value, { } values) => IsEqualValue(value, values),
                _ => false,
            };
    }

    /// <summary>How many words of a type's name are words of a key.</summary>
    private static int Likeness(string key, string name)
    {
        var words = WordsOf(Singular.Of(PascalCase.Of(key)));
        return WordsOf(name.Substring(name.LastIndexOf('.') + 1)).Count(words.Contains);
    }

    private static HashSet<string> WordsOf(string name)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var start = 0;
        for (var at = 1; at <= name.Length; at++)
        {
            var isEnd = at == name.Length || (char.IsUpper(name[at]) && (!char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1]))));
            if (isEnd)
            {
                var word = name.Substring(start, at - start);
                words.Add(word == "Ref" ? "Reference" : word);
                start = at;
            }
        }

        return words;
    }

    /// <summary>One release for each set of forms that a type had.</summary>
    private static IEnumerable<KubernetesVersion> ReleasesOf(TypeSchema type) => (type.Refines ?? type).Properties
        .SelectMany(static form => new[] { form.Versions.Since, form.Versions.Until?.Next })
        .OfType<KubernetesVersion>()
        .Append(new KubernetesVersion(1, 0))
        .Distinct();

    private static string KeysOf(TypeSchema type, KubernetesVersion release) =>
        KeysOf((type.Refines ?? type).Properties.Where(form => form.Versions.Contains(release)));

    private static string KeysOf(TypeSchema type) => KeysOf(type.Properties);

    private static string KeysOf(IEnumerable<PropertySchema> properties) =>
        string.Join(" ", properties.Select(static property => property.Name).OrderBy(static name => name, StringComparer.Ordinal));
}
