using Manifests.Diagnostics;
using Manifests.Schema.Validation;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Validation;

/// <summary>Validates a value against a type and answers with the sentences found.</summary>
internal static class Judge
{
    public static readonly KubernetesVersion Release = new(1, 32);

    public static TypeSchema Text { get; } = new(ValueKind.String);

    public static TypeSchema Integer { get; } = new(ValueKind.Integer);

    /// <summary>A custom resource <c>example.com/v1 Sample</c> whose <c>spec</c> has a type.</summary>
    public static KindSchema Custom(TypeSchema spec) => Kind("example.com", "v1", "Sample", spec);

    /// <summary>A built-in kind <c>apps/v1 Sample</c> whose <c>spec</c> has a type.</summary>
    public static KindSchema BuiltIn(TypeSchema spec) => Kind("apps", "v1", "Sample", spec) with { Family = "kubernetes" };

    public static KindSchema Kind(string group, string version, string kind, TypeSchema spec) =>
        new(group, version, kind, ResourceScope.Namespaced, Object(new PropertySchema("spec", spec)));

    public static TypeSchema Object(params PropertySchema[] properties) => new(ValueKind.Object) { Properties = [.. properties] };

    /// <summary>The sentences for <c>spec</c> in a custom resource, given as flow or block YAML.</summary>
    public static string[] Spec(TypeSchema type, string yaml) => Sentences(Custom(type), yaml);

    /// <summary>The sentences for <c>spec</c> in a built-in kind.</summary>
    public static string[] BuiltInSpec(TypeSchema type, string yaml) => Sentences(BuiltIn(type), yaml);

    public static Diagnostic[] Find(KindSchema kind, string yaml, ValidationOptions? options = null) =>
        Resource([kind], $"apiVersion: {kind.ApiVersion}\nkind: {kind.Kind}\nmetadata: {{name: x}}\nspec: {yaml}\n", options);

    public static Diagnostic[] Resource(KindSchema[] kinds, string yaml, ValidationOptions? options = null)
    {
        var bag = new DiagnosticBag();
        new ResourceValidator(new KindsInMemory(kinds), options ?? new() { KubernetesVersion = Release }).Validate(Read(yaml), bag);
        return [.. bag.ToSorted()];
    }

    public static Mapping Read(string yaml)
    {
        var bag = new DiagnosticBag();
        var document = YamlReader.ReadSingle(yaml, "test.yaml", bag);
        Assert.Empty(bag.ToSorted());
        return Assert.IsType<Mapping>(document);
    }

    private static string[] Sentences(KindSchema kind, string yaml) => [.. Find(kind, yaml).Select(static found => found.Message)];
}
