using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Models;

/// <summary>
/// Turns nodes into models. Nothing is lost on the way: a model that was read is written as what it was read from, but for the
/// order of keys. A value that the model cannot hold is an error, and there is no model then; a field that the model does not
/// have is kept with a warning.
/// </summary>
public sealed class ModelReader
{
    private readonly ImmutableArray<IKindModels> kinds;

    private ModelReader(ImmutableArray<IKindModels> kinds) => this.kinds = kinds;

    /// <summary>Knows the kinds of the program's own definitions, which go first, and those of the catalog.</summary>
    public static ModelReader Default { get; } = new([RegisteredModels.All, ModelKinds.All]);

    /// <summary>A reader that knows more kinds; they go before those known so far.</summary>
    public ModelReader With(IKindModels more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return new ModelReader(kinds.Insert(0, more));
    }

    /// <summary>Reads a resource by its API version and kind; one of a kind without a model becomes an <see cref="UntypedResource"/>.</summary>
    /// <returns>False when there are errors, all of which were told.</returns>
    public bool TryRead(Mapping resource, [NotNullWhen(true)] out Resource? model, DiagnosticBag diagnostics) =>
        TryRead<Resource>(resource, out model, diagnostics);

    /// <summary>Reads a resource of one kind, or a piece of a resource.</summary>
    /// <inheritdoc cref="TryRead(Mapping, out Resource?, DiagnosticBag)"/>
    public bool TryRead<T>(Mapping node, [NotNullWhen(true)] out T? model, DiagnosticBag diagnostics)
        where T : class, IModel<T>
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var found = new DiagnosticBag();
        var read = T.Read(new NodeReading(node, this, found));
        var isResource = read is Resource;
        foreach (var finding in found.ToSorted())
        {
            diagnostics.Add(isResource ? finding : finding with { Resource = null });
        }

        model = found.HasErrors ? null : read;
        return model is not null;
    }

    internal Resource? Read(string kind, NodeReading reading)
    {
        foreach (var models in kinds)
        {
            if (models.Read(kind, reading) is { } resource)
            {
                return resource;
            }
        }

        return null;
    }
}
