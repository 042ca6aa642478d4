namespace Manifests.Cli.Tests.BadInput;

public sealed class BadTemplateTests : IDisposable
{
    private readonly RenderedShop shop = new();

    public void Dispose() => shop.Dispose();

    [Fact]
    public void UndefinedVariable_IsRefused()
    {
        shop.Write("templates/notes.hbs", "Welcome.\nSee {{hostnam}}.\n");

        shop.AssertRefused(1, "templates/notes.hbs(2,7): error MAN7054: the template variable 'hostnam' is not defined. Did you mean 'hostname'? [made at RenderedShop.cs]");
    }
}
