using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>A piece of work for one worker: a whole file, or some documents of a long one.</summary>
/// <param name="Input">The index of the file.</param>
/// <param name="Part">Zero-based, in the order of the file.</param>
/// <param name="File">The file.</param>
/// <param name="Documents">The bytes; <see langword="null"/> for a whole file, which the worker reads itself.</param>
/// <param name="Rented">The array behind the bytes, for the shared pool.</param>
internal readonly record struct InputUnit(int Input, int Part, InputFile File, YamlPart? Documents, byte[]? Rented);
