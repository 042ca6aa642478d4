using Manifests.Models;

namespace Manifests.Platforms.ArgoflowAws;

/// <summary>How a service account says which role its pods have.</summary>
internal static class Irsa
{
    public const string Annotation = "eks.amazonaws.com/role-arn";

    public static Map<string> Of(string role) => new() { [Annotation] = role };
}
