namespace Manifests.Review;

/// <summary>What became of a field or of an item of a list.</summary>
public enum FieldChangeKind
{
    /// <summary>Only the head has it.</summary>
    Added,

    /// <summary>Only the base has it.</summary>
    Removed,

    /// <summary>Both have it, with another value.</summary>
    Changed,

    /// <summary>Items of a list whose order counts stand in another order. Both sides are the whole list.</summary>
    Reordered,
}
