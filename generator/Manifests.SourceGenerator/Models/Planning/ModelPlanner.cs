using System.Collections.Immutable;
using Manifests.Schema;
using Manifests.Schema.Text;

namespace Manifests.SourceGenerator.Models;

/// <summary>From the facts of kinds to the specs of their models.</summary>
internal sealed class ModelPlanner(NamespaceNames namespaceNames)
{
    /// <summary>The models of kinds.</summary>
    /// <param name="kinds">Those to make models of.</param>
    /// <param name="carried">Kubernetes' own, when their models are those of Manifests.Models; empty otherwise.</param>
    /// <param name="cancellation">Ends the planning.</param>
    public ImmutableArray<NamespaceSpec> Plan(IEnumerable<KindSchema> kinds, IEnumerable<KindSchema> carried, CancellationToken cancellation)
    {
        var types = new ModelTypes(namespaceNames, kinds, carried, cancellation);
        var specs = new SortedDictionary<string, List<TypeSpec>>(StringComparer.Ordinal);
        foreach (var root in types.Roots.Where(static root => !root.IsCarried))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!specs.TryGetValue(root.Namespace, out var list))
            {
                specs.Add(root.Namespace, list = []);
            }

            list.Add(TypeOf(root, root, types));
            list.AddRange(root.Inline.Values.Select(inline => TypeOf(inline, root, types)));
        }

        return [.. specs.Select(space => NamespaceOf(space.Key, space.Value))];
    }

    private NamespaceSpec NamespaceOf(string name, List<TypeSpec> types)
    {
        types.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return new NamespaceSpec(name, namespaceNames.FileOf(name), new([.. types]));
    }

    private static TypeSpec TypeOf(ModelType type, ModelType root, ModelTypes types)
    {
        var members = new NameScope([.. ReservedNames.ModelMembers, .. type.Kind is null ? [] : ReservedNames.ResourceMembers, type.Name]);
        var merged = ModelTypes.PropertiesOf(type.Schema, type.Kind).ToArray();

        // All properties get their names before the constants do, which nobody writes into a manifest.
        var names = merged.Select(property => TakeMember(members, PascalCase.Of(property.Key))).ToArray();
        var range = RangeOf(type);
        var properties = merged.Select((property, at) => PropertyOf(property, names[at], range, members, type, root, types)).ToList();
        if (OtherKeysOf(type, root, types, members) is { } others)
        {
            properties.Add(others);
        }

        var kind = type.Kind is { } schema
            ? new KindSpec(schema.ApiVersion, schema.Kind, schema.Scope == ResourceScope.Namespaced)
            : null;
        var summary = type.Kind is null ? Facts.OfPiece(type.Source, type.Owner) : Facts.OfKind(type.Kind);
        return new TypeSpec(type.Name, kind, summary, DocText.Of(type.Schema.Description), new([.. properties]));
    }

    private static string TakeMember(NameScope members, string name) => members.Take(name, name + "Value");

    private static PropertySpec PropertyOf(
        MergedProperty property,
        string name,
        VersionRange range,
        NameScope members,
        ModelType type,
        ModelType root,
        ModelTypes types)
    {
        if (ModelTypes.IsStatus(type.Kind, property.Key))
        {
            return new PropertySpec(property.Key, name, new ValueSpec(ValueForm.Mapping), false, "<c>status</c>, which a controller writes.", null, null);
        }

        var isRequired = property.IsRequiredIn(range);
        var value = property.Forms.Select(form => ValueOf(form.Type, property.Key, root, types)).Aggregate(Merge);
        var constants = ConstantsOf(property, name, members);
        var description = DocText.Of(property.Newest.Type.Description);
        return new PropertySpec(property.Key, name, value, isRequired, Facts.OfProperty(property, isRequired, constants?.Name), description, constants);
    }

    /// <summary>The releases in which the type is known: those of its kind, and for shared types those of their properties.</summary>
    private static VersionRange RangeOf(ModelType type)
    {
        var properties = type.Schema.Properties;
        var since = properties.Select(static property => property.Versions.Since).Aggregate(Earlier);
        var until = properties.Select(static property => property.Versions.Until).Aggregate(Later);
        return type.Kind is { } kind ? new VersionRange(kind.Versions.Since ?? since, kind.Versions.Until ?? until) : new VersionRange(since, until);
    }

    private static KubernetesVersion? Earlier(KubernetesVersion? left, KubernetesVersion? right) =>
        left is { } first && right is { } second ? (first < second ? first : second) : null;

    private static KubernetesVersion? Later(KubernetesVersion? left, KubernetesVersion? right) =>
        left is { } first && right is { } second ? (first > second ? first : second) : null;

    private static ConstantsSpec? ConstantsOf(MergedProperty property, string name, NameScope members)
    {
        var values = Facts.AllowedValues(property).Where(static value => JsonText.Unquote(value.Json) is not null).ToArray();
        if (values.Length == 0)
        {
            return null;
        }

        var className = members.Take(name + "Values", name + "AllowedValues");
        var scope = new NameScope([.. ReservedNames.ModelMembers, className]);
        return new ConstantsSpec(className, new([.. values.Select(value => ConstantOf(value, scope))]));
    }

    private static ConstantSpec ConstantOf(EnumValue value, NameScope scope)
    {
        var text = JsonText.Unquote(value.Json)!;
        var name = text.Length == 0 ? "Empty" : PascalCase.Of(text);
        return new ConstantSpec(scope.Take(name, name + "Value"), text, Facts.OfConstant(value));
    }

    private static PropertySpec? OtherKeysOf(ModelType type, ModelType root, ModelTypes types, NameScope members)
    {
        var values = type.Schema.AdditionalProperties;
        if (values is null && !(type.Schema.PreservesUnknownFields && type.Kind is null))
        {
            return null;
        }

        var value = values is null ? new ValueSpec(ValueForm.Mapping) : ValueSpec.MapOf(ValueOf(values, "", root, types));
        return new PropertySpec(null, members.Take("OtherKeys"), value, false, Facts.OfOtherKeys(values), null, null);
    }

    private static ValueSpec ValueOf(TypeSchema type, string key, ModelType root, ModelTypes types)
    {
        switch (type.Kind)
        {
            case ValueKind.String:
                // A reference to a namespace can be given as the namespace itself, and not as anything else.
                return new ValueSpec(key == "namespace" && type.Enum.IsEmpty ? ValueForm.NamespaceRef : ValueForm.Text);
            case ValueKind.Boolean:
                return new ValueSpec(ValueForm.Boolean);
            case ValueKind.Integer:
                return new ValueSpec(type.Format == "int32" ? ValueForm.Int32 : ValueForm.Int64);
            case ValueKind.Number:
                return new ValueSpec(ValueForm.Number);
            case ValueKind.Quantity:
                return new ValueSpec(ValueForm.Quantity);
            case ValueKind.IntOrString:
                return new ValueSpec(ValueForm.IntOrString);
            case ValueKind.Array:
                return ValueSpec.ListOf(type.Items is { } items ? ValueOf(items, "", root, types) : new ValueSpec(ValueForm.Node));
            case ValueKind.Object:
                return ObjectOf(type, root, types);
            default:
                return new ValueSpec(ValueForm.Node);
        }
    }

    private static ValueSpec ObjectOf(TypeSchema type, ModelType root, ModelTypes types)
    {
        if (type.Name is { } name && TypeShape.HandWritten.TryGetValue(name, out var handWritten))
        {
            return ValueSpec.OfModel(handWritten);
        }

        if (TypeShape.IsResource(type))
        {
            return ValueSpec.OfModel("global::Manifests.Models.Resource");
        }

        if (TypeShape.IsLabelSelector(type))
        {
            return ValueSpec.OfModel(TypeShape.LabelSelectorModel);
        }

        if (TypeShape.IsModel(type))
        {
            return ValueSpec.OfModel(types.Find(type, root).FullName);
        }

        return type.AdditionalProperties is { } values
            ? ValueSpec.MapOf(ValueOf(values, "", root, types))
            : new ValueSpec(ValueForm.Mapping);
    }

    /// <summary>The type that can say all forms; the newer one where none can.</summary>
    private static ValueSpec Merge(ValueSpec older, ValueSpec newer) =>
        older.Form == ValueForm.Int64 && newer.Form == ValueForm.Int32 ? older : newer;
}
