using System.Globalization;
using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Models;

/// <summary>
/// One run of reading a resource, standing at one of its maps. Generated models ask it for each of their keys and then say
/// <see cref="End"/>. An optional key with an explicit null is no value to the model, but is kept, so that it
/// is written again.
/// </summary>
public sealed partial class NodeReading
{
    private readonly Findings findings;
    private readonly ModelReader reader;

    // The keys that the models on the way to this place asked for; those of this map start at firstAsked.
    private readonly List<string> asked = [];
    private Mapping node;
    private int firstAsked;
    private int found;
    private int depth;
    private List<MappingEntry>? kept;

    internal NodeReading(Mapping node, ModelReader reader, DiagnosticBag diagnostics)
    {
        this.node = node;
        this.reader = reader;
        findings = new Findings(diagnostics, new Trail(), Location.None, node);
    }

    internal Location Place => node.Location;

    /// <summary>The value as given; tells when the key is absent or null.</summary>
    public T Required<T>(string key, T? value)
        where T : class
    {
        FindMissing(key);
        if (value is null && node.TryGet(key, out var given) && TryFindNull(given, out var isNull))
        {
            findings.Trail.Enter(key);
            WrongType<T>(isNull, ValueKind.Any);
            findings.Trail.Leave();
        }

        return value!;
    }

    /// <inheritdoc cref="Required{T}(string, T?)"/>
    public T Required<T>(string key, T? value)
        where T : struct
    {
        FindMissing(key);
        return value.GetValueOrDefault();
    }

    /// <summary>Gives the model what it did not ask for.</summary>
    public void End(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Manifests.Models.Model.KeepUnmodeled(model, Rest());
    }

    /// <summary>What was not asked for, and explicit nulls; <see langword="null"/> for nothing.</summary>
    /// <param name="silent">Fields to keep without a word.</param>
    internal IReadOnlyList<MappingEntry>? Rest(params ReadOnlySpan<string> silent)
    {
        if (found < node.Count)
        {
            foreach (var entry in node.Entries)
            {
                if (!IsAsked(entry.Key))
                {
                    Keep(entry);
                    TellKept(entry, silent);
                }
            }
        }

        return kept;
    }

    internal bool Says(string key) => node.TryGet(key, out var value) && !IsNull(value);

    /// <summary>The API version or kind. A template inside of an object, such as a claim of a StatefulSet, need not say them.</summary>
    internal string Word(string key, string? expected, DiagnosticDescriptor missing)
    {
        if (expected is not null && depth > 0)
        {
            return Text(key) ?? expected;
        }

        if (!TryTake(key, out var value) || value is Scalar { Kind: ScalarKind.String, Text: "" })
        {
            findings.Add(missing, value ?? node);
            return "";
        }

        return At(key, value, ItemReading.Text) ?? "";
    }

    internal void ExpectKind(string apiVersion, string kind)
    {
        if (node.TextOf("apiVersion") is { Length: > 0 } foundVersion
            && node.TextOf("kind") is { Length: > 0 } foundKind
            && (foundVersion != apiVersion || foundKind != kind))
        {
            findings.Add(
                ReadingDiagnostics.OtherKind,
                node["kind"]!,
                $"{apiVersion} {kind}",
                $"{Shown.Escape(foundVersion)} {Shown.Escape(foundKind)}");
        }
    }

    internal Resource AnyResource() =>
        reader.Read($"{node.TextOf("apiVersion")} {node.TextOf("kind")}", this) ?? new UntypedResource(this);

    internal T At<T>(Mapping map)
        where T : class, IModel<T>
    {
        var outer = (node, firstAsked, found, kept);
        (node, firstAsked, found, kept) = (map, asked.Count, 0, null);
        depth++;
        var model = T.Read(this);
        depth--;
        asked.RemoveRange(firstAsked, asked.Count - firstAsked);
        (node, firstAsked, found, kept) = outer;
        return model;
    }

    internal T? WrongType<T>(Node at, ValueKind expected)
    {
        findings.Add(
            SchemaDiagnostics.WrongType,
            at,
            WrongTypeHint.Expected(expected),
            findings.Show(at),
            WrongTypeHint.For(at, expected, findings.MayQuote));
        return default;
    }

    internal double NotHeld(Scalar at)
    {
        findings.Add(ReadingDiagnostics.NumberNotHeld, at, findings.Show(at));
        return 0;
    }

    // 1.0 is an integer to the server once YAML became JSON, and its text is 1 then.
    internal long Integer(Node item, int bits, ValueKind expected)
    {
        if (item is not Scalar { Kind: ScalarKind.Integer or ScalarKind.Float } scalar)
        {
            return WrongType<long>(item, expected);
        }

        var (smallest, largest) = bits == 32 ? (int.MinValue, int.MaxValue) : (long.MinValue, long.MaxValue);
        if (long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= smallest
            && value <= largest)
        {
            return value;
        }

        if (!ExactNumber.Parse(scalar.Text).IsIntegral)
        {
            return WrongType<long>(item, expected);
        }

        findings.Add(
            SchemaDiagnostics.IntegerOutOfRange,
            item,
            bits,
            smallest.ToString(CultureInfo.InvariantCulture),
            largest.ToString(CultureInfo.InvariantCulture),
            findings.Show(item));
        return 0;
    }

    private void FindMissing(string key)
    {
        if (!node.TryGet(key, out var value) || IsNull(value))
        {
            findings.Add(SchemaDiagnostics.FieldMissing, node, key);
        }
    }

    private bool IsAsked(string key)
    {
        for (var at = firstAsked; at < asked.Count; at++)
        {
            if (asked[at] == key)
            {
                return true;
            }
        }

        return false;
    }

    private void Keep(MappingEntry entry) => (kept ??= []).Add(entry with { Value = entry.Value.Clone() });

    private void TellKept(MappingEntry entry, ReadOnlySpan<string> silent)
    {
        if (silent.Contains(entry.Key))
        {
            return;
        }

        var nearest = NearestName.Find(entry.Key, asked.Skip(firstAsked));
        findings.Trail.Enter(entry.Key);
        findings.Add(
            ReadingDiagnostics.FieldKept,
            entry.KeyLocation.IsKnown ? entry.KeyLocation : entry.Value.Location,
            Shown.Escape(entry.Key),
            nearest is null ? "remove it if it was not meant" : $"did you mean '{nearest}'?");
        findings.Trail.Leave();
    }
}
