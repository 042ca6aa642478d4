using System.Globalization;
using System.Text;
using Xunit;
using Xunit.v3;

namespace Manifests.Testing;

/// <summary>Where a test's snapshots live and how their names begin.</summary>
/// <param name="Folder">The folder of the test's source file.</param>
/// <param name="Stem"><c>Class.Method</c>, and <c>_name=value</c> for each argument.</param>
internal sealed record SnapshotName(string Folder, string Stem)
{
    // What Windows refuses in a file name; Linux must make the same names.
    private const string Refused = "\"<>|:*?\\/";

    // 255 bytes is the limit of common file systems; the rest is for '.received.' and the extension.
    private const int MaxStemLength = 200;

    public static SnapshotName OfRunningTest(string sourceFile, string member, string? parameters)
    {
        var source = SourcePath.Resolve(sourceFile);
        var test = TestContext.Current.Test as IXunitTest;
        var type = test?.TestMethod.TestClass.Class;
        var className = type is null ? Path.GetFileNameWithoutExtension(source) : NameOf(type);
        var method = test?.TestMethod.Method.Name ?? member;
        var suffix = parameters is null ? Arguments(test) : parameters.Length == 0 ? "" : $"_{parameters}";
        return new SnapshotName(Path.GetDirectoryName(source)!, Clean($"{className}.{method}{suffix}"));
    }

    internal static string NameOf(Type type) =>
        type.DeclaringType is { } outer ? $"{NameOf(outer)}.{type.Name}" : type.Name;

    internal static string Clean(string stem)
    {
        var clean = new StringBuilder(stem.Length);
        foreach (var letter in stem)
        {
            clean.Append(char.IsControl(letter) || Refused.Contains(letter, StringComparison.Ordinal) ? '-' : letter);
        }

        if (clean.Length <= MaxStemLength)
        {
            return clean.ToString();
        }

        // Long arguments that differ only at their end must not share a file.
        var hash = System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(stem));
        return string.Concat(clean.ToString(0, MaxStemLength - 9), "-", Convert.ToHexStringLower(hash.AsSpan(0, 4)));
    }

    private static string Arguments(IXunitTest? test)
    {
        if (test is null || test.TestMethodArguments.Length == 0)
        {
            return "";
        }

        var named = test.TestMethod.Parameters.Zip(
            test.TestMethodArguments,
            static (parameter, value) => string.Create(CultureInfo.InvariantCulture, $"_{parameter.Name}={value ?? "null"}"));
        return string.Concat(named);
    }
}
