using System.Collections.Immutable;

namespace Manifests.Cli;

/// <summary>Rows that a command answers with; the data of a run, not its findings.</summary>
/// <param name="Name">What the rows are, in lower case; the key in JSON.</param>
/// <param name="Columns">The keys of a row in JSON.</param>
/// <param name="Rows">As many texts each as there are columns.</param>
internal sealed record DataTable(string Name, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows);
