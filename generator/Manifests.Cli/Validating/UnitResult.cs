using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>What came of one unit of work.</summary>
/// <param name="Unit">The work, without its bytes.</param>
/// <param name="Diagnostics">In the order of their places.</param>
/// <param name="Checked">The resources, when they are listed.</param>
internal sealed record UnitResult(InputUnit Unit, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<CheckedResource> Checked);
