namespace Manifests.Models.Kustomize;

/// <summary>A file or directory of the tree being made, which a kustomization can name without knowing where either lies.</summary>
public interface ITreePath
{
    /// <summary>The path from the root of the tree, with <c>/</c> and without a leading one.</summary>
    string TreePath { get; }
}
