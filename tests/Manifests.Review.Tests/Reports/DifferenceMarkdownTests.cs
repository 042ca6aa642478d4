using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Manifests.Testing;

namespace Manifests.Review.Tests.Reports;

public sealed class DifferenceMarkdownTests
{
    private static readonly string[] HostileParts =
    [
        "a", "b/c", "`", "```", "````diff\n", "<script>alert(1)</script>", "</details>", "@everyone", "#1", "**x**", "[a](http://x)", "|", "\n", "\r\n# head\n",
        "\u001b[31m", "\u202E", "\u2066", "![i](x)", "&lt;", "~~~", "$x$", "\\", "-->", "<!--", "\uD800", "ü", "日本語", "😀", "https://example.org/x", " ", "___", "- [ ] ",
    ];

    [Fact]
    public void Report_TellsTheWorstFirst()
    {
        var text = DifferenceMarkdown.Write(Graded());

        Snapshot.Verify(text, extension: "md");
    }

    [Fact]
    public void NoDifference_IsOneSentence() => Assert.Equal(
        "## Nothing changes\n\n`main (1a2b3c4)` against `what the platforms render`: no difference.\n",
        DifferenceMarkdown.Write(SampleDifference.Of()));

    [Theory]
    [InlineData(10, "")]
    [InlineData(300, "the ends of long values and the lines of texts")]
    [InlineData(650, "values")]
    [InlineData(1_500, "fields")]
    [InlineData(4_000, "the names of resources")]
    public void LongReports_LeaveOutWhatMattersLeast(int changes, string leftOut)
    {
        var text = DifferenceMarkdown.Write(SampleDifference.Of([.. Enumerable.Range(0, changes).Select(LongChange)]));

        Assert.True(Encoding.UTF8.GetByteCount(text) <= DifferenceMarkdown.CommentBytes);
        var said = Regex.Match(text, @"Left out to fit into a comment: (.*)\. `diff --format html`").Groups[1].Value;
        Assert.Equal(leftOut, said);
    }

    [Fact]
    public void AnyDifference_FitsAndIsWhole() => Prop.ForAll(
        Differences().ToArbitrary(),
        static difference =>
        {
            var text = DifferenceMarkdown.Write(difference);
            var small = DifferenceMarkdown.Write(difference, DifferenceMarkdown.LeastBytes);
            Assert.True(IsWhole(text, DifferenceMarkdown.CommentBytes), text);
            Assert.True(IsWhole(small, DifferenceMarkdown.LeastBytes), small);
        }).Check(Config.QuickThrowOnFailure.WithReplay(1UL, 3UL).WithMaxTest(150));

    [Fact]
    public void HostileNames_AreOnlyText()
    {
        foreach (var part in HostileParts)
        {
            var name = part + "x" + part;
            var change = SampleDifference.Changed(
                SampleDifference.Resource("Deployment", name, new TreePlace(name, name, name), application: name),
                SampleDifference.Field(name, name, name + "2")) with
            {
                Consequences = [new Consequence("rule", ConsequenceSeverity.Danger, name, name)],
            };

            var text = DifferenceMarkdown.Write(SampleDifference.Of(change));

            Assert.True(IsWhole(text, DifferenceMarkdown.CommentBytes), text);
        }
    }

    // Outside of blocks of code nothing of a name formats, mentions or is HTML; blocks are closed; nothing hides or reorders.
    private static bool IsWhole(string text, int maxBytes)
    {
        string? fence = null;
        var open = 0;
        foreach (var line in text.Split('\n'))
        {
            if (fence is not null)
            {
                fence = line == fence ? null : fence;
            }
            else if (Regex.Match(line, "^(`{3,})diff$") is { Success: true } match)
            {
                fence = match.Groups[1].Value;
            }
            else
            {
                var prose = WithoutCode(line);
                open += Regex.Count(prose, "<details>") - Regex.Count(prose, "</details>");
                if (Regex.IsMatch(Regex.Replace(prose, "</?(details|summary|b)>", ""), "[<>@]|\\[|^(?!## |### )#"))
                {
                    return false;
                }
            }
        }

        return fence is null && open == 0 && text.EndsWith('\n') && Encoding.UTF8.GetByteCount(text) <= maxBytes
            && !text.Any(static letter => (char.IsControl(letter) && letter != '\n') || letter is '\u202E' or '\u2066' or '\u2028');
    }

    // A span of code goes from a run of backticks to the next run of the same length; a backslash before it makes no span.
    private static string WithoutCode(string line)
    {
        var runs = Regex.Matches(line, "`+").ToArray();
        var prose = new StringBuilder();
        for (var at = 0; at < line.Length;)
        {
            var run = line[at] == '`' ? runs.First(run => run.Index + run.Length > at).Index + runs.First(run => run.Index + run.Length > at).Length - at : 0;
            var end = run == 0 ? null : runs.FirstOrDefault(other => other.Index > at && other.Length == run);
            if (line[at] == '\\')
            {
                at += 2;
            }
            else if (end is not null)
            {
                at = end.Index + end.Length;
            }
            else
            {
                prose.Append(line, at, Math.Max(run, 1));
                at += Math.Max(run, 1);
            }
        }

        return prose.ToString();
    }

    private static Gen<TreeDifference> Differences()
    {
        var name = Gen.Choose(1, 6).SelectMany(static count => Gen.Elements(HostileParts).ArrayOf(count)).Select(static parts => string.Concat(parts));
        var consequence = name.SelectMany(sentence => Gen.Choose(0, 2).SelectMany(severity => Gen.Choose(0, 60).Select(rule =>
            new Consequence(string.Create(CultureInfo.InvariantCulture, $"rule-{rule}"), (ConsequenceSeverity)severity, sentence, sentence))));
        var change = name.SelectMany(one => name.SelectMany(other => Gen.Choose(0, 4).SelectMany(kind => Gen.Choose(0, 3).SelectMany(count => consequence.ArrayOf(count)
            .Select(consequences => Change(one, other, (ChangeKind)kind) with { Consequences = [.. consequences.OrderBy(static found => found.Severity)] })))));
        return Gen.Elements(0, 1, 5, 60, 700).SelectMany(count => change.ArrayOf(count)).Select(static changes => SampleDifference.Of([.. changes]));
    }

    private static ResourceChange Change(string name, string other, ChangeKind kind)
    {
        var resource = SampleDifference.Resource("Deployment", name, new TreePlace(other, other, other), other);
        return new ResourceChange(kind, kind == ChangeKind.Added ? null : resource, kind == ChangeKind.Removed ? null : resource)
        {
            Fields = kind is ChangeKind.Added or ChangeKind.Removed ? [] : [SampleDifference.Field(other, name, other)],
        };
    }

    private static ResourceChange LongChange(int at)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"web-{at}");
        var value = string.Create(CultureInfo.InvariantCulture, $"value {at} {new string('x', 80)}");
        return SampleDifference.Changed(SampleDifference.Resource("Deployment", name), SampleDifference.Field("spec.field", value, value + "2"));
    }

    /// <summary>What a reader should understand at once: data is lost, something restarts, the rest is small.</summary>
    internal static TreeDifference Graded()
    {
        var claim = SampleDifference.Resource("PersistentVolumeClaim", "database");
        ImmutableArray<ResourceChange> restarts =
        [
            .. ((TreePlace[])[SampleDifference.Prod, SampleDifference.Stage]).Select(static place => SampleDifference.Changed(
                SampleDifference.Resource("Deployment", "web", place),
                SampleDifference.Field("spec.replicas", 1, 2),
                SampleDifference.Field("spec.template", "web:1", "web:2")) with
            {
                Consequences = [new Consequence("pods-restart", ConsequenceSeverity.Caution, "its pods restart one after another", "nothing, when that is meant")],
            }),
        ];
        return SampleDifference.Of(
        [
            new ResourceChange(ChangeKind.Removed, claim, null)
            {
                Consequences =
                [
                    new Consequence("volume-deleted", ConsequenceSeverity.Danger, "ArgoCD deletes it, and with it the data of its volume",
                        "keep it with the annotation argocd.argoproj.io/sync-options: Prune=false"),
                ],
            },
            .. restarts,
            SampleDifference.Changed(SampleDifference.Resource("ConfigMap", "nginx"), SampleDifference.Field("data.nginx", "a\nb\nc\n", "a\n2\nc\n") with
            {
                Lines = TextLines.Compare("a\nb\nc\n", "a\n2\nc\n"),
            }),
            new ResourceChange(ChangeKind.Added, null, SampleDifference.Resource("ServiceAccount", "fresh", application: null)),
        ]);
    }
}
