namespace Manifests.Cel.Tests.Conformance;

/// <summary>Reads the conformance data that lies beside the repository.</summary>
internal static class ConformanceCorpus
{
    /// <summary>Every test by file/section/test; empty when the data is not there.</summary>
    public static Dictionary<string, ConformanceTest> Read()
    {
        var tests = new Dictionary<string, ConformanceTest>(StringComparer.Ordinal);
        if (Find() is not { } folder)
        {
            return tests;
        }

        foreach (var path in Directory.EnumerateFiles(folder, "*.textproto").Order(StringComparer.Ordinal))
        {
            foreach (var section in TextProto.Read(File.ReadAllText(path)).All("section"))
            {
                foreach (var test in section.All("test"))
                {
                    Add(tests, $"{Path.GetFileNameWithoutExtension(path)}/{section["name"]!.Text}/{test["name"]!.Text}", test);
                }
            }
        }

        return tests;
    }

    // A few tests have the name of another in their section.
    private static void Add(Dictionary<string, ConformanceTest> tests, string name, TextProto test)
    {
        var unique = name;
        for (var count = 2; tests.ContainsKey(unique); count++)
        {
            unique = $"{name}#{count}";
        }

        tests.Add(unique, new ConformanceTest(unique, test));
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "corpus", "cel");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
