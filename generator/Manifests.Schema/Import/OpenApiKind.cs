using Manifests.Diagnostics;

namespace Manifests.Schema.Import;

/// <summary>A kind that a document says objects can be made of.</summary>
/// <param name="ApiVersion">As manifests write it.</param>
/// <param name="Kind">The kind.</param>
/// <param name="TypeName">The shared type of its objects.</param>
/// <param name="Scope"><see langword="null"/> when the document has no paths.</param>
/// <param name="Plural">The last part of its path; empty when the document has no paths.</param>
/// <param name="Place">Where the document defines the type of its objects.</param>
internal sealed record OpenApiKind(string ApiVersion, string Kind, string TypeName, ResourceScope? Scope, string Plural, Location Place);
