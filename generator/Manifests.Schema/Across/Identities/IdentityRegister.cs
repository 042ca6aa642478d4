using System.Diagnostics.CodeAnalysis;

namespace Manifests.Schema.Across;

/// <summary>Who has which identity. Not safe to use from several threads.</summary>
/// <typeparam name="T">What stands for a resource.</typeparam>
public sealed class IdentityRegister<T>
    where T : notnull
{
    private readonly Dictionary<ResourceIdentity, T> holders = [];

    /// <summary>Enters a resource.</summary>
    /// <param name="identity">Its identity.</param>
    /// <param name="holder">The resource.</param>
    /// <param name="first">Who has the identity already.</param>
    /// <returns>Whether nobody had it.</returns>
    public bool TryAdd(ResourceIdentity identity, T holder, [NotNullWhen(false)] out T? first)
    {
        if (holders.TryAdd(identity, holder))
        {
            first = default;
            return true;
        }

        first = holders[identity];
        return false;
    }
}
