using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests.Schema.Import;

/// <summary>The values that a server takes for a property whose document does not say so.</summary>
/// <param name="Type">The catalog file and name of the shared type: <c>core.v1/Container</c>.</param>
/// <param name="Property">The property; of a list, its items are meant.</param>
/// <param name="Values">The values and the releases that take them.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record AllowedValuesAddition(string Type, string Property, ImmutableArray<EnumValue> Values, Location Place);
