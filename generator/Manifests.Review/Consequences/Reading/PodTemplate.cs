using Manifests.Schema.PodSecurity;
using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>The pod of an object, or the template of its pods.</summary>
/// <param name="Pod">The pod or template.</param>
/// <param name="Root">Its path from the object on, with a dot at its end; empty for a Pod.</param>
internal readonly record struct PodTemplate(Mapping Pod, string Root)
{
    private const string Usual = "spec.template.";

    /// <summary>The spec of the pod.</summary>
    public Mapping? Spec => Pod.MappingOf("spec");

    /// <summary>The containers, in the order that they start.</summary>
    public IEnumerable<(Mapping Container, string List)> Containers
    {
        get
        {
            var spec = Spec;
            return Read("initContainers").Concat(Read("containers"));

            IEnumerable<(Mapping, string)> Read(string list) => spec.MappingsAt(list).Select(container => (container, list));
        }
    }

    /// <summary>The path of a container's field.</summary>
    public FieldPath PathOf(string list, Mapping container, string field)
    {
        var path = Paths.Of($"{Root}spec.{list}").Named(container.TextAt("name"));
        return field.Split('.').Aggregate(path, static (to, key) => to.Key(key));
    }

    /// <summary>The pod of an object; <see langword="null"/> when its kind has none or it is not there.</summary>
    public static PodTemplate? Of(Mapping? content)
    {
        if (content is null)
        {
            return null;
        }

        if (PodTemplates.Of(content) is { } known)
        {
            return new PodTemplate(known.Pod, known.Root);
        }

        var isLike = content.TextOf("kind") == "Rollout" && content.TextOf("apiVersion") is { } version
            && version.StartsWith("argoproj.io/", StringComparison.Ordinal)
            || content.TextOf("kind") == "Service" && content.TextOf("apiVersion") is { } knative
            && knative.StartsWith("serving.knative.dev/", StringComparison.Ordinal);
        return isLike && content.MappingAt("spec.template") is { } template ? new PodTemplate(template, Usual) : null;
    }
}
