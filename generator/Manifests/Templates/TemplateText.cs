namespace Manifests;

/// <summary>A text that a template made for a place inside of a resource.</summary>
/// <param name="Template">The template's path below the folder of templates.</param>
/// <param name="Text">The text.</param>
internal sealed record TemplateText(string Template, string Text);
