using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Manifests.Review.Tests.Reports;

/// <summary>The page, in the browser that readers have.</summary>
public sealed class DifferenceHtmlTests(HeadlessBrowser browser) : IClassFixture<HeadlessBrowser>
{
    private readonly List<string> seen = [];

    [Fact]
    public async Task Page_WorksFromDisk_AndAsksForNothing()
    {
        var page = await OpenAsync(DifferenceMarkdownTests.Graded());

        Assert.Equal("1 danger, 1 caution in 5 resources in 2 trees", await page.Locator("h1").InnerTextAsync());
        Assert.Equal("all 4 shown", await page.Locator("#shown").InnerTextAsync());
        Assert.Equal(["asked for file"], seen);
    }

    [Fact]
    public async Task WhatWillHappen_StandsFirst_TheWorstAtTheTop()
    {
        var page = await OpenAsync(DifferenceMarkdownTests.Graded());

        var events = page.Locator("ol.events li");
        Assert.Equal(2, await events.CountAsync());
        Assert.Contains("ArgoCD deletes it", await events.Nth(0).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("shop/stage", await events.Nth(1).InnerTextAsync(), StringComparison.Ordinal);
        var box = await events.Nth(1).BoundingBoxAsync();
        Assert.True(box!.Y + box.Height < 900, "it has to be seen without scrolling");
    }

    [Fact]
    public async Task Filter_LeavesWhatFits()
    {
        var page = await OpenAsync(DifferenceMarkdownTests.Graded());

        await page.FillAsync("#search", "spec.REPLICAS web");
        Assert.Equal(["Deployment shop/web"], await ShownAsync(page));
        Assert.Equal("1 of 4 shown", await page.Locator("#shown").InnerTextAsync());

        await page.FillAsync("#search", "");
        await page.SelectOptionAsync("#place", "shop/stage");
        Assert.Equal(["Deployment shop/web"], await ShownAsync(page));

        await page.SelectOptionAsync("#place", "");
        await page.ClickAsync("button[data-what=added]");
        await page.ClickAsync("button[data-what=danger]");
        Assert.Equal(["PersistentVolumeClaim shop/database", "ServiceAccount shop/fresh"], await ShownAsync(page));

        await page.FillAsync("#search", "nowhere");
        Assert.Empty(await ShownAsync(page));
        Assert.Equal(0, await page.Locator("section:not([hidden])").CountAsync());
    }

    [Fact]
    public async Task Changes_OpenAndClose()
    {
        var page = await OpenAsync(DifferenceMarkdownTests.Graded());

        await page.ClickAsync("#close");
        Assert.Equal(0, await page.Locator("details[open]").CountAsync());
        await page.ClickAsync("#open");
        Assert.Equal(4, await page.Locator("details[open]").CountAsync());
    }

    [Fact]
    public async Task Link_OpensItsChange_AlsoWhenItIsFilteredOut()
    {
        var page = await OpenAsync(DifferenceMarkdownTests.Graded());
        await page.ClickAsync("#close");
        await page.FillAsync("#search", "nowhere");

        await page.Locator("ol.events a").First.ClickAsync();

        await page.WaitForFunctionAsync("document.querySelectorAll('details[open]').length === 1");
        Assert.Contains("database", await page.Locator("details[open] summary").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_StandSideBySide_OrInOneColumn()
    {
        var page = await OpenAsync(DifferenceMarkdownTests.Graded());
        await page.ClickAsync("#open");
        var row = page.Locator("table.lines tr.differs").First;

        Assert.True(await IsBesideAsync(row));
        await page.ClickAsync("#view");
        Assert.False(await IsBesideAsync(row));
        await page.ClickAsync("#view");
        Assert.True(await IsBesideAsync(row));
    }

    [Fact]
    public async Task EveryApplication_HasItsSection()
    {
        var page = await OpenAsync(DifferenceMarkdownTests.Graded());

        Assert.Equal(["web Application, 3 changes", "no Application 1 change"], await page.Locator("section h2").AllInnerTextsAsync());
    }

    [Fact]
    public async Task HostileNames_AreOnlyText()
    {
        const string Name = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&quot; onclick=alert(3) \u202E\u001b[31m</details></style>";
        var change = SampleDifference.Changed(
            SampleDifference.Resource("Deployment", Name, new TreePlace(Name, Name, Name), application: Name),
            SampleDifference.Field(Name, Name, Name + "2"),
            SampleDifference.Field("text", "a\n" + Name, "b\n" + Name) with { Lines = TextLines.Compare("a\n" + Name, "b\n" + Name) }) with
        {
            Consequences = [new Consequence("rule", ConsequenceSeverity.Danger, Name, Name)],
        };

        var page = await OpenAsync(SampleDifference.Of(change));

        Assert.Equal(["asked for file"], seen);
        Assert.Equal(0, await page.Locator("body :is(img, iframe, link), main script").CountAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("document.querySelectorAll('[onclick], [onerror]').length"));
        Assert.Contains("<script>alert(1)</script>", await page.Locator("ol.events").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(["Deployment shop/" + Name.Replace("\u202E", "\\u202e", StringComparison.Ordinal).Replace("\u001b", "\\u001b", StringComparison.Ordinal)], await ShownAsync(page));
        await page.SelectOptionAsync("#place", new SelectOptionValue { Index = 1 });
        Assert.Single(await ShownAsync(page));
    }

    [Fact]
    public async Task ManyChanges_AreFiltered()
    {
        var changes = Enumerable.Range(0, 2_000).Select(static at => SampleDifference.Changed(
            SampleDifference.Resource("Deployment", $"web-{at}"), SampleDifference.Field("spec.replicas", at, at + 1)));
        var page = await OpenAsync(SampleDifference.Of([.. changes]));

        await page.FillAsync("#search", "web-1999");

        Assert.Equal(["Deployment shop/web-1999"], await ShownAsync(page));
    }

    [Fact]
    public void Page_NamesNothingOutside()
    {
        var html = DifferenceHtml.Write(DifferenceMarkdownTests.Graded());

        Assert.DoesNotMatch(new Regex("(?i)(src|href|url)\\s*[=(]\\s*[\"']?(https?:|//)"), html);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', html);
    }

    [Fact]
    public void ValuesOfSecrets_AreNotInThePage()
    {
        var before = SampleDifference.Resource("Secret", "s", content: "data: {a: aHVudGVyMQ==, b: {c: hunter3}}\ntype: Opaque");
        var after = SampleDifference.Resource("Secret", "s", content: "data: {a: aHVudGVyMg==}\ntype: Other");
        var changed = new ResourceChange(ChangeKind.Changed, before, after)
        {
            Fields = FieldComparer.Compare(before.Content, after.Content, null, null),
        };

        foreach (var difference in new[] { SampleDifference.Of(changed), SampleDifference.Of(new ResourceChange(ChangeKind.Added, null, after)) })
        {
            var all = DifferenceHtml.Write(difference) + DifferenceMarkdown.Write(difference);

            Assert.DoesNotMatch("aHVudGVy|hunter", all);
            Assert.Contains(difference.Changes[0].Kind == ChangeKind.Added ? "Secret" : MaskedDocument.Mask, all, StringComparison.Ordinal);
        }
    }

    private async Task<IPage> OpenAsync(TreeDifference difference) => await browser.OpenAsync(DifferenceHtml.Write(difference), seen);

    // Not the inner texts: what the browser did not draw yet has none.
    private static async Task<IReadOnlyList<string>> ShownAsync(IPage page) =>
        await page.Locator("details.change:not([hidden]) summary > span:nth-of-type(2)").AllTextContentsAsync();

    private static async Task<bool> IsBesideAsync(ILocator row)
    {
        var old = await row.Locator("td.old").BoundingBoxAsync();
        var young = await row.Locator("td.new").BoundingBoxAsync();
        return old!.Y == young!.Y && young.X >= old.X + old.Width;
    }
}
