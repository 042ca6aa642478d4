using Manifests.Diagnostics;

namespace Manifests.Schema.Import;

/// <summary>Files of one family.</summary>
/// <param name="Family">Which product defines their kinds.</param>
/// <param name="Path">Path below the source folder; its last part may have <c>*</c>.</param>
/// <param name="Place">The line of the selection.</param>
public sealed record SelectedFiles(string Family, string Path, Location Place);
