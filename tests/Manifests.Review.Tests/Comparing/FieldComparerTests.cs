using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Yaml;

namespace Manifests.Review.Tests.Comparing;

/// <summary>Which fields differ, by the rules of the API server.</summary>
public sealed class FieldComparerTests
{
    private const string Deployment = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web, labels: {a: "1", b: "2"}}
        spec:
          template:
            spec:
              containers:
              - {name: web, image: "web:1", ports: [{containerPort: 80}, {containerPort: 80, protocol: UDP}], resources: {limits: {cpu: 1000m, memory: 1Gi}}}
              - {name: sidecar, image: "side:1", args: [a, b, c, d]}
        """;

    [Theory]
    // Spelling is no change.
    [InlineData("""labels: {a: "1", b: "2"}""", "labels: {b: '2', a: '1' }", "")]
    [InlineData("cpu: 1000m", "cpu: 1", "")]
    [InlineData("cpu: 1000m", "cpu: \"1.0\"", "")]
    [InlineData("memory: 1Gi", "memory: 1024Mi", "")]
    [InlineData("{containerPort: 80},", "{containerPort: 80, name: null},", "")]
    // Values.
    [InlineData("cpu: 1000m", "cpu: 2", "Changed spec.template.spec.containers[name=web].resources.limits.cpu")]
    [InlineData("web:1", "web:2", "Changed spec.template.spec.containers[name=web].image")]
    [InlineData("""a: "1", b""", "b", "Removed metadata.labels.a")]
    [InlineData("""b: "2" """, """b: "2", "x.y/z": "3" """, "Added metadata.labels['x.y/z']")]
    [InlineData("{name: sidecar, image: \"side:1\", args: [a, b, c, d]}", "{name: other, image: x}",
        "Added spec.template.spec.containers[name=other]|Removed spec.template.spec.containers[name=sidecar]")]
    // Keys of a merged list, a default among them.
    [InlineData("{containerPort: 80},", "{containerPort: 80, protocol: TCP},", "Added spec.template.spec.containers[name=web].ports[containerPort=80,protocol=TCP].protocol")]
    [InlineData("protocol: UDP", "protocol: UDP, hostPort: 81", "Added spec.template.spec.containers[name=web].ports[containerPort=80,protocol=UDP].hostPort")]
    [InlineData("[{containerPort: 80}, {containerPort: 80, protocol: UDP}]", "[{containerPort: 80, protocol: UDP}, {containerPort: 80}]",
        "Reordered spec.template.spec.containers[name=web].ports")]
    // A list whose order counts.
    [InlineData("[a, b, c, d]", "[a, b, new, c, d]", "Added spec.template.spec.containers[name=sidecar].args[2]")]
    [InlineData("[a, b, c, d]", "[b, c, d]", "Removed spec.template.spec.containers[name=sidecar].args[0]")]
    [InlineData("[a, b, c, d]", "[a, x, c, d]", "Changed spec.template.spec.containers[name=sidecar].args[1]")]
    [InlineData("[a, b, c, d]", "a", "Changed spec.template.spec.containers[name=sidecar].args")]
    [InlineData("containerPort: 80}", "containerPort: \"80\"}", "Changed spec.template.spec.containers[name=web].ports[containerPort=80,protocol=TCP].containerPort")]
    public void Deployment_DiffersInWhatTheServerSees(string before, string after, string expected) =>
        Assert.Equal(expected, Words(Deployment, Deployment.Replace(before.TrimEnd(), after.TrimEnd(), StringComparison.Ordinal)));

    [Theory]
    [InlineData("[get, list]", "[list, get]", "")]
    [InlineData("[get, list]", "[list, watch]", "Added rules[0].verbs[=watch]|Removed rules[0].verbs[=get]")]
    [InlineData("[get, list]", "['*']", "Added rules[0].verbs[=*]|Removed rules[0].verbs[=get]|Removed rules[0].verbs[=list]")]
    public void VerbsOfARole_AreASet(string before, string after, string expected)
    {
        const string Role = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: Role
            metadata: {name: r}
            rules: [{apiGroups: [""], resources: [pods], verbs: VERBS}]
            """;

        Assert.Equal(expected, Words(Role.Replace("VERBS", before, StringComparison.Ordinal), Role.Replace("VERBS", after, StringComparison.Ordinal)));
    }

    [Fact]
    public void SubjectsOfABinding_AreToldApartByWhoTheyAre()
    {
        const string Binding = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleBinding
            metadata: {name: b}
            subjects: [{kind: User, name: ann, apiGroup: rbac.authorization.k8s.io}, {kind: ServiceAccount, name: ann, namespace: x}]
            """;

        Assert.Equal(
            "Added subjects[kind=ServiceAccount,name=ann,namespace=other]|Removed subjects[kind=ServiceAccount,name=ann,namespace=x]",
            Words(Binding, Binding.Replace("namespace: x", "namespace: other", StringComparison.Ordinal)));
    }

    [Fact]
    public void NullInAFreeForm_SaysSomething()
    {
        const string Values = """
            apiVersion: argoproj.io/v1alpha1
            kind: Application
            metadata: {name: a}
            spec: {source: {helm: {valuesObject: {a: VALUE}}}}
            """;

        Assert.Equal(
            "Added spec.source.helm.valuesObject.a",
            Words(Values.Replace("a: VALUE", "", StringComparison.Ordinal), Values.Replace("VALUE", "null", StringComparison.Ordinal)));
    }

    [Fact]
    public void KindWithoutSchema_IsComparedByNamesOfItems_OrInOrder()
    {
        const string Unknown = """
            apiVersion: example.org/v1
            kind: Thing
            metadata: {name: t}
            spec: {named: [{name: a, x: 1}, {name: b, x: 1}], others: [{x: 1}, {two: 2}]}
            """;

        Assert.Equal(
            "Changed spec.named[name=b].x|Removed spec.others[1]|Added spec.others[1]",
            Words(Unknown, Unknown.Replace("{name: b, x: 1}", "{name: b, x: 2}", StringComparison.Ordinal).Replace("{two: 2}", "{three: 3}", StringComparison.Ordinal)));
    }

    [Fact]
    public void TextOfSeveralLines_IsComparedByLine()
    {
        const string Map = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata:\n  f: |\n    one\n    two\n    three\n";

        var change = Assert.Single(Compare(Map, Map.Replace("two", "2", StringComparison.Ordinal)));

        Assert.Equal("data.f", change.Path.ToString());
        Assert.Equal(
            [
                new LineChange(LineChangeKind.Same, "one", 1, 1),
                new LineChange(LineChangeKind.Removed, "two", 2, 0),
                new LineChange(LineChangeKind.Added, "2", 0, 2),
                new LineChange(LineChangeKind.Same, "three", 3, 3),
                new LineChange(LineChangeKind.Same, "", 4, 4),
            ],
            change.Lines);
    }

    [Fact]
    public void LargeTexts_AreComparedInTime()
    {
        var before = string.Join('\n', Enumerable.Range(0, 200_000));
        var after = before.Replace("777", "seven", StringComparison.Ordinal);

        var lines = TextLines.Compare(before, after);

        Assert.Equal(before, string.Join('\n', lines.Where(static line => line.Kind != LineChangeKind.Added).Select(static line => line.Text)));
        Assert.Equal(after, string.Join('\n', lines.Where(static line => line.Kind != LineChangeKind.Removed).Select(static line => line.Text)));
    }

    [Theory]
    [InlineData("kind: Secret\nmetadata: {name: s}\ndata: {a: eA==}", "kind: Secret\nmetadata: {name: s}\ndata: {a: eQ==}", true)]
    [InlineData("kind: Secret\nmetadata: {name: s}\nstringData: {a: x}", "kind: Secret\nmetadata: {name: s}\n", true)]
    [InlineData("kind: Secret\nmetadata: {name: s}\ntype: a", "kind: Secret\nmetadata: {name: s}\ntype: b", false)]
    [InlineData("kind: Secret\nmetadata: {name: s, annotations: {x: a}}", "kind: Secret\nmetadata: {name: s, annotations: {x: b}}", false)]
    [InlineData("kind: ConfigMap\nmetadata: {name: s}\ndata: {a: x}", "kind: ConfigMap\nmetadata: {name: s}\ndata: {a: y}", false)]
    [InlineData("kind: ConfigMap\nmetadata: {name: s}\ndata: {a: \"kind: Secret\\ndata: {}\"}", "kind: ConfigMap\nmetadata: {name: s}\ndata: {a: y}", true)]
    public void ValuesOfASecret_AreMarked(string before, string after, bool expected) =>
        Assert.Equal(expected, Assert.Single(Compare("apiVersion: v1\n" + before, "apiVersion: v1\n" + after)).IsSecret);

    private static string Words(string before, string after) =>
        string.Join('|', Compare(before, after).Select(static change => $"{change.Kind} {change.Path}"));

    private static ImmutableArray<FieldChange> Compare(string before, string after)
    {
        var (left, right) = (Read(before), Read(after));
        var type = KnownKinds.OfProgram.FindKind(left.TextOf("apiVersion")!, left.TextOf("kind")!)?.Type;
        return FieldComparer.Compare(left, right, type, new KubernetesVersion(1, 34));
    }

    private static Mapping Read(string text)
    {
        var found = new DiagnosticBag();
        var node = YamlReader.ReadSingle(text, "test.yaml", found);
        Assert.Empty(found.ToSorted());
        return Assert.IsType<Mapping>(node);
    }
}
