using System.Collections.Immutable;

namespace Manifests.Models;

/// <summary>The models of users' own kinds; of one kind, those that came last.</summary>
internal sealed class RegisteredModels : IKindModels
{
    private static ImmutableArray<IKindModels> known = [];

    private RegisteredModels()
    {
    }

    public static RegisteredModels All { get; } = new();

    public static void Add(IKindModels models) => ImmutableInterlocked.Update(ref known, static (known, added) => known.Insert(0, added), models);

    public Resource? Read(string kind, NodeReading reading)
    {
        foreach (var models in known)
        {
            if (models.Read(kind, reading) is { } resource)
            {
                return resource;
            }
        }

        return null;
    }
}
