using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests.Schema.Import;

/// <summary>What people call a kind, which no document says: the short names of <c>kubectl api-resources</c>.</summary>
/// <param name="Names">The names, in lower case.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record NamesAddition(ImmutableArray<string> Names, Location Place);
