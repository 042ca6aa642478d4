using System.Text;

namespace Manifests.Cli.Tests.BadInput;

/// <summary>
/// Bad files and what <c>validate</c> answers. The number is the row of the list of sixty bad inputs; <see cref="InputRowsTable"/> says where
/// the rows are tested that are not here.
/// </summary>
public sealed class InputRowsTests
{
    private const string Named = "apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n";
    private const string Other = "apiVersion: v1\nkind: Namespace\nmetadata: {name: b}\n";

    [Theory]
    [InlineData(3, Named + "---\n" + Other + "spec: *x\n", "x.yaml(8,7): error MAN1008: the alias *x has no anchor &x before it in this document. Define the anchor first, or fix the name.|*")]
    [InlineData(2, Named + "spec: &a [*a]\n", "x.yaml(4,7): error MAN2011: *|x.yaml(4,11): error MAN1009: the alias *a stands inside its own anchor &a at line 4, column 7; that never ends. Write the value out instead.")]
    [InlineData(5, Named + "<<: [1]\n", "x.yaml(4,1): warning MAN1175: *|x.yaml(4,6): error MAN1015: the merge key << has a list with an integer; it needs a map, or a list of maps. Point it at an anchor of a map, or quote '<<' if the text is meant.")]
    [InlineData(6, Named + "kind: Pod\n", "x.yaml(4,1): error MAN1011: the key 'kind' is in this map twice; the first is at line 2, column 1. Keep one of them.")]
    [InlineData(7, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  1: a\n  \"1\": b\n", "x.yaml(5,3): warning MAN1174: *|x.yaml(6,3): error MAN1011: the key '1' is in this map twice; the first is at line 5, column 3. Keep one of them.")]
    [InlineData(8, Named + "Spec: {}\n", "x.yaml(4,1): error MAN2010: unknown field 'Spec'; did you mean 'spec'? [v1 Namespace a]")]
    [InlineData(9, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {on: a}\n", "x.yaml(4,8): warning MAN1014: the key on is read as 'true', as kubectl does; a key should be a text. Put on in quotes if the text is meant, or write 'true'.")]
    [InlineData(9, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {1: a, 1.5: b, \"2\": c}\n", "x.yaml(4,8): warning MAN1174: the key 1 is no text; kubectl reads it as '1', other readers may not. Put it in quotes.|x.yaml(4,14): warning MAN1174: the key 1.5 is no text; kubectl reads it as '1.5', other readers may not. Put it in quotes.")]
    [InlineData(4, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: &x {a: b}}\ndata:\n  <<: *x\n", "x.yaml(5,3): warning MAN1175: merge keys (<<) are of YAML 1.1 and gone from YAML 1.2; kubectl and ArgoCD read them, other readers may not. Write the fields out.")]
    [InlineData(10, Named + "[a]: b\n", "x.yaml(4,1): error MAN1012: a list is used as a key; a key must be a text. If braces are meant literally, put the text in quotes.")]
    [InlineData(11, "apiVersion: v1\nkind: Namespace\nmetadata:\n\tname: a\n", "x.yaml(4,1): error MAN1002: line 4 is indented with a tab; YAML allows only spaces; replace the tab by spaces.")]
    [InlineData(15, "a: \u0001\n", "x.yaml(1,4): error MAN1005: the character U+0001 is not allowed in YAML. Remove it, or write it as an escape between double quotes.")]
    [InlineData(16, Named + "sp\u200Bec: {}\n", "x.yaml(4,1): error MAN1173: the key 'spec' has the character U+200B in it, which is not seen, so it is another key than it looks like. Remove the character.|x.yaml(4,1): error MAN2010: unknown field 'sp\\u200bec'; did you mean 'spec'? [['sp\\u200bec'] of v1 Namespace a]")]
    [InlineData(16, "apiVersion: v1\nkind: Namespace\nmetadata:\n  labels: {\"a\\u2028\": b}\n  name: \"a\u00A0\"\n", "x.yaml(4,12): error MAN1173: the key 'a' has the character U+2028 in it, which is not seen, so it is another key than it looks like. Remove the character.|x.yaml(4,12): error MAN2046: *|x.yaml(5,9): error MAN2041: the name \"a\\u00a0\" is not valid for a Namespace; *")]
    [InlineData(16, "apiVersion: v1\nkind: Namespace\nmetadata:\n  labels: {a: b} # \u00A0\u200B\n  name: a\n  annotations: {a: \"\u00A0\u200B\"}\n", "")]
    [InlineData(22, "%YAML 1.1\n--- # c\r\napiVersion: v1\r\nkind: Namespace\r\nmetadata: {name: a}\r\n...\n---\n", "")]
    [InlineData(21, "---\n---\n" + Named + "---\n# c\n---\nx: 1\n", "x.yaml(9,1): error MAN2001: the object has no apiVersion; add one, such as 'apiVersion: apps/v1'|x.yaml(9,1): error MAN2002: the object has no kind; add one, such as 'kind: Deployment'")]
    [InlineData(23, Named + "--- {apiVersion: v1, kind: Namespace, metadata: {name: b}}\n", "x.yaml(4,1): error MAN1162: the line begins with '---' and goes on with other text; kubectl and ArgoCD take such a line for a broken separator and refuse the file. Put what follows on a line of its own, and indent a text that has such a line.")]
    [InlineData(24, "- 1\n", "x.yaml(1,1): error MAN2008: a list is no resource; expected a map with apiVersion and kind. Take the file out of the paths, or mend it.")]
    [InlineData(24, "text\n", "x.yaml(1,1): error MAN2008: a text is no resource; expected a map with apiVersion and kind. Take the file out of the paths, or mend it.")]
    [InlineData(25, "apiVersion: 1\nkind: \"\"\n", "x.yaml(1,13): error MAN2011: expected a text, found the integer 1; write it in quotes [apiVersion]|x.yaml(2,7): error MAN2002: the object has no kind; add one, such as 'kind: Deployment'")]
    [InlineData(25, "resources: [a.yaml]\n", "x.yaml(1,1): error MAN1167: this looks like a kustomization, not a manifest: it has no kind. Take it out of the paths, or call it kustomization.yaml.")]
    [InlineData(31, "apiVersion: v1\nkind: List\nitems: null\n", "x.yaml(1,1): warning MAN1166: a List is taken apart by kubectl and ArgoCD and exists nowhere; its items were checked one by one. Write them as documents, separated by '---'. [v1 List]|x.yaml(3,8): error MAN1165: expected a list of whole objects in 'items' of a List, found null; write each as an item, or remove the List.")]
    [InlineData(31, "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: List, items: [{apiVersion: v1, metadata: {name: a}}]}\n", "x.yaml(1,1): warning MAN1166: a List is taken apart by kubectl and ArgoCD and exists nowhere; its items were checked one by one. Write them as documents, separated by '---'. [v1 List]|x.yaml(4,40): error MAN2002: the object has no kind; add one, such as 'kind: Deployment' [items[0].items[0] of v1 a]")]
    [InlineData(32, "apiVersion: v1\nkind: NamespaceList\nitems:\n- metadata: {name: A}\n", "x.yaml(1,1): warning MAN1166: a NamespaceList is taken apart by kubectl and ArgoCD and exists nowhere; its items were checked one by one. Write them as documents, separated by '---'. [v1 NamespaceList]|x.yaml(4,20): error MAN2041: *")]
    [InlineData(42, Named + "spec: !vault x\n", "x.yaml(4,7): error MAN1018: the tag !vault is not known; !!str, !!int, !!float, !!bool, !!null, !!binary, !!map and !!seq are. Remove the tag.|*")]
    [InlineData(43, "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: {{ .Values.name }}\n", "x.yaml(4,9): error MAN1164: the line has the template expression {{ .Values.name }}, which was not rendered; expected plain YAML. Render the template first, and check what comes out of it.|*")]
    [InlineData(43, Named + "<<<<<<< HEAD\n", "x.yaml(4,1): error MAN1001: *|x.yaml(4,1): error MAN1163: the line is a conflict marker of git (<<<<<<<); a merge was not finished. Choose one of the sides and remove the markers.")]
    [InlineData(44, Named + "sops: {mac: x, version: 3.9.0}\n", "x.yaml(4,1): warning MAN1168: the document was encrypted with SOPS; the block 'sops' was passed over and the rest checked as it stands, with its values encrypted. See that it is decrypted before it is applied. [v1 Namespace a]")]
    public void Content_IsAnswered(int row, string content, string expected)
    {
        using var host = new HostFixture();
        host.Write("x.yaml", content);

        host.Run("validate", "x.yaml", "--kubernetes", "1.32");

        Assert.True(row is >= 1 and <= 60);
        var lines = host.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var wanted = expected.Split('|', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length == wanted.Length || (expected.EndsWith("|*", StringComparison.Ordinal) && lines.Length >= wanted.Length - 1), host.Error);
        foreach (var (want, line) in wanted.Where(static want => want != "*").Zip(lines))
        {
            Assert.True(want.EndsWith('*') ? line.StartsWith(want[..^1], StringComparison.Ordinal) : line == want, $"expected {want}\nfound {line}");
        }
    }

    // Rows 33, 34, 36 and 39: what YAML made of a value, and what to write.
    [Theory]
    [InlineData("replicas: \"3\"", "expected an integer, found the text \"3\"; remove the quotes")]
    [InlineData("replicas: 1.5", "expected an integer, found the number 1.5; write a whole number")]
    [InlineData("replicas: 3000000000", "expected a 32-bit integer from -2147483648 to 2147483647, found the integer 3000000000; write a number in that range")]
    [InlineData("replicas: ${REPLICAS}", "expected an integer, found the text \"${REPLICAS}\"; the placeholder ${REPLICAS} was not filled in, fill it in before")]
    [InlineData("paused: yes please", "expected a boolean, found the text \"yes please\"; write true or false, without quotes")]
    [InlineData("template: {metadata: {labels: {a: no}}}", "expected a text, found the boolean false; YAML reads no as the boolean false, write \"no\" in quotes")]
    [InlineData("template: {metadata: {labels: {a: 1.10}}}", "expected a text, found the number 1.1; YAML reads 1.10 as the number 1.1, write \"1.10\" in quotes")]
    [InlineData("template: {metadata: {labels: {a: 0777}}}", "expected a text, found the integer 511; YAML reads 0777 as the octal number 511, write \"0777\" in quotes")]
    [InlineData("template: {metadata: {labels: {a: 0o17}}}", "expected a text, found the integer 15; YAML reads 0o17 as the octal number 15, write \"0o17\" in quotes")]
    [InlineData("template: {metadata: {labels: {a: 0x1f}}}", "expected a text, found the integer 31; YAML reads 0x1f as the hexadecimal number 31, write \"0x1f\" in quotes")]
    [InlineData("template: {metadata: {labels: {a: 1_000}}}", "expected a text, found the integer 1000; YAML reads 1_000 as the number 1000, write \"1_000\" in quotes")]
    [InlineData("template: {metadata: {labels: {a: 1e3}}}", "expected a text, found the integer 1000; YAML reads 1e3 as the number 1000, write \"1e3\" in quotes")]
    [InlineData("template: {spec: {containers: {}}}", "expected a list, found a map; start each item with '- '")]
    [InlineData("selector: [a]", "expected a map, found a list; remove the '- ' in front of its keys")]
    public void WrongType_IsExplained(string field, string expected)
    {
        using var host = new HostFixture();
        host.Write("x.yaml", $"apiVersion: apps/v1\nkind: Deployment\nmetadata: {{name: a}}\nspec:\n  {field}\n");

        Assert.Equal(1, host.Run("validate", "x.yaml", "--kubernetes", "1.32"));

        Assert.Contains($": {expected} [", host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Row1_AliasBomb_StopsItsDocumentOnly()
    {
        using var host = new HostFixture();
        var bomb = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 9).Select(static n => $"a{n}: &a{n} [{string.Join(", ", Enumerable.Repeat($"*a{n - 1}", 9))}]\n"));
        host.Write("x.yaml", bomb + "---\n" + Named.Replace("name: a", "name: A", StringComparison.Ordinal));

        Assert.Equal(1, host.Run("validate", "x.yaml"));

        Assert.Contains("error MAN1010: aliases of this document expand to more than 100000 nodes; at most 100000 are read.", host.Error, StringComparison.Ordinal);
        Assert.Contains("error MAN2041", host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Row12To14_Encodings_AreNamed()
    {
        using var host = new HostFixture();
        WriteBytes(host, "bom.yaml", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Named)]);
        WriteBytes(host, "bom-inside.yaml", [.. Encoding.UTF8.GetBytes(Named), 0xEF, 0xBB, 0xBF]);
        WriteBytes(host, "utf16.yaml", Encoding.Unicode.GetBytes(Named));
        WriteBytes(host, "latin.yaml", [.. Encoding.UTF8.GetBytes(Named), 0xE9]);

        Assert.Equal(1, host.Run("validate", "bom.yaml", "bom-inside.yaml", "utf16.yaml", "latin.yaml"));

        Assert.Equal(
            "bom-inside.yaml(4,1): error MAN1005: the character U+FEFF is not allowed in YAML. Remove it, or write it as an escape between double quotes.\n"
            + "utf16.yaml: error MAN1003: the file is encoded as UTF-16LE; only UTF-8 is read. Save it as UTF-8.\n"
            + "latin.yaml(4,1): error MAN1004: the byte 0xE9 at offset 51 is not valid UTF-8. Save the file as UTF-8, and keep binary data in base64.\n",
            host.Error);
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("{\"a\":", "")]
    [InlineData("- ", "")]
    public void Row17_Depth_IsLimited(string opening, string closing)
    {
        using var host = new HostFixture { Input = string.Concat(Enumerable.Repeat(opening, 10_001)) + closing };

        Assert.Equal(1, host.Run("validate", "-"));

        Assert.Contains("error MAN1007: maps and lists are nested more than 128 deep here; at most 128 levels are read.", host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Row18_LargeFile_IsNotRead()
    {
        using var host = new HostFixture();
        using (var file = File.Create(Path.Combine(host.Folder, "x.yaml")))
        {
            file.SetLength(3_000_000);
        }

        Assert.Equal(2, host.Run("validate", "x.yaml", "--max-file-size", "2"));

        Assert.Equal("x.yaml: error MAN9203: the file has 3000000 bytes, over the limit of 2 MiB. Split it into smaller files, or raise the limit with --max-file-size.\n", host.Error);
    }

    [Fact]
    public void Row19_ManyDocuments_AreCounted()
    {
        const int Documents = 100_000;
        var one = (int at) => Encoding.UTF8.GetBytes($"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: a{at}}}\n---\n");
        using var host = new HostFixture { InputBytes = [.. Enumerable.Range(0, Documents).SelectMany(one)] };

        Assert.Equal(0, host.Run("validate", "-", "--kubernetes", "1.32"));

        Assert.Equal($"Validated {Documents} resources in 1 file for Kubernetes 1.32: nothing found in 0.00 s\n", host.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# c\n")]
    [InlineData("---\n")]
    public void Row20_Empty_IsAWarning_AndAnErrorWhenNamed(string content)
    {
        using var host = new HostFixture();
        host.Write("f/x.yaml", content);
        host.Write("f/y.yaml", Named);

        Assert.Equal(0, host.Run("validate", "f"));
        Assert.Equal(1, host.Run("validate", "f/x.yaml"));

        Assert.Equal(
            "f/x.yaml: warning MAN1160: there are no resources in this file; expected at least one. Write it, or delete the file.\n"
            + "f/x.yaml: error MAN1161: there are no resources in this file; expected at least one. Write it, or take it out of the paths.\n",
            host.Error);
    }

    [Fact]
    public void Row25_Chart_IsRecognized()
    {
        using var host = new HostFixture();
        host.Write("c/Chart.yaml", "apiVersion: v2\nname: x\nversion: 1.0.0\n");
        host.Write("c/values.yaml", "replicas: 1\n");

        Assert.Equal(1, host.Run("validate", "c"));

        Assert.Equal(
            "c/Chart.yaml(1,1): error MAN1167: this is the description of a Helm chart, not a manifest: it has no kind. Take it out of the paths, and check what 'helm template' makes of the chart.\n"
            + "c/values.yaml(1,1): error MAN1167: this looks like the values of a Helm chart, not a manifest: it has no kind. Take it out of the paths, and check what 'helm template' makes of the chart.\n",
            host.Error);
    }

    [Theory]
    [InlineData("{\"Version\": \"2012-10-17\", \"Statement\": []}", 0, "note MAN1199: this is an IAM policy of AWS, not a manifest; it was passed over.")]
    [InlineData("{\"Version\": \"2012-10-17\"}", 1, "error MAN2001: the object has no apiVersion; add one, such as 'apiVersion: apps/v1'")]
    [InlineData("{\"Version\": \"1\", \"Statement\": []}", 1, "error MAN2001: the object has no apiVersion; add one, such as 'apiVersion: apps/v1'")]
    public void IamPolicy_IsPassedOver(string json, int exitCode, string expected)
    {
        using var host = new HostFixture();
        host.Write("f/x.json", json);
        host.Write("f/y.yaml", Named);

        Assert.Equal(exitCode, host.Run("validate", "f", "--verbose"));
        Assert.Contains("f/x.json(1,1): " + expected, host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Row26To28_UnknownKind_IsAnErrorWithTheNearest_AndAllowedOnesAreCounted()
    {
        using var host = new HostFixture();
        host.Write("x.yaml", "apiVersion: apps/v1\nkind: Deploymnet\nmetadata: {name: a}\n---\napiVersion: example.org/v1\nkind: Widget\nmetadata: {name: a}\n");

        Assert.Equal(1, host.Run("validate", "x.yaml", "--allow-missing", "example.org/Widget", "--kubernetes", "1.32"));

        Assert.StartsWith("x.yaml(2,7): error MAN2003: there is no schema for apps/v1 Deploymnet; did you mean apps/v1 Deployment? If not, ", host.Error, StringComparison.Ordinal);
        Assert.StartsWith("Not looked at: 1 resource allowed without schema", host.Output, StringComparison.Ordinal);
    }

    private static void WriteBytes(HostFixture host, string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(host.Folder, name), bytes);
}
