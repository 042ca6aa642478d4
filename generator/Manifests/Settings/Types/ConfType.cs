using System.Diagnostics.CodeAnalysis;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>A settings record whose map stands here, or in a conf file that is named here.</summary>
internal sealed class ConfType<T> : SettingType<T>
    where T : class, ISettings<T>
{
    private readonly NestedType<T> nested = new();

    public override string Expected => "a map of settings, or the path of a conf file";

    public override bool TryRead(SettingValue value, [MaybeNullWhen(false)] out T result)
    {
        result = null;
        return value.Node switch
        {
            Mapping => nested.TryRead(value, out result),
            Scalar { Kind: ScalarKind.String } path when value.Source.Files is { } files =>
                TryReadFile(value, path.Text, files, out result),
            _ => value.RefuseType(Expected, "write its settings below it, indented, or the path of a file"),
        };
    }

    public override Node ToNode(T value) => nested.ToNode(value);

    internal override void DescribeInside(SettingsListing listing, string path) => nested.DescribeInside(listing, path);

    private bool TryReadFile(SettingValue value, string name, SettingFiles files, [MaybeNullWhen(false)] out T result)
    {
        result = null;
        if (files.Find(name) is not { } full)
        {
            return value.Refuse(ConfDiagnostics.FileOutside, name, files.Limit);
        }

        if (!File.Exists(full))
        {
            return value.Refuse(ConfDiagnostics.FileMissing, files.Display(full));
        }

        var found = new DiagnosticBag();
        var read = ReadBytes(full, files.Display(full), found) is { } bytes ? ConfReader.Read(bytes, files.Display(full), found) : null;
        if (read is not null)
        {
            var inside = new SettingValue(read, "", found) { Source = new SettingSource(files: null, isConf: true) };
            value.Source.AddFile(value.Node, read, inside.Source);
            nested.TryRead(inside, out result);
        }

        value.Diagnostics.AddRange(found.ToSorted());
        result = found.HasErrors ? null : result;
        return result is not null;
    }

    private static byte[]? ReadBytes(string full, string display, DiagnosticBag found)
    {
        try
        {
            return File.ReadAllBytes(full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(ConfDiagnostics.FileUnreadable.At(Location.OfFile(display), FileFaults.Reason(exception)));
            return null;
        }
    }
}
