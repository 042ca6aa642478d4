using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>How many requests of a priority level run at once, and how the others wait.</summary>
/// <remarks>
/// Source: <c>pkg/apis/flowcontrol/validation</c>, ValidatePriorityLevelConfigurationSpec; <c>shufflesharding</c>, RequiredEntropyBits.
/// Queues that are left out are 64, with a hand of 8 and a length of 50.
/// </remarks>
internal sealed class PriorityLevelRule : IResourceRule
{
    private const int MostQueues = 10_000_000;
    private const int DefaultQueues = 64;
    private const int DefaultHandSize = 8;
    private const int MostEntropyBits = 60;

    public void Check(ResourceContext resource)
    {
        if (!resource.Is("flowcontrol.apiserver.k8s.io", "PriorityLevelConfiguration")
            || resource.Root.MappingOf("spec") is not { } spec
            || spec.TextOf("type") is not { } type
            || resource.Walk.Options.Partial)
        {
            return;
        }

        var walk = resource.Walk;
        walk.Trail.Enter("spec");
        var name = resource.Metadata?.TextOf("name") ?? "";
        if (type is "Exempt" or "Limited" && (type == "Exempt") != (name == "exempt"))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.ExemptByName, spec["type"]!, ["type"], type, Shown.Text(name));
        }

        if (type == "Exempt")
        {
            Expect.NoValue(walk, spec, "limited", "when the type is Exempt");
            CheckShares(walk, spec, "exempt");
        }
        else if (type == "Limited")
        {
            Expect.NoValue(walk, spec, "exempt", "when the type is Limited");
            Expect.Value(walk, spec, "limited");
            CheckShares(walk, spec, "limited");
        }

        walk.Trail.Leave();
    }

    private static void CheckShares(SchemaWalk walk, Mapping spec, string key)
    {
        if (spec.MappingOf(key) is not { } shares)
        {
            return;
        }

        walk.Trail.Enter(key);
        Expect.Number(walk, shares, "nominalConcurrencyShares", NumberRange.NotNegative);
        Expect.Number(walk, shares, "lendablePercent", new(0, 100));
        Expect.Number(walk, shares, "borrowingLimitPercent", NumberRange.NotNegative);
        if (shares.MappingOf("limitResponse") is { } response)
        {
            walk.Trail.Enter("limitResponse");
            CheckResponse(walk, response);
            walk.Trail.Leave();
        }

        walk.Trail.Leave();
    }

    private static void CheckResponse(SchemaWalk walk, Mapping response)
    {
        if (response.TextOf("type") is "Reject")
        {
            Expect.NoValue(walk, response, "queuing", "when the type is Reject");
        }
        else if (response.TextOf("type") is "Queue")
        {
            if (!response.HasValue("queuing"))
            {
                walk.Findings.Add(SchemaDiagnostics.FieldMissing, response, "queuing");
            }
            else if (response.MappingOf("queuing") is { } queuing)
            {
                walk.Trail.Enter("queuing");
                CheckQueues(walk, queuing);
                walk.Trail.Leave();
            }
        }
    }

    // A zero is filled in like a field that is left out.
    private static void CheckQueues(SchemaWalk walk, Mapping queuing)
    {
        Expect.Number(walk, queuing, "queueLengthLimit", NumberRange.NotNegative);
        Expect.Number(walk, queuing, "queues", new(0, MostQueues));
        Expect.Number(walk, queuing, "handSize", NumberRange.NotNegative);
        var queues = queuing.Int64Of("queues") is { } count and not 0 ? count : DefaultQueues;
        var hand = queuing.Int64Of("handSize") is { } size and not 0 ? size : DefaultHandSize;
        if (queues is > 0 and <= MostQueues && hand > 0 && (hand > queues || Math.Ceiling(Math.Log2(queues) * hand) > MostEntropyBits))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.HandTooLarge,
                queuing["handSize"] ?? queuing,
                ["handSize"],
                hand.ToString(CultureInfo.InvariantCulture),
                queues.ToString(CultureInfo.InvariantCulture));
        }
    }
}
