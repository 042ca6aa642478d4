using Manifests.Diagnostics;

namespace Manifests.Review.Tests.Reports;

public sealed class FoldedDifferenceTests
{
    private static readonly Consequence Danger = new("data-lost", ConsequenceSeverity.Danger, "data is lost");
    private static readonly Consequence Notice = new("seen", ConsequenceSeverity.Notice, "it is seen");

    [Fact]
    public void Grades_SortByDanger_AndFilesTakePart()
    {
        var quiet = SampleDifference.Changed(SampleDifference.Resource("ConfigMap", "quiet"), SampleDifference.Field("data", "a", "b"));
        var loud = SampleDifference.Changed(SampleDifference.Resource("ConfigMap", "loud"), SampleDifference.Field("data", "a", "b"));
        var file = new FileChange("web/kustomization.yaml", ChangeKind.Changed, SampleDifference.Prod, Location.None)
        {
            Role = "kustomization",
            Consequences = [Danger],
        };

        var folded = FoldedDifference.Of(
            SampleDifference.Of(quiet with { Consequences = [Notice] }, loud with { Consequences = [Danger, Notice] }) with { Files = [file] });

        Assert.Equal(["loud", "quiet"], folded.Changes.Select(static change => change.First.Identity.Name));
        Assert.Equal(
            [
                "change-0 ConfigMap shop/loud, file-0 kustomization web/kustomization.yaml: data-lost",
                "change-0 ConfigMap shop/loud, change-1 ConfigMap shop/quiet: seen",
            ],
            folded.Events.Select(static found =>
                string.Join(", ", found.Named.Select(static subject => $"{subject.Anchor} {subject.Name}")) + found.More + ": " + found.Consequence.Rule));
        Assert.Equal((2, 0, 2), (folded.CountOf(ConsequenceSeverity.Danger), folded.CountOf(ConsequenceSeverity.Caution), folded.CountOf(ConsequenceSeverity.Notice)));
    }

    [Theory]
    [InlineData(1, "web-0")]
    [InlineData(3, "web-0, web-1, web-2")]
    [InlineData(4, "web-0, web-1 and 2 more")]
    public void TheSameOfSeveral_IsToldOnce(int count, string words)
    {
        var changes = Enumerable.Range(0, count).Select(static at => SampleDifference.Changed(
            SampleDifference.Resource("ConfigMap", $"web-{at}"), SampleDifference.Field("data", at, at + 1)) with { Consequences = [Notice] });

        var found = Assert.Single(FoldedDifference.Of(SampleDifference.Of([.. changes])).Events);

        Assert.Equal(words, string.Join(", ", found.Named.Select(static subject => subject.Name["ConfigMap shop/".Length..])) + found.More);
        Assert.Equal(count, found.Subjects.Length);
    }

    [Fact]
    public void TheSameInTwoPlaces_IsOne_UnlessAValueDiffers()
    {
        ResourceChange Change(TreePlace place, string after) => SampleDifference.Changed(
            SampleDifference.Resource("Deployment", "web", place), SampleDifference.Field("spec.image", "a", after));

        var same = Assert.Single(FoldedDifference.Of(SampleDifference.Of(Change(SampleDifference.Prod, "b"), Change(SampleDifference.Stage, "b"))).Changes);

        Assert.Equal(["shop/prod", "shop/stage"], same.Places);
        Assert.Equal(2, FoldedDifference.Of(SampleDifference.Of(Change(SampleDifference.Prod, "b"), Change(SampleDifference.Stage, "c"))).Changes.Length);
    }
}
