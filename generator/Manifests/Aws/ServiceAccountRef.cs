using Manifests.Models;

namespace Manifests;

/// <summary>A service account by its names, whoever makes it.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name. Where IRSA trusts it, <c>*</c> and <c>?</c> may stand for any.</param>
public readonly record struct ServiceAccountRef(NamespaceRef Namespace, string Name);
