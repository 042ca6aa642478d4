using Manifests.Diagnostics;

namespace Manifests;

/// <summary>What made a part of a rendered file.</summary>
/// <param name="FirstLine">Where the part begins; one-based.</param>
/// <param name="LastLine">Where it ends.</param>
/// <param name="Resource">
/// The resource as <c>apiVersion Kind namespace/name</c>; <see langword="null"/> for text and for YAML that is no object.
/// </param>
/// <param name="Field">The field at the line that was asked for; <see langword="null"/> when none is there or no line was.</param>
/// <param name="Value">The single value of the field; <see langword="null"/> when it has none.</param>
/// <param name="MadeAt">The C# line.</param>
/// <param name="Template">
/// The template that made the text, by its path below the folder of templates; <see langword="null"/> when none did.
/// </param>
public sealed record DocumentOrigin(
    int FirstLine, int LastLine, string? Resource, string? Field, string? Value, Location MadeAt, string? Template);
