using System.Globalization;
using Manifests.Models;
using Manifests.Schema;
using Manifests.Schema.Text;

namespace Manifests.Benchmarks.Catalogs;

/// <summary>
/// How many types sharing saves, family by family: the places of a kind's manifests where an object with named fields stands,
/// how many of these differ at all, and how many model types are in the assembly. A place that upstream names itself
/// (<c>PodSpec</c>) is counted once; status is not counted, because it has no models.
/// </summary>
internal static class ModelCounts
{
    public static void Measure(TextWriter report)
    {
        var shapes = new ShapeText();
        var models = typeof(Model).Assembly.GetTypes().Where(static type => typeof(Model).IsAssignableFrom(type) && !type.IsAbstract && type.Namespace is not null)
            .ToLookup(static type => type.Namespace!, StringComparer.Ordinal);
        var kinds = Catalog.Embedded.Index.Entries.Select(static entry => Catalog.Embedded.FindKind(entry.Name.ApiVersion, entry.Name.Kind)!).ToArray();
        var all = new Dictionary<int, HashSet<string>>();
        report.WriteLine("family                 kinds   places  different   models");
        foreach (var family in kinds.GroupBy(static kind => kind.Family, StringComparer.Ordinal).OrderBy(static family => family.Key, StringComparer.Ordinal))
        {
            var places = new ObjectPlaces(shapes, family.Key);
            foreach (var kind in family)
            {
                places.AddKind(kind);
            }

            var written = family.GroupBy(static kind => kind.ApiVersion, StringComparer.Ordinal)
                .Select(version => NamespaceOf([.. version], models)).Distinct(StringComparer.Ordinal).Sum(name => models[name].Count());
            Write(report, family.Key, family.Count(), places.Count, places.Different.Count, written);
            foreach (var shape in places.Different)
            {
                (all.TryGetValue(shape, out var families) ? families : all[shape] = []).Add(family.Key);
            }
        }

        report.WriteLine($"Equal in several families: {all.Count(static shape => shape.Value.Count > 1)} of {all.Count} shapes, those of Kubernetes with them.");
        EqualModels.Measure(report);
    }

    // Models do not say of which family they are: it is the namespace of the version that has all its kinds and fewest others.
    private static string NamespaceOf(KindSchema[] kinds, ILookup<string, Type> models) => models
        .Where(space => space.Key.EndsWith("." + kinds[0].Version, StringComparison.OrdinalIgnoreCase))
        .Select(static space => (space.Key, Names: space.Where(static type => typeof(Resource).IsAssignableFrom(type)).Select(static type => type.Name).ToHashSet(StringComparer.Ordinal)))
        .Where(space => kinds.All(kind => space.Names.Contains(kind.Kind)))
        .OrderBy(static space => space.Names.Count).ThenBy(static space => space.Key, StringComparer.Ordinal)
        .Select(static space => space.Key).FirstOrDefault("");

    private static void Write(TextWriter report, string family, int kinds, int places, int different, int models) =>
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{family,-22}{kinds,6}{places,9}{different,11}{models,9}"));
}
