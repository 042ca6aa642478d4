namespace Manifests;

/// <summary>A template writes a list or map. Caught by <see cref="TemplateEngine"/>.</summary>
internal sealed class NotATextException(string what) : Exception("The template writes " + what + ".")
{
    public string What => what;
}
