using Manifests.Schema.Across;
using Xunit;

namespace Manifests.Testing;

/// <summary>
/// What somebody may do by the roles and bindings of the tree, through whatever group. What cannot be told from the tree fails either
/// assertion with the reason.
/// </summary>
public sealed class ActorAssertions
{
    private readonly Actor actor;

    internal ActorAssertions(Actor actor) => this.actor = actor;

    /// <summary>May do something.</summary>
    /// <inheritdoc cref="RenderedPlatform.WhoCan" path="/param"/>
    public ActorAssertions BeAllowed(string verb, string resource, string? inNamespace = null, string? name = null) =>
        Expect(Certainty.Yes, ResourceNames.Request(verb, resource, inNamespace, name));

    /// <summary>May not do something.</summary>
    /// <inheritdoc cref="RenderedPlatform.WhoCan" path="/param"/>
    public ActorAssertions NotBeAllowed(string verb, string resource, string? inNamespace = null, string? name = null) =>
        Expect(Certainty.No, ResourceNames.Request(verb, resource, inNamespace, name));

    private ActorAssertions Expect(Certainty expected, AccessRequest request)
    {
        var answer = actor.Platform.Access.Ask(actor.Subject, request);
        if (answer.IsAllowed != expected)
        {
            var verb = expected == Certainty.Yes ? "to be allowed" : "not to be allowed";
            Assert.Fail($"Expected {actor.Subject} {verb} to {request}, found {Found(answer)}");
        }

        return this;
    }

    private string Found(AccessAnswer answer) => answer.IsAllowed switch
    {
        Certainty.Yes => $"that it is:{Words.Lines(answer.Grants.Select(AccessWords.Of))}",
        Certainty.Unknown => $"that the tree does not tell:{Words.Lines(answer.Doubts.Select(static doubt => doubt + "."))}",
        _ => $"nothing that allows it. {AccessWords.Known(actor)}",
    };
}
