using System.Globalization;
using System.Reflection;
using Manifests.Models;

namespace Manifests.Benchmarks.Catalogs;

/// <summary>The model types of several products that have the same members all the way down: what sharing across products could still save.</summary>
internal sealed class EqualModels
{
    private const string Root = "Manifests.Models.";

    private readonly Dictionary<Type, int> numbers = [];
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);

    /// <summary>Writes how many types one model for each shape would save, all and those with four or more members.</summary>
    public static void Measure(TextWriter report)
    {
        var equal = new EqualModels();
        var pieces = typeof(Model).Assembly.GetTypes()
            .Where(static type => typeof(Model).IsAssignableFrom(type) && !typeof(Resource).IsAssignableFrom(type) && !type.IsAbstract && IsOfAProduct(type))
            .GroupBy(equal.NumberOf)
            .Select(static shape => shape.GroupBy(ProductOf, StringComparer.Ordinal).Select(static product => product.First()).ToArray())
            .Where(static products => products.Length > 1)
            .ToArray();
        var large = pieces.Where(static products => MembersOf(products[0]).Length >= 4).ToArray();
        report.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Models of several products with equal members: one for each shape would save {pieces.Sum(static products => products.Length - 1)} types, "
            + $"{large.Sum(static products => products.Length - 1)} of them with four or more members."));
        foreach (var products in large.OrderBy(static products => products[0].FullName, StringComparer.Ordinal))
        {
            report.WriteLine($"  {string.Join(", ", products.Select(static type => type.FullName![Root.Length..]).Order(StringComparer.Ordinal))}");
        }
    }

    private static bool IsOfAProduct(Type type) => type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true && type.Namespace.Contains(".V", StringComparison.Ordinal);

    private static string ProductOf(Type type) => type.Namespace![Root.Length..].Split('.')[0];

    private static PropertyInfo[] MembersOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).OrderBy(static member => member.Name, StringComparer.Ordinal)];

    private int NumberOf(Type type)
    {
        if (numbers.TryGetValue(type, out var known))
        {
            return known;
        }

        // Stands for the type inside itself; the few that are so are never equal to another.
        numbers.Add(type, -numbers.Count - 1);
        var text = string.Join('\n', MembersOf(type).Select(member => $"{member.Name} {Describe(member.PropertyType)}"));
        if (!texts.TryGetValue(text, out var number))
        {
            texts.Add(text, number = texts.Count);
        }

        return numbers[type] = number;
    }

    private string Describe(Type type) =>
        type.IsGenericType ? $"{type.Name}<{string.Join(',', type.GetGenericArguments().Select(Describe))}>"
        : typeof(Model).IsAssignableFrom(type) && !typeof(Resource).IsAssignableFrom(type) && IsOfAProduct(type) ? "#" + NumberOf(type).ToString(CultureInfo.InvariantCulture)
        : type.FullName!;
}
