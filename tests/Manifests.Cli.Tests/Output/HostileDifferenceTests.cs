using System.Text.Json;

namespace Manifests.Cli.Tests.Output;

/// <summary>What a difference shows of names and values can do nothing in any format, and shows no secret.</summary>
public sealed class HostileDifferenceTests
{
    private const string Name = "a\\e[31m\\u202Eb\\n::error file=x::pwned<script>alert(1)</script></details>`@all **b** \\u2028\\u2066";

    public static TheoryData<string> Formats { get; } = ["text", "json", "markdown", "html"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Text_IsEscaped(string format)
    {
        using var host = new HostFixture { IsTerminal = false };
        host.Write("old/x.yaml", Manifest("one"));
        host.Write("new/x.yaml", Manifest("two"));
        host.Write("new/::error::y.md", "\u001b[31m\u202E::error::z\n");

        Assert.Equal(1, host.Run("diff", "old", "new", "--format", format));

        var all = host.Output + host.Error;
        Assert.DoesNotContain(all, static letter => (char.IsControl(letter) && letter != '\n') || letter is '\u202E' or '\u2028' or '\u2066' or '\uFFFE');
        Assert.DoesNotMatch("(?m)^::error|^##\\[", all);
        Assert.Contains("pwned", all, StringComparison.Ordinal);
        if (format == "json")
        {
            JsonDocument.Parse(host.Output).Dispose();
        }
        else if (format == "html")
        {
            Assert.DoesNotContain("<script>alert", all, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void ValueOfASecret_IsNeverPrinted(string format)
    {
        const string Secret = "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n";
        using var host = new HostFixture();
        host.Write("old/changed.yaml", Secret + "data: {a: aHVudGVyMQ==}\nstringData: {b: hunter1, c: \"hunter1\\nhunter2\\n\"}\n");
        host.Write("new/changed.yaml", Secret + "data: {a: aHVudGVyMg==}\nstringData: {b: hunter2, c: \"hunter1\\nhunter3\\n\"}\n");
        host.Write("new/added.yaml", Secret.Replace("s}", "added}", StringComparison.Ordinal) + "stringData: {b: hunter2}\n");
        host.Write("old/removed.yaml", Secret.Replace("s}", "removed}", StringComparison.Ordinal) + "stringData: {b: hunter2, e: 4242}\n");
        host.Write("old/kustomization.yaml", "secretGenerator: [{name: g, literals: [p=hunter1], files: [values.txt]}]\npatches: [{path: patch.yaml}]\n");
        host.Write("new/kustomization.yaml", "secretGenerator: [{name: g, literals: [p=hunter2], files: [values.txt]}]\npatches: [{path: patch.yaml}, {patch: \"kind: Secret\\nstringData: {a: hunter4}\\n\"}]\n");
        host.Write("old/patch.yaml", Secret + "stringData: {a: hunter1}\n");
        host.Write("new/patch.yaml", Secret + "stringData: {a: hunter2}\n");
        host.Write("old/values.txt", "hunter1\n");
        host.Write("new/values.txt", "hunter2\n");
        host.Write("new/notes.md", "kind: Secret\ndata: {a: hunter5}\n");

        Assert.Equal(1, host.Run("diff", "old", "new", "--format", format, "--verbose"));

        var all = host.Output + host.Error;
        Assert.DoesNotMatch("hunter|aHVudGVy|4242", all);
        Assert.Contains(format == "json" ? "\"secret\": true" : "(not shown)", all, StringComparison.Ordinal);
    }

    private static string Manifest(string value) =>
        $"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: \"{Name}\", namespace: \"{Name}\"}}\ndata: {{\"{Name}\": \"{Name}{value}\", lines: \"{Name}\\n{value}\\n\"}}\n";
}
