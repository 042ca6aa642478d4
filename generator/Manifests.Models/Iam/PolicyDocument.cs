using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Models.Iam;

/// <summary>An IAM policy. The same policy always gives the same text.</summary>
/// <example>
/// <code>
/// var policy = new PolicyDocument
/// {
///     Statement =
///     [
///         new()
///         {
///             Sid = "S3ArtifactAccess",
///             Effect = Effect.Allow,
///             Action = ["s3:GetObject", "s3:PutObject"],
///             Resource = [Arn.Bucket(bucket), Arn.Objects(bucket)],
///         },
///     ],
/// };
/// role.InlinePolicies = { ["artifacts"] = policy.ToJson() };
/// </code>
/// </example>
public sealed partial record PolicyDocument : Model
{
    /// <summary>The version of the policy language that has variables.</summary>
    public const string CurrentVersion = "2012-10-17";

    /// <summary>The version of the policy language; AWS knows 2012-10-17 and 2008-10-17.</summary>
    public string Version { get; init; } = CurrentVersion;

    /// <summary>An id, which some services want in resource policies; <see langword="null"/> leaves it out.</summary>
    public string? Id { get; init; }

    /// <summary>The statements; always written as a list.</summary>
    public required ValueList<Statement> Statement { get; init; }

    /// <summary>The policy as JSON: without white space, or one line per member with two spaces a level.</summary>
    /// <exception cref="InvalidOperationException">A text has half of a surrogate pair, which UTF-8 cannot carry.</exception>
    public string ToJson(bool indented = false)
    {
        var diagnostics = new DiagnosticBag();
        return JsonWriter.ToText(ToMapping(), diagnostics, new JsonWriterOptions { Indented = indented })
            ?? throw new InvalidOperationException(diagnostics.ToSorted()[0].Message);
    }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "Version", Version);
        Write(node, "Id", Id);
        Write(node, "Statement", Statement);
    }
}
