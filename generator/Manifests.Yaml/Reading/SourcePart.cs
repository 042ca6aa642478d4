using Manifests.Diagnostics;
using YamlDotNet.Core;

namespace Manifests.Yaml.Reading;

/// <summary>One or more whole documents of a file, and where in the file they stand.</summary>
/// <param name="Text">Their bytes, without a byte order mark.</param>
/// <param name="File">The path for positions and messages.</param>
/// <param name="LinesBefore">How many lines of the file stand before them.</param>
/// <param name="BytesBefore">How many bytes of the file stand before them.</param>
internal readonly record struct SourcePart(ReadOnlyMemory<byte> Text, string File, int LinesBefore, long BytesBefore)
{
    /// <summary>The place in the file of a place that the parser tells, which counts from the start of this part.</summary>
    public Location At(Mark mark) => new(File, LineOf(mark), (int)mark.Column);

    /// <summary>The one-based line in the file.</summary>
    public int LineOf(Mark mark) => LinesBefore + (int)mark.Line;
}
