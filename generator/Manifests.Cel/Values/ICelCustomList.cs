namespace Manifests.Cel;

/// <summary>A list that is compared and added to in its own way, such as a set, whose order does not matter.</summary>
public interface ICelCustomList : ICelList
{
    /// <summary>Whether <c>this == other</c>. Asked when this list is on either side.</summary>
    bool IsEqualTo(ICelList other);

    /// <summary>What <c>this + other</c> is. Asked when this list is on the left.</summary>
    CelValue Add(ICelList other);
}
