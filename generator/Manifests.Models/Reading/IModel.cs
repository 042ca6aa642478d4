namespace Manifests.Models;

/// <summary>A typed piece of a manifest that can be read from a node; <see cref="ModelReader"/> is the way to call it.</summary>
/// <typeparam name="TSelf">The model itself.</typeparam>
public interface IModel<TSelf> : INodeConvertible
    where TSelf : class, IModel<TSelf>
{
    /// <summary>A model of the map that the reading stands at. What does not fit is found there, so the model may be incomplete.</summary>
    static abstract TSelf Read(NodeReading reading);
}
