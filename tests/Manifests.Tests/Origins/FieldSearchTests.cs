using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Tests.Origins;

public sealed class FieldSearchTests
{
    private const string Document = """
        spec:
          containers:
          - name: web
            args:
            - --port
            - --host
            text: |
              first
              second
          - name: db
            ports: []
          nested:
          - - a
            - b
          'dotted.key': x
        tail: end
        """;

    [Theory]
    [InlineData(1, "spec")]
    [InlineData(2, "spec.containers")]
    [InlineData(3, "spec.containers[0].name")]
    [InlineData(4, "spec.containers[0].args")]
    [InlineData(5, "spec.containers[0].args[0]")]
    [InlineData(6, "spec.containers[0].args[1]")]
    [InlineData(7, "spec.containers[0].text")]
    [InlineData(9, "spec.containers[0].text")]
    [InlineData(10, "spec.containers[1].name")]
    [InlineData(11, "spec.containers[1].ports")]
    [InlineData(12, "spec.nested")]
    [InlineData(13, "spec.nested[0][0]")]
    [InlineData(14, "spec.nested[0][1]")]
    [InlineData(15, "spec['dotted.key']")]
    [InlineData(16, "tail")]
    public void Line_IsTheInnermostFieldThatBeginsThereOrBefore(int line, string path)
    {
        var root = Assert.Single(YamlReader.ReadAll(Document, "test.yaml", new DiagnosticBag()));

        Assert.Equal(path, FieldSearch.At(root, line).Path);
    }
}
