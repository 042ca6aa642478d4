using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A CustomResourceDefinition that rules look at. The trail stands at its root.</summary>
/// <param name="Resource">The whole object.</param>
/// <param name="Spec">Its spec.</param>
internal sealed record Definition(ResourceContext Resource, Mapping Spec)
{
    /// <summary>Where findings go.</summary>
    public SchemaWalk Walk => Resource.Walk;

    /// <summary>Tells a finding about something below the spec.</summary>
    /// <param name="descriptor">What was found.</param>
    /// <param name="at">The node; <see langword="null"/> for the spec itself, when what is told of is absent.</param>
    /// <param name="below">The steps from the spec on.</param>
    /// <param name="arguments">What the sentence names.</param>
    public void Tell(DiagnosticDescriptor descriptor, Node? at, ReadOnlySpan<PathStep> below, params ReadOnlySpan<object?> arguments)
    {
        Walk.Trail.Enter("spec");
        Walk.Findings.AddBelow(descriptor, at ?? Spec, below, arguments);
        Walk.Trail.Leave();
    }
}
