using Manifests.Yaml;

namespace Manifests.Models.Iam;

/// <summary>One rule of a policy. A list with one value is written as a text.</summary>
public sealed record Statement : Model
{
    /// <summary>A name that is unique in its policy; <see langword="null"/> leaves it out.</summary>
    public string? Sid { get; init; }

    /// <summary>Whether it allows or denies.</summary>
    public required Effect Effect { get; init; }

    /// <summary>Who; only in trust and resource policies.</summary>
    public Principal? Principal { get; init; }

    /// <summary>Everyone but these; only in trust and resource policies, in place of <see cref="Principal"/>.</summary>
    public Principal? NotPrincipal { get; init; }

    /// <summary>What: <c>s3:GetObject</c>, with <c>*</c> and <c>?</c> for any.</summary>
    public ValueList<string>? Action { get; init; }

    /// <summary>Everything but these, in place of <see cref="Action"/>.</summary>
    public ValueList<string>? NotAction { get; init; }

    /// <summary>On which things: see <see cref="Arn"/>, or <c>*</c>. None in trust policies.</summary>
    public ValueList<string>? Resource { get; init; }

    /// <summary>On all things but these, in place of <see cref="Resource"/>.</summary>
    public ValueList<string>? NotResource { get; init; }

    /// <summary>When; all of them must hold. Written sorted by operator and key.</summary>
    public ValueList<Condition>? Condition { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "Sid", Sid);
        Write(node, "Effect", Effect == Effect.Allow ? "Allow" : "Deny");
        Write(node, "Principal", Principal);
        Write(node, "NotPrincipal", NotPrincipal);
        Write(node, "Action", Values(Action));
        Write(node, "NotAction", Values(NotAction));
        Write(node, "Resource", Values(Resource));
        Write(node, "NotResource", Values(NotResource));
        Write(node, "Condition", Condition is { } conditions ? ConditionBlock.ToNode(conditions) : null);
    }

    private static Node? Values(ValueList<string>? values) => values is null ? null : StringOrList.ToNode(values);
}
