using System.Buffers;
using System.Globalization;
using Manifests.Diagnostics;

namespace Manifests.Models.Iam;

/// <summary>What AWS refuses in one statement.</summary>
/// <remarks>Source: IAM User Guide, "IAM JSON policy elements reference" and "Grammar of the IAM JSON policy language".</remarks>
internal sealed class StatementCheck(Statement statement, int at, PolicyUse use, DiagnosticBag diagnostics, Location location)
{
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly SearchValues<char> SidCharacters = SearchValues.Create(LettersAndDigits);

    // IAM itself takes letters and digits only; S3 and SQS also take these.
    private static readonly SearchValues<char> ResourceSidCharacters = SearchValues.Create(LettersAndDigits + " -_");

    private static readonly SearchValues<char> ServiceCharacters = SearchValues.Create(LettersAndDigits + "-");

    private static readonly SearchValues<char> ActionCharacters = SearchValues.Create(LettersAndDigits + "*?");

    public void Run()
    {
        CheckSid();
        CheckPrincipals();
        CheckActions();
        CheckResources();
        CheckConditions();
    }

    public void Add(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) => diagnostics.Add(
        descriptor.At(location, [Name(), .. arguments]) with
        {
            Path = string.Create(CultureInfo.InvariantCulture, $"Statement[{at}]"),
        });

    private string Name() => string.Create(CultureInfo.InvariantCulture, $"statement {at + 1}");

    private string Use() => use switch
    {
        PolicyUse.Identity => "an identity policy",
        PolicyUse.Trust => "a trust policy",
        _ => "a resource policy",
    };

    private void CheckSid()
    {
        var isResource = use == PolicyUse.Resource;
        if (statement.Sid is { } sid && sid.AsSpan().ContainsAnyExcept(isResource ? ResourceSidCharacters : SidCharacters))
        {
            var allowed = isResource ? "letters, digits, spaces, '-' and '_'" : "letters and digits";
            Add(PolicyDiagnostics.SidCharacters, sid, Use(), allowed);
        }
    }

    private void CheckPrincipals()
    {
        if (use == PolicyUse.Identity)
        {
            Forbid("a Principal", statement.Principal);
            Forbid("a NotPrincipal", statement.NotPrincipal);
            return;
        }

        Need("Principal", statement.Principal, statement.NotPrincipal);
        CheckPrincipal("Principal", statement.Principal);
        CheckPrincipal("NotPrincipal", statement.NotPrincipal);
    }

    private void CheckPrincipal(string element, Principal? principal)
    {
        if (principal is null || principal.IsEveryone)
        {
            return;
        }

        ValueList<string>?[] kinds = [principal.Aws, principal.Service, principal.Federated, principal.CanonicalUser];
        if (Array.TrueForAll(kinds, static names => names is null) || Array.Exists(kinds, static names => names is { Count: 0 }))
        {
            Add(PolicyDiagnostics.EmptyElement, element);
        }

        foreach (var name in principal.Aws ?? [])
        {
            if (name != "*" && !IsAccount(name) && !Arn.IsArn(name))
            {
                Add(PolicyDiagnostics.AwsPrincipalForm, name);
            }
        }

        foreach (var name in principal.Service ?? [])
        {
            if (!name.Contains('.', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal))
            {
                Add(PolicyDiagnostics.ServicePrincipalForm, name);
            }
        }
    }

    private void CheckActions()
    {
        Need("Action", statement.Action, statement.NotAction);
        NotEmpty("Action", statement.Action);
        NotEmpty("NotAction", statement.NotAction);
        foreach (var action in (statement.Action ?? []).Concat(statement.NotAction ?? []))
        {
            if (!IsAction(action))
            {
                Add(PolicyDiagnostics.ActionForm, action);
            }
            else if (use == PolicyUse.Trust && !action.StartsWith("sts:", StringComparison.OrdinalIgnoreCase))
            {
                Add(PolicyDiagnostics.TrustAction, action);
            }
        }
    }

    private void CheckResources()
    {
        switch (use)
        {
            case PolicyUse.Trust:
                Forbid("a Resource", statement.Resource);
                Forbid("a NotResource", statement.NotResource);
                return;
            case PolicyUse.Identity:
                Need("Resource", statement.Resource, statement.NotResource);
                break;
            case PolicyUse.Resource when statement is { Resource: not null, NotResource: not null }:
                Add(PolicyDiagnostics.BothForms, "Resource");
                break;
        }

        NotEmpty("Resource", statement.Resource);
        NotEmpty("NotResource", statement.NotResource);
        foreach (var resource in (statement.Resource ?? []).Concat(statement.NotResource ?? []))
        {
            if (resource != "*" && !Arn.IsArn(resource))
            {
                Add(PolicyDiagnostics.ResourceForm, resource);
            }
        }
    }

    private void CheckConditions()
    {
        var seen = new HashSet<(string, string)>();
        foreach (var condition in statement.Condition ?? [])
        {
            if (condition.Operator.Name is null)
            {
                Add(PolicyDiagnostics.IncompleteCondition, condition.Key, "an operator");
            }
            else if (!seen.Add((condition.Operator.Name, condition.Key)))
            {
                Add(PolicyDiagnostics.DuplicateCondition, condition.Operator, condition.Key);
            }

            if (condition.Key.Contains("://", StringComparison.Ordinal))
            {
                Add(PolicyDiagnostics.KeyWithScheme, condition.Key);
            }

            if (condition.Values.Count == 0)
            {
                Add(PolicyDiagnostics.IncompleteCondition, condition.Key, "a value");
            }
        }
    }

    private void Need(string element, object? value, object? opposite)
    {
        if (value is not null && opposite is not null)
        {
            Add(PolicyDiagnostics.BothForms, element);
        }
        else if (value is null && opposite is null)
        {
            Add(PolicyDiagnostics.MissingElement, element, Use());
        }
    }

    private void Forbid(string element, object? value)
    {
        if (value is not null)
        {
            Add(PolicyDiagnostics.ForbiddenElement, element, Use());
        }
    }

    private void NotEmpty(string element, ValueList<string>? values)
    {
        if (values is { Count: 0 })
        {
            Add(PolicyDiagnostics.EmptyElement, element);
        }
    }

    private static bool IsAction(string action)
    {
        if (action == "*")
        {
            return true;
        }

        var colon = action.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && colon < action.Length - 1
            && !action.AsSpan(0, colon).ContainsAnyExcept(ServiceCharacters)
            && !action.AsSpan(colon + 1).ContainsAnyExcept(ActionCharacters);
    }

    private static bool IsAccount(string name) => name.Length == 12 && !name.AsSpan().ContainsAnyExceptInRange('0', '9');
}
