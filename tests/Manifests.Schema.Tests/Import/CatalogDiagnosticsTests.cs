using Manifests.Diagnostics;
using Manifests.Schema.Import;
using Xunit;

namespace Manifests.Schema.Tests.Import;

public sealed class CatalogDiagnosticsTests
{
    private const string Kubernetes = "kubernetes 1.36\n";
    private const string Swagger = "kubernetes/swagger-1.36.json";
    private const string Sample = "sample crds/widget.yaml\n";
    private const string Crd = "crds/widget.yaml";

    [Fact]
    public void MissingSourceFolder_IsTold()
    {
        using var folder = new SourceFolder(Kubernetes);
        var found = new DiagnosticBag();
        Assert.False(CatalogImport.Run("no/such/folder", folder.Catalog, found));
        Assert.Equal(
            ["error MAN4200: the source folder 'no/such/folder' does not exist; give the folder that holds 'kubernetes/' and 'crds/'."],
            found.ToSorted().Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void EmptySourceFolder_IsToldForEveryLine()
    {
        using var folder = new SourceFolder(Kubernetes + Sample);
        Assert.Equal(
            [
                "selection.txt: error MAN4201: 'kubernetes 1.36' matches no file in '/source'; correct the line, or add the document to the source folder.",
                "selection.txt(2): error MAN4201: 'crds/widget.yaml' matches no file in '/source'; correct the line, or add the document to the source folder.",
            ],
            folder.With("other.txt", "").Findings());
    }

    [Theory]
    [InlineData("kubernetes latest", "kubernetes latest")]
    [InlineData("sample ../crds/x.yaml # one above", "sample ../crds/x.yaml")]
    [InlineData("sample /crds/x.yaml", "sample /crds/x.yaml")]
    [InlineData("sample", "sample")]
    public void UnreadableSelectionLine_IsTold(string line, string said)
    {
        using var folder = new SourceFolder("\n" + line + "\n").With("other.txt", "");
        Assert.Equal(
            [$"selection.txt(2): error MAN4202: '{said}' is no line of a selection; write 'kubernetes' and releases, or a family and a file: 'kubernetes 1.32 1.33', 'argo-cd crds/argo-cd/*.yaml'."],
            folder.Findings());
    }

    [Fact]
    public void EmptySelection_IsTold()
    {
        using var folder = new SourceFolder("# nothing\n").With("other.txt", "");
        Assert.Equal(
            ["error MAN4203: the selection '/catalog/selection.txt' does not exist or selects nothing; it has to say which releases and which files the catalog is made of, one a line."],
            folder.Findings());
    }

    [Fact]
    public void TruncatedJson_IsToldWithItsPlace()
    {
        using var folder = new SourceFolder(Kubernetes).With(Swagger, "{\n  \"definitions\": {\n    \"a\": [1\n");
        Assert.Equal(
            ["kubernetes/swagger-1.36.json(4,1): error MAN4204: the document stops being JSON here: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed. Download it again."],
            folder.Findings());
    }

    [Fact]
    public void HugeDocument_IsRefusedUnread()
    {
        using var folder = new SourceFolder(Kubernetes).With(Swagger, "");
        using (var file = File.OpenWrite(Path.Combine(folder.Source, Swagger)))
        {
            file.SetLength(300L * 1024 * 1024);
        }

        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Equal(
            ["kubernetes/swagger-1.36.json: error MAN4205: the document has 314572800 bytes; at most 67108864 are read. Take it out of the source folder, or split it."],
            folder.Findings());

        // Other tests run beside this one; a document that was read would take ten times as much.
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 32 * 1024 * 1024);
    }

    [Theory]
    [InlineData("{\"swagger\": \"2.0\"}")]
    [InlineData("[]")]
    public void JsonThatIsNotOpenApi_IsTold(string json)
    {
        using var folder = new SourceFolder(Kubernetes).With(Swagger, json);
        Assert.Equal(
            ["kubernetes/swagger-1.36.json(1,1): error MAN4206: the document has neither 'definitions' (OpenAPI v2) nor 'components.schemas' (v3), so it says nothing about kinds; put the OpenAPI document of the release here."],
            folder.Findings());
    }

    [Fact]
    public void UnknownReference_IsToldWithItsPlace()
    {
        using var folder = new SourceFolder(Kubernetes).With(Swagger, "{\n\"definitions\": {\n\"a.b.C\": {\"type\": \"object\", \"properties\": {\n  \"d\": {\"$ref\": \"#/definitions/a.b.Missing\"}\n}}}}");
        Assert.Equal(
            ["kubernetes/swagger-1.36.json(4,17): error MAN4207: '$ref' names '#/definitions/a.b.Missing', which the document does not define; the document is cut or edited. Download it again."],
            folder.Findings());
    }

    [Fact]
    public void CyclicReferences_AreTold()
    {
        using var folder = new SourceFolder(Kubernetes).With(Swagger, """
            {"definitions": {
            "a.b.C": {"$ref": "#/definitions/a.b.D"},
            "a.b.D": {"type": "array", "items": {"$ref": "#/definitions/a.b.C"}}
            }}
            """);
        Assert.Equal(
            ["kubernetes/swagger-1.36.json(2,10): error MAN4208: the type refers to itself without a property in between: a.b.C -> a.b.D -> a.b.C. No value can ever fit; correct the document."],
            folder.Findings());
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("a: 1\n", "its first document has no kind")]
    [InlineData("apiVersion: v1\nkind: Service\n", "its first document is 'v1 Service'")]
    [InlineData("apiVersion: apiextensions.k8s.io/v1beta1\nkind: CustomResourceDefinition\n", "its first document is 'apiextensions.k8s.io/v1beta1 CustomResourceDefinition'")]
    public void FileWithoutCrd_IsTold(string text, string holds)
    {
        using var folder = new SourceFolder(Sample).With(Crd, text);
        Assert.Equal(
            [$"crds/widget.yaml: error MAN4209: the file holds no CustomResourceDefinition of apiextensions.k8s.io/v1; {holds}. Leave the file out, or convert it."],
            folder.Findings());
    }

    [Fact]
    public void IncompleteCrd_IsToldForEveryField()
    {
        using var folder = new SourceFolder(Sample).With(Crd, """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: widgets.example.org}
            spec:
              scope: Everywhere
              names: {plural: widgets}
              versions: v1
            """);
        Assert.Equal(
            [
                "crds/widget.yaml(5,3): error MAN4210: the CustomResourceDefinition 'widgets.example.org' has no 'spec.group', or it is not a text; add it.",
                "crds/widget.yaml(5,3): error MAN4210: the CustomResourceDefinition 'widgets.example.org' has no 'spec.scope', or it is not Namespaced or Cluster; add it.",
                "crds/widget.yaml(5,3): error MAN4210: the CustomResourceDefinition 'widgets.example.org' has no 'spec.versions', or it is not a list; add it.",
                "crds/widget.yaml(6,10): error MAN4210: the CustomResourceDefinition 'widgets.example.org' has no 'spec.names.kind', or it is not a text; add it.",
            ],
            folder.Findings());
    }

    [Fact]
    public void CrdWithoutSchema_IsTold()
    {
        using var folder = new SourceFolder(Sample).With(Crd, """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: widgets.example.org}
            spec:
              group: example.org
              scope: Cluster
              names: {kind: Widget, plural: widgets}
              versions:
              - name: v1
                served: true
            """);
        Assert.Equal(
            ["crds/widget.yaml(9,5): error MAN4211: version 'v1' of the CustomResourceDefinition 'widgets.example.org' has no 'schema.openAPIV3Schema', so nothing can be checked or typed; add the schema, or set 'served: false'."],
            folder.Findings());
    }

    [Theory]
    [InlineData("type: object\nproperties:\n  spec: {}", "(19,17)", "spec", "it has no 'type', and neither x-kubernetes-int-or-string nor x-kubernetes-preserve-unknown-fields stands in for it")]
    [InlineData("description: none", "(17,9)", "the root", "it has no 'type', and neither x-kubernetes-int-or-string nor x-kubernetes-preserve-unknown-fields stands in for it")]
    [InlineData("type: object\nproperties:\n  spec: {type: array}", "(19,17)", "spec", "it is an array without 'items'")]
    [InlineData("type: object\nproperties:\n  a: {type: object}\nadditionalProperties: {type: string}", "(20,9)", "the root", "it has both 'properties' and 'additionalProperties'")]
    [InlineData("type: object\nproperties:\n  spec: {$ref: '#/definitions/A'}", "(19,24)", "spec", "'$ref' is not allowed in a CustomResourceDefinition")]
    public void SchemaThatIsNotStructural_IsTold(string schema, string place, string path, string reason)
    {
        using var folder = new SourceFolder(Sample).With(Crd, CrdSamples.Widget(schema));
        Assert.Equal(
            [$"crds/widget.yaml{place}: error MAN4212: the schema of 'widgets.example.org' is not structural at '{path}': {reason}. A server refuses such a CustomResourceDefinition; correct the schema."],
            folder.Findings());
    }

    [Theory]
    [InlineData("{type: text}", "(19,24)", "type", "a text 'text'", "one of object, array, string, integer, number and boolean")]
    [InlineData("{type: string, minLength: two}", "(19,43)", "minLength", "a text 'two'", "a whole number")]
    [InlineData("{type: integer, minimum: a}", "(19,42)", "minimum", "a text 'a'", "a number")]
    [InlineData("{type: string, pattern: 3}", "(19,41)", "pattern", "an integer '3'", "a text")]
    [InlineData("{type: string, enum: a}", "(19,38)", "enum", "a text 'a'", "a list of values")]
    [InlineData("{type: array, items: [], x-kubernetes-list-type: set}", "(19,38)", "items", "a list", "one schema for all items")]
    [InlineData("{type: array, items: {type: string}, x-kubernetes-list-type: heap}", "(19,78)", "x-kubernetes-list-type", "a text 'heap'", "atomic, set or map")]
    [InlineData("{type: string, x-kubernetes-validations: [{message: x}]}", "(19,59)", "x-kubernetes-validations", "a map", "a list of rules, each with the text 'rule'")]
    public void FactOfTheWrongForm_IsTold(string schema, string place, string fact, string found, string expected)
    {
        using var folder = new SourceFolder(Sample).With(Crd, CrdSamples.Widget("type: object\nproperties:\n  spec: " + schema));
        Assert.Equal(
            [$"crds/widget.yaml{place}: error MAN4213: '{fact}' of 'spec' is {found}, where {expected} was expected; correct the document."],
            folder.Findings());
    }

    [Fact]
    public void KindInTwoFiles_IsToldWithBothPlaces()
    {
        using var folder = new SourceFolder("sample crds/*.yaml\n").With("crds/a.yaml", CrdSamples.Widget("type: object")).With("crds/b.yaml", CrdSamples.Widget("type: object"));
        Assert.Equal(
            ["crds/b.yaml(12,5): error MAN4214: example.org/v1 Widget is defined here and in crds/a.yaml(12,5); select only one of the files."],
            folder.Findings());
    }

    [Fact]
    public void KindOfADocumentAndAFile_IsToldWithBothPlaces()
    {
        using var folder = new SourceFolder(Kubernetes + Sample).With(Swagger, OpenApiSamples.V2("")).With(Crd, CrdSamples.Widget("type: object", "apps").Replace("Widget", "Deployment", StringComparison.Ordinal));
        Assert.Equal(
            ["crds/widget.yaml(12,5): error MAN4214: apps/v1 Deployment is defined here and in kubernetes/swagger-1.36.json(3,34); select only one of the files."],
            folder.Findings());
    }

    [Theory]
    [InlineData("^(?=.*a).*$", "it looks ahead or behind")]
    [InlineData("(?<!a)b", "it looks ahead or behind")]
    [InlineData("a{1001}", "the repeat count 1001 is above 1000")]
    [InlineData("[z-a]", "a range in a class runs backwards")]
    public void PatternThatIsNotRe2_IsToldWithItsPlace(string pattern, string reason)
    {
        using var folder = new SourceFolder(Sample).With(Crd, CrdSamples.Widget($"type: object\nproperties:\n  spec:\n    type: string\n    pattern: '{pattern}'"));
        Assert.Equal(
            [$"crds/widget.yaml(21,22): error MAN4223: the pattern of 'spec' cannot be matched as RE2, which is what servers do: {reason}. Rewrite the pattern."],
            folder.Findings());
    }

    [Fact]
    public void PatternOfRe2_IsTaken()
    {
        using var folder = new SourceFolder(Sample).With(Crd, CrdSamples.Widget("type: object\nproperties:\n  spec:\n    type: string\n    pattern: '^(?i)[a-z\\d]{1,63}(?:-x)*$'"));
        Assert.Empty(folder.Findings());
    }

    [Fact]
    public void KindWhoseScopeNobodyTells_IsLeftOutWithAWarning()
    {
        using var folder = new SourceFolder("kubernetes 1.31\n").With("kubernetes/definitions-1.31.json", OpenApiSamples.DefinitionsOnly(""));
        Assert.Equal(
            ["warning MAN4215: apps/v1 Deployment of release 1.31 was left out: no document says whether it lives in a namespace. Add a document of the release with paths, if the kind is needed."],
            folder.Findings());
    }

    [Fact]
    public void CatalogThatCannotBeWritten_StaysAsItWas()
    {
        using var folder = new SourceFolder(Sample).With(Crd, CrdSamples.Widget("type: object"));

        // A file where the new folder would be made stands in for every reason not to be able to write.
        File.WriteAllText(folder.Catalog + ".next", "");
        var line = Assert.Single(folder.Findings());
        Assert.Matches(@"^/catalog: error MAN4216: the catalog could not be written: .+ Make the folder writable and run again; nothing was changed\.$", line);
    }

    [Fact]
    public void DocumentThatCannotBeRead_IsTold()
    {
        using var folder = new SourceFolder(Sample).With("crds/other.yaml", "");
        File.CreateSymbolicLink(Path.Combine(folder.Source, Crd), "gone.yaml");
        var line = Assert.Single(folder.Findings());
        Assert.Matches(@"^crds/widget\.yaml: error MAN4217: the document could not be read: .+ Make the file readable and run again\.$", line);
    }

    [Fact]
    public void BrokenYaml_IsToldByTheYamlReaderAlone()
    {
        using var folder = new SourceFolder(Sample).With(Crd, "kind: [\n");
        Assert.StartsWith("crds/widget.yaml(", Assert.Single(folder.Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void AllFindings_ComeInOneRun()
    {
        using var folder = new SourceFolder(Kubernetes + "sample crds/*.yaml\n").With(Swagger, "[").With("crds/a.yaml", "").With("crds/b.yaml", CrdSamples.Widget("{}"));
        Assert.Equal(["MAN4209", "MAN4212", "MAN4204"], folder.Findings().Select(line => line[(line.IndexOf("MAN", StringComparison.Ordinal))..][..7]));
    }
}
