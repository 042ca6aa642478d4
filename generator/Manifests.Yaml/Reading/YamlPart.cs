namespace Manifests.Yaml;

/// <summary>Whole documents of a file that is not held in memory as a whole.</summary>
/// <param name="Utf8">Their bytes.</param>
/// <param name="LinesBefore">How many lines of the file stand before them.</param>
/// <param name="BytesBefore">How many bytes of the file stand before them; 0 at its start, where a byte order mark may stand.</param>
public readonly record struct YamlPart(ReadOnlyMemory<byte> Utf8, int LinesBefore, long BytesBefore);
