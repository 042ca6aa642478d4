namespace Manifests.Schema.Across;

/// <summary>Why somebody may do something.</summary>
/// <param name="Subject">Who, as the binding names it: perhaps a group that the one who asks is in.</param>
/// <param name="Binding">What gives the role.</param>
/// <param name="RoleName">The role.</param>
/// <param name="Role">What makes the role; <see langword="null"/> when every cluster has it.</param>
public sealed record AccessGrant(AccessSubject Subject, AppliedResource Binding, string RoleName, AppliedResource? Role);
