using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>What the API server asks others about differs: requests may fail, or pass unchecked.</summary>
/// <remarks>Source: Kubernetes API, <c>admissionregistration.k8s.io/v1</c>.</remarks>
internal sealed class WebhookRule : IConsequenceRule
{
    private static readonly string[] Kinds =
    [
        "admissionregistration.k8s.io/ValidatingWebhookConfiguration", "admissionregistration.k8s.io/MutatingWebhookConfiguration",
    ];

    private static readonly string[] Selectors = ["namespaceSelector", "objectSelector", "matchConditions"];

    /// <inheritdoc/>
    public string Name => "webhook-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!Kinds.Contains(change.Kind))
        {
            return;
        }

        if (change.After is null)
        {
            if (Removal.Of(change.Change.Before!, change.Around).Fate != RemovalFate.Kept)
            {
                sink.Caution("objects are no longer checked or completed by its webhooks");
            }

            return;
        }

        var before = change.Before.MappingsAt("webhooks").ToLookup(static hook => hook.TextAt("name"), StringComparer.Ordinal);
        foreach (var hook in change.After.MappingsAt("webhooks"))
        {
            JudgeHook(before[hook.TextAt("name")].FirstOrDefault(), hook, sink);
        }

        foreach (var gone in before.Select(static group => group.Key).Except(change.After.MappingsAt("webhooks").Select(static hook => hook.TextAt("name"))))
        {
            sink.Caution($"objects are no longer checked or completed by webhook {Words.Quote(gone)}", null, Paths.Of("webhooks"));
        }
    }

    private static void JudgeHook(Mapping? before, Mapping after, ConsequenceSink sink)
    {
        var name = Words.Quote(after.TextAt("name"));
        var path = Paths.Of("webhooks").Named(after.TextAt("name"));
        var fails = Fails(after);
        if (fails && (before is null || !Fails(before)))
        {
            var severity = IsAboutEverything(after) ? ConsequenceSeverity.Danger : ConsequenceSeverity.Caution;
            sink.Add(
                severity, $"while the service of webhook {name} does not answer, the API server refuses {Told(after)} (failurePolicy Fail)",
                "leave out the namespaces that the webhook itself needs (namespaceSelector), or set failurePolicy to Ignore",
                path.Key("failurePolicy"));
        }
        else if (!fails && before is not null && Fails(before))
        {
            sink.Caution(
                $"while the service of webhook {name} does not answer, objects pass unchecked (failurePolicy Ignore)",
                null,
                path.Key("failurePolicy"));
        }

        if (before is not null && !NodeValue.Same(before.At("rules"), after.At("rules")))
        {
            sink.Caution($"webhook {name} is asked about other requests than before", null, path.Key("rules"));
        }

        if (before is not null && Selectors.FirstOrDefault(key => !NodeValue.Same(before.At(key), after.At(key))) is { } selector)
        {
            sink.Caution($"webhook {name} is asked about other objects than before", null, path.Key(selector));
        }
    }

    private static bool Fails(Mapping hook) => hook.TextAt("failurePolicy") is null or "Fail";

    private static bool IsAboutEverything(Mapping hook) =>
        hook.MappingAt("namespaceSelector") is not { Count: > 0 }
        && hook.MappingsAt("rules").Any(static rule => rule.TextsAt("resources").Any(static resource => resource is "*" or "*/*" or "pods"));

    private static string Told(Mapping hook) =>
        hook.MappingsAt("rules").SelectMany(static rule => rule.TextsAt("resources")).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } resources
            ? $"requests for {Words.Names(resources)}"
            : "the requests that it is asked about";
}
