using Manifests.Testing;
using Microsoft.Playwright;

namespace Manifests.Review.Tests.Reports;

/// <summary>Debian's Chromium without a window, driven by Playwright; started when the first page is opened.</summary>
public sealed class HeadlessBrowser : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("manifests-page-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Opens a page from disk, without a network. Whatever it asks for or complains of ends up in <paramref name="seen"/>.</summary>
    public async Task<IPage> OpenAsync(string html, List<string> seen)
    {
        // Debian's name for it; elsewhere the test is skipped, or fails where the variable says that it may not be.
        var program = Requires.Program("chromium");
        playwright ??= await Playwright.CreateAsync();
        browser ??= await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        });
        var context = await browser.NewContextAsync(new() { Offline = true, ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        page.Request += (_, request) => seen.Add("asked for " + new Uri(request.Url).Scheme);
        page.Console += (_, message) => seen.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => seen.Add("error: " + error);
        page.Dialog += (_, dialog) => seen.Add("dialog: " + dialog.Message);
        var file = Path.Combine(folder, Path.GetRandomFileName() + ".html");
        await File.WriteAllTextAsync(file, html);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
