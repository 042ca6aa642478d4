using Manifests.Models.Iam;

namespace Manifests;

/// <summary>A field that holds an IAM policy as JSON, or several by their names.</summary>
/// <param name="Service">The AWS service, as ACK's groups begin.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The field of its <c>spec</c>.</param>
/// <param name="Use">What the policy hangs on.</param>
/// <param name="Quota">
/// How many characters all policies of the field may have together, white space not counted; <see langword="null"/> when the service
/// says none.
/// </param>
internal sealed record PolicyField(string Service, string Kind, string Name, PolicyUse Use, int? Quota);
