using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Manifests.Schema.Embedded;
using Manifests.Schema.Text;

namespace Manifests.Schema;

/// <summary>
/// The committed catalog and, before it, catalogs of users' own definitions: a definition of a kind that the catalog has as well
/// takes its place. Safe to use from several threads.
/// </summary>
public sealed class KnownKinds : IKindSource
{
    private State state = new([]);

    /// <summary>What the program knows. Assemblies with models of their own definitions add to it when they are first used.</summary>
    public static KnownKinds OfProgram { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyCollection<KindName> KindNames => state.KindNames;

    /// <summary>Tells one state of all schemas from another; that of the committed catalog while there are no others.</summary>
    public string Identity => state.Identity;

    /// <summary>Adds a catalog file; of one kind, the definition that came last counts.</summary>
    /// <param name="text">Gives what the file says. Asked once, when a schema is first needed.</param>
    public void Add(Func<string> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var own = new OwnCatalog(text);
        for (var before = state; ; before = state)
        {
            if (Interlocked.CompareExchange(ref state, new State([own, .. before.Own]), before) == before)
            {
                return;
            }
        }
    }

    /// <inheritdoc/>
    public KindSchema? FindKind(string apiVersion, string kind)
    {
        foreach (var own in state.Own)
        {
            if (own.Catalog.FindKind(apiVersion, kind) is { } found)
            {
                return found;
            }
        }

        return Catalog.Embedded.FindKind(apiVersion, kind);
    }

    private sealed class OwnCatalog(Func<string> read)
    {
        private readonly Lazy<string> text = new(read);
        private Catalog? catalog;

        public string Text => text.Value;

        public Catalog Catalog => catalog ??= Catalog.OfFile(Import.CrdImport.CatalogPath, Text);
    }

    private sealed class State(ImmutableArray<OwnCatalog> own)
    {
        private readonly Lazy<IReadOnlyCollection<KindName>> names = new(() => own.IsEmpty
            ? Catalog.Embedded.KindNames
            : [.. own.SelectMany(static known => known.Catalog.KindNames).Concat(Catalog.Embedded.KindNames).DistinctBy(static name => (name.ApiVersion, name.Kind))]);

        private readonly Lazy<string> identity = new(() => own.IsEmpty ? CatalogIdentity.OfEmbedded : IdentityOf(own));

        public ImmutableArray<OwnCatalog> Own => own;

        public IReadOnlyCollection<KindName> KindNames => names.Value;

        public string Identity => identity.Value;

        // Assemblies are first used in an order that may differ from run to run.
        private static string IdentityOf(ImmutableArray<OwnCatalog> own)
        {
            var all = string.Join('\n', own.Select(static known => known.Text).Order(StringComparer.Ordinal).Prepend(CatalogIdentity.OfEmbedded));
            return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)).AsSpan(0, 8))}";
        }
    }
}
