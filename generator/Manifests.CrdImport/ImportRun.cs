using System.Text;
using Manifests.Diagnostics;

namespace Manifests.CrdImport;

/// <summary>One run: the list of files in, the catalog file and findings out.</summary>
internal static class ImportRun
{
    /// <summary>The catalog file is what the definitions say.</summary>
    public const int Clean = 0;

    /// <summary>
    /// Something is wrong with the definitions; the catalog file is as it was. Not 1, which 'dotnet' answers when it does not
    /// find this program. Source: sysexits.h, EX_DATAERR.
    /// </summary>
    public const int Findings = 65;

    /// <summary>The call is wrong. Source: sysexits.h, EX_USAGE.</summary>
    public const int Usage = 64;

    private const string Call = "usage: Manifests.CrdImport <list of files> <catalog file>";

    /// <summary>Does what the arguments say.</summary>
    /// <param name="arguments">The list of files, which <see cref="FileList"/> reads, and the catalog file to write.</param>
    /// <param name="output">
    /// Takes the findings, one a line, in the form that MSBuild and editors recognise: <c>file(line,col): error MAN4212: sentence</c>.
    /// </param>
    public static int Run(IReadOnlyList<string> arguments, Stream output)
    {
        if (arguments is not [var list, var catalog])
        {
            Write(output, [Call]);
            return Usage;
        }

        var found = new DiagnosticBag();
        if (FileList.Read(list, found) is { } files && Schema.Import.CrdImport.Make(files, found) is { } text)
        {
            CatalogOutput.Write(catalog, text, found);
        }

        // A finding is a line; what a file says may have more.
        Write(output, found.ToSorted().Select(static finding => finding.ToString().ReplaceLineEndings(" ")));
        return found.HasErrors ? Findings : Clean;
    }

    /// <summary>Writes UTF-8 whatever the console's encoding is, because the build reads it as such.</summary>
    private static void Write(Stream output, IEnumerable<string> lines) =>
        output.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(static line => line + "\n"))));
}
