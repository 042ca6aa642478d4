using Manifests.Models;
using Manifests.Schema.Across;
using Xunit;

namespace Manifests.Testing;

/// <summary>Resources of one kind and name that a tree has.</summary>
/// <typeparam name="T">The model of the kind.</typeparam>
public sealed class ContainedResources<T>
    where T : Resource
{
    private readonly string name;
    private readonly IReadOnlyCollection<(AppliedResource Resource, T? Model)> found;

    internal ContainedResources(PlatformAssertions assertions, string name, IReadOnlyCollection<(AppliedResource Resource, T? Model)> found)
    {
        And = assertions;
        this.name = name;
        this.found = found;
    }

    /// <summary>Goes on with another assertion about the tree.</summary>
    public PlatformAssertions And { get; }

    /// <summary>The resource itself; the test fails when it is in several namespaces.</summary>
    public T Which
    {
        get
        {
            if (found.Count > 1)
            {
                Assert.Fail($"Expected one {typeof(T).Name} '{name}', found {PlatformAssertions.Listed(found)}. Say which with In(...).");
            }

            var (resource, model) = found.Single();
            if (model is null)
            {
                Assert.Fail($"{Words.WithPlace(resource)} has values that its model cannot hold; see the findings of the render.");
            }

            return model;
        }
    }

    /// <summary>One of them is in a namespace.</summary>
    public ContainedResources<T> In(string @namespace)
    {
        ArgumentException.ThrowIfNullOrEmpty(@namespace);
        var there = found.Where(one => one.Resource.Namespace == @namespace).ToArray();
        if (there.Length == 0)
        {
            var near = Words.Nearest(@namespace, found.Select(static one => one.Resource.Namespace).OfType<string>());
            var listed = PlatformAssertions.Listed(found);
            Assert.Fail($"Expected {typeof(T).Name} '{name}' in the namespace '{@namespace}', found {listed}{near}.");
        }

        return new ContainedResources<T>(And, name, there);
    }
}
