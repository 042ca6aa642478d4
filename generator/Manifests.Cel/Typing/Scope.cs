using System.Diagnostics.CodeAnalysis;

namespace Manifests.Cel.Typing;

/// <summary>The names that the macros around an expression bind; the innermost is found first.</summary>
internal sealed class Scope
{
    private readonly List<(string Name, CelType Type)> locals = [];

    /// <summary>The most locals that were there at the same time.</summary>
    public int MaxCount { get; private set; }

    public void Push(string name, CelType type)
    {
        locals.Add((name, type));
        MaxCount = Math.Max(MaxCount, locals.Count);
    }

    public void Pop(int count) => locals.RemoveRange(locals.Count - count, count);

    public bool TryFind(string name, out int index, [NotNullWhen(true)] out CelType? type)
    {
        index = locals.FindLastIndex(local => string.Equals(local.Name, name, StringComparison.Ordinal));
        type = index < 0 ? null : locals[index].Type;
        return index >= 0;
    }
}
