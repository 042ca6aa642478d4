namespace Manifests.Schema.Tests.Validation;

/// <summary>Kinds that a test makes by hand.</summary>
internal sealed class KindsInMemory(params KindSchema[] kinds) : IKindSource
{
    public IReadOnlyCollection<KindName> KindNames { get; } =
        [.. kinds.Select(static kind => new KindName(kind.ApiVersion, kind.Kind, kind.Versions))];

    public KindSchema? FindKind(string apiVersion, string kind) =>
        kinds.FirstOrDefault(known => known.ApiVersion == apiVersion && known.Kind == kind);
}
