using System.IO.Enumeration;
using Manifests.Diagnostics;
using Manifests.Models.Iam;
using Manifests.Yaml;

namespace Manifests;

/// <summary>
/// The roles of the tree trust the service accounts that take them: by IRSA's annotation, in manifests and in the values of charts, or by
/// an association of EKS Pod Identity. Roles made elsewhere are not looked at.
/// </summary>
internal sealed class RoleTrustCheck : ITreeCheck
{
    private const string PodIdentityService = "pods.eks.amazonaws.com";

    public void Run(CheckContext context)
    {
        var resources = PlacedResources.Of(context, new EffectiveResources(context));
        var roles = resources
            .Where(static resource => resource.Document is { Group: "iam.services.k8s.aws", Kind: "Role" })
            .Select(static resource => TrustedRole.Of(resource.Document))
            .OfType<TrustedRole>()
            .ToArray();
        if (roles.Length == 0)
        {
            return;
        }

        foreach (var resource in resources)
        {
            switch (resource.Document)
            {
                case { Group: "", Kind: "ServiceAccount", Object: { } account }:
                    CheckAnnotation(context, roles, resource.Document, account.MappingOf("metadata"), resource.Namespace, resource.Name);
                    break;
                case { Group: "eks.services.k8s.aws", Kind: "PodIdentityAssociation" }:
                    CheckAssociation(context, roles, resource);
                    break;
            }
        }

        foreach (var source in context.Graph.Sources)
        {
            var release = source.Destination.TextOf("namespace");
            CheckValues(context, roles, source.Document, source.Source.MappingOf("helm")?.MappingOf("valuesObject"), release);
        }
    }

    // Charts have their service accounts at different places, but always with a name beside the annotations.
    private static void CheckValues(CheckContext context, TrustedRole[] roles, TreeDocument document, Mapping? values, string? @namespace)
    {
        if (values is null)
        {
            return;
        }

        if (values.TextOf("name") is { } name)
        {
            CheckAnnotation(context, roles, document, values, @namespace, name);
        }

        foreach (var inner in values.Select(static entry => entry.Value).OfType<Mapping>())
        {
            CheckValues(context, roles, document, inner, @namespace);
        }
    }

    private static void CheckAnnotation(
        CheckContext context, TrustedRole[] roles, TreeDocument document, Mapping? holder, string? @namespace, string name)
    {
        if (holder?.MappingOf("annotations")?[WorkloadIdentity.RoleAnnotation] is not Scalar { Kind: ScalarKind.String } arn)
        {
            return;
        }

        var taken = arn.Text[(arn.Text.LastIndexOf('/') + 1)..];
        var subject = $"system:serviceaccount:{@namespace}:{name}";
        foreach (var role in roles.Where(role => role.Name == taken && !role.Policy.Statement.Any(statement => LetsIn(statement, subject))))
        {
            Tell(context, document, arn.Location, RuleDiagnostics.AccountNotTrusted, $"{@namespace}/{name}", role.Name, subject);
        }
    }

    private static void CheckAssociation(CheckContext context, TrustedRole[] roles, EffectiveResource association)
    {
        var spec = association.Document.Object?.MappingOf("spec");
        if (spec?.MappingOf("roleRef")?.MappingOf("from")?["name"] is not Scalar { Kind: ScalarKind.String } reference)
        {
            return;
        }

        var named = roles.FirstOrDefault(role => role.Document.Name == reference.Text && role.Document.Namespace == association.Namespace);
        if (named is not null && !named.Policy.Statement.Any(LetsPodIdentityIn))
        {
            Tell(
                context, association.Document, reference.Location, RuleDiagnostics.AssociationNotTrusted,
                association.Name, named.Name, PodIdentityService);
        }
    }

    private static bool LetsIn(Statement statement, string subject) =>
        statement.Effect == Effect.Allow
        && Has(statement, "sts:AssumeRoleWithWebIdentity")
        && (statement.Condition ?? []).Where(static condition => condition.Key.EndsWith(":sub", StringComparison.Ordinal))
            .All(condition => Fits(condition, subject));

    private static bool Fits(Condition condition, string subject) => condition.Operator.Name switch
    {
        "StringEquals" => condition.Values.Contains(subject, StringComparer.Ordinal),
        "StringLike" => condition.Values.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, subject, ignoreCase: false)),
        // What compares in another way is not judged here.
        _ => true,
    };

    private static bool LetsPodIdentityIn(Statement statement) =>
        statement.Effect == Effect.Allow
        && (statement.Principal?.Service ?? []).Contains(PodIdentityService, StringComparer.Ordinal)
        && Has(statement, "sts:AssumeRole")
        && Has(statement, "sts:TagSession");

    private static bool Has(Statement statement, string action) =>
        (statement.Action ?? []).Any(allowed => FileSystemName.MatchesSimpleExpression(allowed, action, ignoreCase: true));

    private static void Tell(
        CheckContext context,
        TreeDocument document,
        Location location,
        DiagnosticDescriptor descriptor,
        params ReadOnlySpan<object?> arguments) =>
        context.Diagnostics.Add(descriptor.At(location, arguments) with { Origin = document.Origin, Resource = document.ToString() });
}
