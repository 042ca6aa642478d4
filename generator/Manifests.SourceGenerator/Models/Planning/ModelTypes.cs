using Manifests.Schema;

namespace Manifests.SourceGenerator.Models;

/// <summary>
/// All types that get a model, and their names. Kinds are called by their kind, shared types by the last part of their
/// upstream name, each in the namespace of its group. A type without a name is called by its kind and the path to it, with
/// the items of lists in the singular and without <c>spec</c> on the way: <c>HTTPRouteRuleMatch</c>. The path is used even
/// where less would be unique, so that a field added upstream never renames a model. Equal types within one kind are one
/// model, called by the shortest path; equal types of a kind's versions are that of the most stable one, as are equal types of
/// several kinds of a group when they are large; what a custom resource spells out of Kubernetes is the Kubernetes model.
/// </summary>
internal sealed class ModelTypes
{
    private const int FewestSharedKeys = 4;
    private const string KubernetesTypes = "io.k8s.";

    private static readonly NamespaceNames CarriedNamespaces = new("Manifests.Models");

    private readonly NamespaceNames namespaces;
    private readonly bool carriesKubernetes;
    private readonly List<ModelType> roots = [];
    private readonly Dictionary<string, ModelType> shared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameScope> scopes = new(StringComparer.Ordinal);
    private readonly Signatures signatures = new();
    private readonly KubernetesShapes kubernetes = new();
    private readonly Dictionary<(string Group, int Signature), ModelType> ofGroup = [];

    public ModelTypes(NamespaceNames namespaces, IEnumerable<KindSchema> kinds, IEnumerable<KindSchema> carried, CancellationToken cancellation)
    {
        this.namespaces = namespaces;
        AddKinds(carried, areCarried: true);
        carriesKubernetes = roots.Count > 0;
        AddKinds(kinds, areCarried: false);
        for (var at = 0; at < roots.Count; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            AddSharedTypesOf(roots[at].Schema, []);
        }

        NameRoots();
        foreach (var entry in shared.Where(static entry => entry.Value.Kind is null))
        {
            kubernetes.Add(entry.Key, entry.Value.Schema);
        }

        foreach (var root in roots.Where(static root => !root.IsCarried).OrderBy(static root => StabilityOf(root.Namespace)).ThenBy(static root => root.Name.Length))
        {
            cancellation.ThrowIfCancellationRequested();
            AddInlineTypes(root);
        }
    }

    /// <summary>Kinds and shared types, sorted by namespace and name.</summary>
    public IReadOnlyList<ModelType> Roots => roots;

    /// <summary>The model of a type.</summary>
    /// <param name="type">A type that <see cref="TypeShape.IsModel"/>.</param>
    /// <param name="root">The kind or shared type that it stands in.</param>
    public ModelType Find(TypeSchema type, ModelType root) =>
        type.Name is { } name ? shared[name]
        : root.Inline.TryGetValue(signatures.Of(type), out var own) ? own
        : root.Borrowed[signatures.Of(type)];

    /// <summary>The properties that a model writes itself; those of every resource are written by its base.</summary>
    public static IEnumerable<MergedProperty> PropertiesOf(TypeSchema type, KindSchema? kind)
    {
        var properties = MergedProperty.Of(type);
        return kind is null ? properties : properties.Where(static property => property.Key is not ("apiVersion" or "kind" or "metadata"));
    }

    /// <summary>
    /// Whether it is what only a controller writes. It stays a map, so that nothing is lost, but gets no models: they would add
    /// three to every ten, for what no user writes.
    /// </summary>
    public static bool IsStatus(KindSchema? kind, string key) => kind is not null && key == "status";

    private static IEnumerable<TypeSchema> TypesIn(TypeSchema type, KindSchema? kind) =>
        PropertiesOf(type, kind)
            .Where(property => !IsStatus(kind, property.Key))
            .SelectMany(static property => property.Forms, static (_, form) => TypeShape.Innermost(form.Type));

    private void AddKinds(IEnumerable<KindSchema> kinds, bool areCarried)
    {
        var names = areCarried ? CarriedNamespaces : namespaces;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var sorted = kinds.Where(TypeShape.IsUserKind)
            .OrderBy(static kind => kind.Family, StringComparer.Ordinal)
            .ThenBy(static kind => kind.ApiVersion, StringComparer.Ordinal)
            .ThenBy(static kind => kind.Kind, StringComparer.Ordinal);
        foreach (var kind in sorted)
        {
            var space = names.OfKind(kind.Group, kind.Version, kind.Family);
            if (!seen.Add(space + " " + kind.ApiVersion + " " + kind.Kind))
            {
                continue;
            }

            var root = new ModelType(space, kind.Type, kind, kind.ApiVersion + " " + kind.Kind) { IsCarried = areCarried };
            roots.Add(root);
            if (kind.Type.Name is { } name && !shared.ContainsKey(name))
            {
                shared.Add(name, root);
            }
        }
    }

    private void AddSharedTypesOf(TypeSchema type, HashSet<TypeSchema> seen)
    {
        var kind = roots.Find(root => ReferenceEquals(root.Schema, type))?.Kind;
        foreach (var part in TypesIn(type, kind).Where(TypeShape.IsModel))
        {
            if (part.Name is not { } name)
            {
                if (seen.Add(part))
                {
                    AddSharedTypesOf(part, seen);
                }
            }
            else if (!shared.ContainsKey(name))
            {
                var isCarried = carriesKubernetes && name.StartsWith(KubernetesTypes, StringComparison.Ordinal);
                var space = (isCarried ? CarriedNamespaces : namespaces).OfSharedType(name);
                var root = new ModelType(space, part.Refines ?? part, null, name) { IsCarried = isCarried };
                shared.Add(name, root);
                roots.Add(root);
            }
        }
    }

    private void NameRoots()
    {
        // Those that have their names already go first, then kinds: they have the best claim to their name.
        foreach (var root in roots.OrderBy(static root => !root.IsCarried).ThenBy(static root => root.Kind is null).ThenBy(static root => root.Source, StringComparer.Ordinal))
        {
            var name = root.Kind?.Kind ?? root.Source.Substring(root.Source.LastIndexOf('.') + 1);
            root.Name = ScopeOf(root.Namespace).Take(PascalCase.Of(name));
        }

        roots.Sort(static (left, right) => string.CompareOrdinal(left.FullName, right.FullName));
    }

    /// <summary>Goes level by level, so that equal types are called by their shortest path.</summary>
    private void AddInlineTypes(ModelType root)
    {
        var level = new Queue<(TypeSchema Type, KindSchema? Kind, string[] Words, string Path)>();
        level.Enqueue((root.Schema, root.Kind, [], ""));
        while (level.Count > 0)
        {
            var (type, kind, words, path) = level.Dequeue();
            foreach (var property in PropertiesOf(type, kind).Where(property => !IsStatus(kind, property.Key)))
            {
                foreach (var form in property.Forms)
                {
                    var part = TypeShape.Innermost(form.Type);
                    if (part.Name is null && TypeShape.IsModel(part) && !IsKnown(root, part, property.Key))
                    {
                        var partWords = words.Append(Word(property.Key, form.Type)).ToArray();
                        var partPath = path + (path.Length == 0 ? "" : ".") + property.Key + Brackets(form.Type);
                        var model = NewInline(root, part, partWords, partPath);
                        root.Inline.Add(signatures.Of(part), model);
                        ofGroup[(GroupOf(root), signatures.Of(part))] = model;
                        level.Enqueue((part, null, partWords, partPath));
                    }
                }
            }
        }
    }

    /// <summary>Whether the part has a model already: its own, a Kubernetes type's, or that of an equal part of the group.</summary>
    private bool IsKnown(ModelType root, TypeSchema part, string key)
    {
        var signature = signatures.Of(part);
        if (root.Inline.ContainsKey(signature) || root.Borrowed.ContainsKey(signature))
        {
            return true;
        }

        var isCustom = root.Kind is { Family: not "kubernetes" };
        if (isCustom && kubernetes.Find(part, key) is { } name)
        {
            root.Borrowed.Add(signature, shared[name]);
            return true;
        }

        // A small part of another kind keeps its own name: 'RouteTableVpcRef' says more than the name of its equal.
        if (!ofGroup.TryGetValue((GroupOf(root), signature), out var equal)
            || (equal.Owner != root.Kind?.Kind && part.Properties.Length < FewestSharedKeys))
        {
            return false;
        }

        root.Borrowed.Add(signature, equal);
        return true;
    }

    private static string GroupOf(ModelType root) => root.Namespace.Substring(0, root.Namespace.LastIndexOf('.'));

    private static int StabilityOf(string space) =>
        space.IndexOf("Alpha", space.LastIndexOf('.'), StringComparison.Ordinal) >= 0 ? 2
        : space.IndexOf("Beta", space.LastIndexOf('.'), StringComparison.Ordinal) >= 0 ? 1
        : 0;

    private ModelType NewInline(ModelType root, TypeSchema type, string[] words, string path)
    {
        var last = words.Length - 1;
        var name = root.Name + string.Concat(words.Where((word, at) => word != "Spec" || at == last));
        var longName = root.Name + string.Concat(words);
        var owner = root.Kind is null ? root.Source : root.Kind.Kind;
        return new ModelType(root.Namespace, type, null, path, owner)
        {
            Name = ScopeOf(root.Namespace).Take(name, longName),
        };
    }

    private static string Word(string key, TypeSchema type)
    {
        var word = PascalCase.Of(key);
        return TypeShape.ItemOf(type) is null ? word : Singular.Of(word);
    }

    private static string Brackets(TypeSchema type)
    {
        var brackets = "";
        while (TypeShape.ItemOf(type) is { } item)
        {
            brackets += type.Kind == ValueKind.Array ? "[]" : ".*";
            type = item;
        }

        return brackets;
    }

    private NameScope ScopeOf(string space)
    {
        if (!scopes.TryGetValue(space, out var scope))
        {
            scopes.Add(space, scope = new NameScope());
        }

        return scope;
    }
}
