using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Conversion between versions is either nothing, or a webhook that can be called.</summary>
/// <remarks>Source: <c>apiextensions/validation</c>, validateCustomResourceConversion.</remarks>
internal sealed class ConversionRule : IDefinitionRule
{
    public void Check(Definition definition)
    {
        if (definition.Spec.MappingOf("conversion") is not { } conversion)
        {
            return;
        }

        var trail = definition.Walk.Trail;
        trail.Enter("spec");
        trail.Enter("conversion");
        Expect.NotEmpty(definition.Walk, conversion, "strategy");
        if (conversion.TextOf("strategy") == "Webhook")
        {
            CheckWebhook(definition.Walk, conversion);
        }
        else
        {
            ForbidWebhook(definition.Walk, conversion);
        }

        trail.Leave();
        trail.Leave();
    }

    private static void ForbidWebhook(SchemaWalk walk, Mapping conversion)
    {
        var webhook = conversion.MappingOf("webhook");
        if (webhook?.HasValue("clientConfig") is true || webhook?.SequenceOf("conversionReviewVersions") is { Count: > 0 })
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.ConversionForbidsWebhook,
                webhook,
                ["webhook"],
                Shown.Text(conversion.TextOf("strategy") ?? ""),
                "webhook");
        }
    }

    private static void CheckWebhook(SchemaWalk walk, Mapping conversion)
    {
        if (conversion.MappingOf("webhook") is not { } webhook)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.ConversionWithoutWebhook, conversion, ["webhook"], "webhook");
            return;
        }

        walk.Trail.Enter("webhook");
        if (webhook.MappingOf("clientConfig") is { } client)
        {
            walk.Trail.Enter("clientConfig");
            WebhookClient.Check(walk, client);
            walk.Trail.Leave();
        }
        else
        {
            walk.Findings.AddBelow(SchemaDiagnostics.ConversionWithoutWebhook, webhook, ["clientConfig"], "webhook.clientConfig");
        }

        CheckReviewVersions(walk, webhook);
        walk.Trail.Leave();
    }

    private static void CheckReviewVersions(SchemaWalk walk, Mapping webhook)
    {
        const string Field = "conversionReviewVersions";
        if (webhook.SequenceOf(Field) is not { } versions)
        {
            return;
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < versions.Count; index++)
        {
            var version = versions[index] is Scalar { Kind: ScalarKind.String } text ? text.Text : "";
            if (!seen.TryAdd(version, index))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.DuplicateItem, versions[index], [Field, index], Shown.Value(versions[index]), seen[version]);
            }
            else if (!Dns1035.IsLabel(version))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.DefinitionVersionName,
                    versions[index],
                    [Field, index],
                    Shown.Text(version),
                    NameGrammars.Describe(NameGrammar.LabelStartingWithLetter));
            }
        }

        if (!seen.ContainsKey("v1") && !seen.ContainsKey("v1beta1"))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.ConversionReviewVersions, versions, [Field], Shown.Join([.. seen.Keys.Select(Shown.Text)], "and"));
        }
    }
}
