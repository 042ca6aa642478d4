using System.Diagnostics;
using System.Globalization;
using Manifests.Schema;
using Manifests.Schema.Text;

namespace Manifests.ColdStart;

/// <summary>Loads one kind and tells how long that took.</summary>
internal static class ColdKind
{
    /// <summary>Loads one kind: milliseconds to the kind, milliseconds to all of it, and the number of types.</summary>
    /// <remarks>A text, because getting hold of the console takes longer than what is measured.</remarks>
    public static string Load(string apiVersion, string kind, long started)
    {
        var found = Catalog.Embedded.FindKind(apiVersion, kind) ?? throw new ArgumentException($"The catalog has no {apiVersion} {kind}.");
        var toKind = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        var types = new HashSet<TypeSchema>(ReferenceEqualityComparer.Instance);
        Visit(found.Type, types);
        var toAll = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return string.Create(CultureInfo.InvariantCulture, $"{toKind:R} {toAll:R} {types.Count}");
    }

    private static void Visit(TypeSchema? type, HashSet<TypeSchema> seen)
    {
        if (type is null || !seen.Add(type))
        {
            return;
        }

        Visit(type.Items, seen);
        Visit(type.AdditionalProperties, seen);
        foreach (var property in type.Properties)
        {
            Visit(property.Type, seen);
        }
    }
}
