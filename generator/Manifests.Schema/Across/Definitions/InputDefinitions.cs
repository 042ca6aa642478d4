using System.Collections.Frozen;
using Manifests.Diagnostics;
using Manifests.Schema.Import;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>
/// The CustomResourceDefinitions of one input. They have to be known before the first custom resource is checked, wherever they
/// stand: add all of them, then ask for the kinds. Adding is safe from several threads.
/// </summary>
public sealed class InputDefinitions
{
    private readonly Lock gate = new();
    private readonly List<InputDefinition> definitions = [];

    /// <summary>Enters a resource; others than definitions are passed over.</summary>
    public void Add(Mapping resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (InputDefinition.Of(resource) is { } definition)
        {
            lock (gate)
            {
                definitions.Add(definition);
            }
        }
    }

    /// <summary>The kinds of the input in front of those that are known anyway: a definition of the input wins.</summary>
    /// <param name="known">The kinds that are known anyway.</param>
    /// <param name="options">What the definitions themselves are checked against; one with errors defines no kind.</param>
    /// <param name="diagnostics">
    /// Takes what is wrong with definitions together. What is wrong with one alone is told where it is checked as a resource.
    /// </param>
    public IKindSource KindsBefore(IKindSource known, ValidationOptions options, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (definitions.Count == 0)
        {
            return known;
        }

        var validator = new ResourceValidator(known, options);
        var kinds = definitions
            .GroupBy(static definition => KindKey.Of(definition.Group, definition.Kind), StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, group => KindOf(group, validator, diagnostics), StringComparer.Ordinal);
        return new InputKinds(known, kinds);
    }

    private static Lazy<InputKind> KindOf(IEnumerable<InputDefinition> group, ResourceValidator validator, DiagnosticBag diagnostics)
    {
        var sorted = group.OrderBy(static definition => definition.Location).ToArray();
        var first = sorted[0];
        var others = sorted.Skip(1).Where(other => !SaysTheSame(first, other)).ToArray();
        foreach (var other in others)
        {
            diagnostics.Add(AcrossDiagnostics.DefinitionsDiffer.At(
                other.Location, Shown.Text(other.Kind), Shown.Text(other.Group), first.Location) with
            {
                Resource = $"apiextensions.k8s.io/v1 CustomResourceDefinition {other.Content.MappingOf("metadata")?.TextOf("name")}",
            });
        }

        // Definitions without resources of their kind are not worth the work.
        return others.Length > 0
            ? new Lazy<InputKind>(new InputKind([], $"its CustomResourceDefinitions at {first.Location} and {others[0].Location} differ"))
            : new Lazy<InputKind>(() => Read(first, validator));
    }

    private static InputKind Read(InputDefinition definition, ResourceValidator validator) => HasErrors(definition, validator)
        ? new InputKind([], $"its CustomResourceDefinition at {definition.Location} has errors")
        : new InputKind(new CrdReader("input", new DiagnosticBag()).Read(definition.Content), null);

    private static bool HasErrors(InputDefinition definition, ResourceValidator validator)
    {
        var found = new DiagnosticBag();
        validator.Validate(definition.Content, found);
        return found.HasErrors;
    }

    private static bool SaysTheSame(InputDefinition left, InputDefinition right) =>
        left.Versions is { } versions
        && versions.ValueEquals(right.Versions)
        && left.Content.MappingOf("spec")?.TextOf("scope") == right.Content.MappingOf("spec")?.TextOf("scope");
}
