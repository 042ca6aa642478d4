using System.Collections.Frozen;
using Manifests.Schema.Validation;

namespace Manifests.Schema.Across;

/// <summary>The kinds that an input defines, and behind them those that are known anyway.</summary>
internal sealed class InputKinds(IKindSource known, FrozenDictionary<string, Lazy<InputKind>> defined) : IKindSource, IUnusableKinds
{
    private readonly Lazy<IReadOnlyCollection<KindName>> names = new(() =>
    [
        .. defined.Values.SelectMany(static kind => kind.Value.Served)
            .Select(static kind => new KindName(kind.ApiVersion, kind.Kind, kind.Versions)),
        .. known.KindNames.Where(name => !defined.ContainsKey(KindKey.Of(KindKey.GroupOf(name.ApiVersion), name.Kind))),
    ]);

    public IReadOnlyCollection<KindName> KindNames => names.Value;

    public KindSchema? FindKind(string apiVersion, string kind) =>
        defined.TryGetValue(KindKey.Of(KindKey.GroupOf(apiVersion), kind), out var input)
            ? input.Value.Served.FirstOrDefault(served => served.ApiVersion == apiVersion)
            : known.FindKind(apiVersion, kind);

    public string? WhyUnusable(string apiVersion, string kind) =>
        defined.TryGetValue(KindKey.Of(KindKey.GroupOf(apiVersion), kind), out var input) ? input.Value.Problem : null;
}
