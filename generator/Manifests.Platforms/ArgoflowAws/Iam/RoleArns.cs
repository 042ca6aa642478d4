using Manifests.Models.Iam;

namespace Manifests.Platforms.ArgoflowAws.Iam;

/// <summary>The parts of a role's ARN.</summary>
internal static class RoleArns
{
    /// <summary>The account; <see langword="null"/> when the text is no ARN, as a placeholder is not.</summary>
    public static string? AccountOf(string arn) => Arn.TryParse(arn, out _) ? arn.Split(':')[4] : null;

    /// <summary>The role's name, without a path before it.</summary>
    public static string NameOf(string arn) => arn[(arn.LastIndexOf('/') + 1)..];
}
