using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>Settings in which every value is the placeholder of its key, for a tree that find-and-replace fills in.</summary>
internal static class SetupPlaceholders
{
    public static SetupSettings Settings()
    {
        var root = new Mapping();
        foreach (var key in SetupKeys.All)
        {
            var path = PathOf(key.Name);
            MapAt(root, path.AsSpan(..^1)).Set(path[^1], key.Placeholder);
        }

        return SettingTypes.Nested<SetupSettings>().TryRead(new SettingValue(root, "setup", new DiagnosticBag()), out var settings)
            ? settings
            : throw new InvalidOperationException("The keys of setup.conf and the properties of SetupSettings differ.");
    }

    // The one key that is a value and the beginning of other keys.
    private static string[] PathOf(string key) =>
        [.. (key == "role_arn.external_secrets" ? key + ".controller" : key).Split('.').Select(CamelCase)];

    private static Mapping MapAt(Mapping root, ReadOnlySpan<string> path)
    {
        var map = root;
        foreach (var name in path)
        {
            if (map.MappingOf(name) is not { } below)
            {
                map.Set(name, below = new Mapping());
            }

            map = below;
        }

        return map;
    }

    private static string CamelCase(string snake)
    {
        var name = new StringBuilder(snake.Length);
        foreach (var word in snake.Split('_'))
        {
            name.Append(name.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]);
        }

        return name.ToString();
    }
}
