namespace Manifests.Schema.Across;

/// <summary>The user name and the groups under which the server knows a subject.</summary>
/// <remarks>Source: apiserver <c>pkg/authentication/serviceaccount</c>, <c>pkg/authentication/user</c>.</remarks>
internal static class SubjectNames
{
    private const string Accounts = "system:serviceaccounts";
    private const string AccountPrefix = "system:serviceaccount:";
    private const string Authenticated = "system:authenticated";
    private const string Unauthenticated = "system:unauthenticated";
    private const string Anonymous = "system:anonymous";

    /// <summary>The user name of a ServiceAccount.</summary>
    public static string OfAccount(string @namespace, string name) => $"{AccountPrefix}{@namespace}:{name}";

    /// <summary>The user name of a subject; <see langword="null"/> for a group.</summary>
    public static string? UserName(AccessSubject subject) => subject.Kind switch
    {
        AccessSubjectKind.User => subject.Name,
        AccessSubjectKind.ServiceAccount => OfAccount(subject.Namespace!, subject.Name),
        _ => null,
    };

    /// <summary>Every group that a subject is in for certain.</summary>
    public static IReadOnlyList<string> Groups(AccessSubject subject) => subject.Kind switch
    {
        AccessSubjectKind.ServiceAccount => [Accounts, $"{Accounts}:{subject.Namespace}", Authenticated],
        AccessSubjectKind.Group => OfGroup(subject.Name),
        _ => OfUser(subject.Name),
    };

    private static string[] OfUser(string name)
    {
        if (name == Anonymous)
        {
            return [Unauthenticated];
        }

        return name.StartsWith(AccountPrefix, StringComparison.Ordinal) && name[AccountPrefix.Length..].Split(':') is [var @namespace, _]
            ? [Accounts, $"{Accounts}:{@namespace}", Authenticated]
            : [Authenticated];
    }

    private static string[] OfGroup(string name)
    {
        if (name is Unauthenticated or Authenticated)
        {
            return [name];
        }

        return name.StartsWith(Accounts + ":", StringComparison.Ordinal) ? [name, Accounts, Authenticated] : [name, Authenticated];
    }
}
