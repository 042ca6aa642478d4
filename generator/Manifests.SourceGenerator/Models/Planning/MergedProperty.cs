using System.Collections.Immutable;
using Manifests.Schema;

namespace Manifests.SourceGenerator.Models;

/// <summary>A property with all forms that it has over the releases.</summary>
internal sealed class MergedProperty(string key, ImmutableArray<PropertySchema> forms)
{
    public string Key { get; } = key;

    /// <summary>Oldest first.</summary>
    public ImmutableArray<PropertySchema> Forms { get; } = forms;

    /// <summary>The newest form.</summary>
    public PropertySchema Newest => Forms[Forms.Length - 1];

    public KubernetesVersion? Since => Forms[0].Versions.Since;

    public KubernetesVersion? Until => Newest.Versions.Until;

    /// <summary>The properties of a type, in the order of their first forms.</summary>
    public static IReadOnlyList<MergedProperty> Of(TypeSchema type)
    {
        var order = new List<string>();
        var forms = new Dictionary<string, List<PropertySchema>>(StringComparer.Ordinal);
        foreach (var property in type.Properties)
        {
            if (!forms.TryGetValue(property.Name, out var list))
            {
                order.Add(property.Name);
                forms.Add(property.Name, list = []);
            }

            list.Add(property);
        }

        return [.. order.Select(key => new MergedProperty(key, [.. forms[key].OrderBy(static form => form.Versions.Since ?? default)]))];
    }

    /// <summary>Whether each release in a range knows the property and refuses an object without it.</summary>
    public bool IsRequiredIn(VersionRange range)
    {
        var next = range.Since;
        foreach (var form in Forms)
        {
            var hasGap = form.Versions.Since is { } since && (next is not { } expected || since > expected);
            // A server that fills in a default takes an object without the property, whatever "required" says.
            if (!form.IsRequired || form.Default is not null || hasGap)
            {
                return false;
            }

            next = form.Versions.Until?.Next;
        }

        return Until is not { } until || (range.Until is { } last && until >= last);
    }
}
