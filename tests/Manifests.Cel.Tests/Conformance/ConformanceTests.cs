using Xunit;

namespace Manifests.Cel.Tests.Conformance;

/// <summary>
/// The public conformance data of CEL. Tests that do not apply are named in <see cref="NotApplicable"/> with the reason;
/// one that is named and passes fails here, so that the list stays true.
/// </summary>
public sealed class ConformanceTests
{
    private static readonly Dictionary<string, ConformanceTest> Tests = ConformanceCorpus.Read();

    public static TheoryData<string> Names { get; } = Tests.Count > 0 ? [.. Tests.Keys] : [""];

    [Theory]
    [MemberData(nameof(Names))]
    public void Test_GivesWhatIsExpected(string name)
    {
        if (name.Length == 0)
        {
            Assert.Skip("../shared/corpus/cel is not there.");
        }

        var test = Tests[name];
        var reason = NotApplicable.ReasonOf(name);
        var found = test.Run();
        if (reason is null)
        {
            Assert.True(found is null, $"{name}: {test.Expression}: {found}");
        }
        else
        {
            Assert.True(found is not null, $"{name} passes; take it from the list of those that do not apply ({reason}).");
        }
    }

    [Fact]
    public void EveryListedTest_IsThere()
    {
        if (Tests.Count == 0)
        {
            Assert.Skip("../shared/corpus/cel is not there.");
        }

        Assert.Equal([], NotApplicable.Names.Except(Tests.Keys, StringComparer.Ordinal));
    }
}
