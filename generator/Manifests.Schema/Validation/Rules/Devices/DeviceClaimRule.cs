using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The requests of a claim for devices, and what is said of them by name.</summary>
/// <param name="version">The API version that has the type.</param>
/// <remarks>Source: <c>pkg/apis/resource/validation</c>, validateDeviceClaim.</remarks>
internal sealed class DeviceClaimRule(string version) : ITypeRule
{
    private const int Most = 32;

    public string TypeName { get; } = $"io.k8s.api.resource.{version}.DeviceClaim";

    public void Check(SchemaWalk walk, Mapping value)
    {
        foreach (var key in (ReadOnlySpan<string>)["requests", "constraints", "config"])
        {
            Expect.Length(walk, value, key, Most);
        }

        Expect.DifferentTexts(walk, value, "requests", "name");
        CheckReferences(walk, value, "constraints");
        CheckReferences(walk, value, "config");
    }

    private static void CheckReferences(SchemaWalk walk, Mapping claim, string key)
    {
        foreach (var (index, owner) in claim.MappingsOf(key))
        {
            walk.Trail.Enter(key);
            walk.Trail.Enter(index);
            Expect.DifferentItems(walk, owner, "requests");
            CheckNames(walk, claim, owner);
            walk.Trail.Leave();
            walk.Trail.Leave();
        }
    }

    private static void CheckNames(SchemaWalk walk, Mapping claim, Mapping owner)
    {
        if (owner.SequenceOf("requests") is not { } names || walk.Options.Partial)
        {
            return;
        }

        for (var index = 0; index < names.Count; index++)
        {
            if (names[index] is Scalar { Kind: ScalarKind.String } name && !Names(claim).Contains(name.Text))
            {
                var known = Names(claim).Select(static known => Shown.Text(known)).ToArray();
                walk.Findings.AddBelow(
                    SchemaDiagnostics.DeviceRequestUnknown, name, ["requests", index], Shown.Text(name.Text), Shown.Join(known, "or"));
            }
        }
    }

    // A choice inside of a request is named behind a slash.
    private static List<string> Names(Mapping claim)
    {
        var names = new List<string>();
        foreach (var (_, request) in claim.MappingsOf("requests"))
        {
            if (request.TextOf("name") is not { } name)
            {
                continue;
            }

            names.Add(name);
            foreach (var (_, choice) in request.MappingsOf("firstAvailable"))
            {
                names.Add($"{name}/{choice.TextOf("name")}");
            }
        }

        return names;
    }
}
