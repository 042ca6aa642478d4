using Manifests.Review.Consequences;
using Manifests.Testing;

namespace Manifests.Review.Tests.Consequences;

/// <summary>All rules together, on two states of a small platform in two environments.</summary>
public sealed class GradingTests
{
    [Fact]
    public void ManyChanges_BringAboutWhatTheRulesSay()
    {
        var difference = SampleTrees.Grade();

        Snapshot.Verify(string.Concat(difference.Changes.Select(static change => Text($"{change.Kind} {change.Identity} in {change.Place}", change.Consequences))
            .Concat(difference.Files.Select(static file => Text($"{file.Kind} {file.Role} {file.Path} in {file.Place}", file.Consequences)))));
    }

    [Fact]
    public void TheSameChangeInTwoEnvironments_GivesTheSameSentences()
    {
        var difference = SampleTrees.Grade();
        var dev = difference.Changes.Where(static change => change.Place.Environment == "dev").ToList();
        var prod = difference.Changes.Where(static change => change.Place.Environment == "prod").ToList();

        Assert.Equal(dev.Count, prod.Count);
        Assert.All(dev.Zip(prod), static pair => Assert.Equal(pair.First.Consequences, pair.Second.Consequences));
    }

    [Fact]
    public void TheWorst_ComesFirst() => Assert.All(SampleTrees.Grade().Changes, static change => Assert.Equal(
        change.Consequences.OrderBy(static consequence => consequence.Severity).ThenBy(static consequence => consequence.Rule, StringComparer.Ordinal),
        change.Consequences));

    [Fact]
    public void EveryRun_SaysTheSame()
    {
        var first = SampleTrees.Grade();
        var second = Grading.Grade(first);

        Assert.All(first.Changes.Zip(second.Changes), static pair => Assert.Equal(pair.First.Consequences, pair.Second.Consequences));
    }

    [Fact]
    public void NoSentence_HoldsASecret()
    {
        const string before = "spec: {encryptedData: {p: hunter1}} | stringData: {p: hunter1} | data: {p: hunter1}";
        var difference = Judged.Grade(
            Judged.Object("v1 Secret", before), Judged.Object("v1 Secret", before.Replace("hunter1", "hunter2", StringComparison.Ordinal) + " | immutable: true"));

        Assert.All(difference.Changes.SelectMany(static change => change.Consequences), static consequence =>
            Assert.DoesNotContain("hunter", Judged.Line(consequence), StringComparison.Ordinal));
    }

    [Fact]
    public void NamesOfRules_AreWordsWithHyphens_AndUnique()
    {
        var names = ConsequenceRules.All.Select(static rule => rule.Name).Concat(FileRules.All.Select(static rule => rule.Name)).ToList();

        Assert.Equal(names.Order(StringComparer.Ordinal), Grading.RuleNames);
        Assert.Equal(names.Distinct(), names);
        Assert.All(names, static name => Assert.Matches("^[a-z]+(-[a-z]+)*$", name));
    }

    private static string Text(string heading, IEnumerable<Consequence> consequences) =>
        $"{heading}\n{string.Concat(consequences.Select(static consequence => $"  [{consequence.Rule}] {Judged.Line(consequence)}\n"))}";
}
