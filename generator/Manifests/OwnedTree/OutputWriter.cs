namespace Manifests;

/// <summary>
/// Makes the output folder what was rendered: all or nothing. Only owned files are replaced or removed; foreign files stay.
/// </summary>
public static class OutputWriter
{
    /// <summary>Writes what differs. Nothing is written when the rendering has errors.</summary>
    /// <param name="result">The rendering.</param>
    /// <param name="force">Whether hand-edited files, and foreign files in the way, may be replaced.</param>
    public static WriteReport Write(RenderResult result, bool force)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new TreeWriting(result, force).Run();
    }
}
