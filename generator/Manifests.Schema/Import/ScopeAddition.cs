using Manifests.Diagnostics;

namespace Manifests.Schema.Import;

/// <summary>Where objects of a kind live, which no document says.</summary>
/// <param name="Scope">Whether in a namespace.</param>
/// <param name="Plural">The last part of its path.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record ScopeAddition(ResourceScope Scope, string Plural, Location Place);
