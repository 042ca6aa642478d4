namespace Manifests.Cli.Tests.BadInput;

/// <summary>Where each of the sixty bad inputs is tested; a row without a test says what is missing.</summary>
public sealed class InputRowsTable
{
    private const string Rows = "Manifests.Cli.Tests/BadInput/InputRowsTests.cs";
    private const string Files = "Manifests.Cli.Tests/BadInput/InputFilesTests.cs";
    private const string Paths = "Manifests.Cli.Tests/BadInput/BadPathTests.cs";
    private const string Rules = "Manifests.Cli.Tests/BadInput/InputRulesTests.cs";
    private const string Numbers = "Manifests.Yaml.Tests/Reading/PlainScalarResolutionTests.cs";
    private const string Tree = "Manifests.Tests/Checks/TreeCheckTests.cs";
    private const string Writer = "Manifests.Tests/OwnedTree/OutputWriterTests.cs";
    private const string Hostile = "Manifests.Cli.Tests/Output/HostileTextTests.cs";
    private const string Keywords = "Manifests.Schema.Tests/Validation/Keywords/ScalarKeywordsTests.cs";

    private static readonly Dictionary<int, string> Places = new()
    {
        [1] = Rows, [2] = Rows, [3] = Rows, [4] = Rows, [5] = Rows, [6] = Rows, [7] = Rows, [8] = Rows, [9] = Rows, [10] = Rows,
        [11] = Rows, [12] = Rows, [13] = Rows, [14] = Rows, [15] = Rows, [16] = Rows,
        [17] = Rows, [18] = Rows, [19] = Rows, [20] = Rows, [21] = Rows, [22] = Rows, [23] = Rows, [24] = Rows, [25] = Rows, [26] = Rows,
        [27] = Rules, [28] = Rows, [29] = Rules,
        [30] = Rules, [31] = Rows, [32] = Rows, [33] = Rows, [34] = Rows, [35] = Numbers, [36] = Rows, [37] = Keywords,
        [38] = Rules, [39] = Rows,
        [40] = Rules, [41] = Rules, [42] = Rows, [43] = Rows, [44] = Rows,
        [45] = Paths, [46] = Paths, [47] = Paths, [48] = Paths, [49] = Tree, [50] = Tree, [51] = Files, [52] = Files, [53] = Writer,
        [54] = Tree, [55] = Rules, [56] = Rules,
        [57] = Rules, [58] = "Manifests.Patterns.Tests/Re2PatternTests.cs", [59] = Rules, [60] = Hostile,
    };

    [Fact]
    public void EveryRow_HasItsTest_OrSaysWhatIsMissing()
    {
        Assert.Equal(Enumerable.Range(1, 60), Places.Keys.Order());
        var tests = TestsFolder();
        Assert.All(Places.Values.Where(static place => !place.StartsWith("open: ", StringComparison.Ordinal)), place =>
            Assert.True(Path.Exists(Path.Combine(tests, place)), place));
    }

    private static string TestsFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Directory.Packages.props")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return Path.Combine(folder, "tests");
    }
}
