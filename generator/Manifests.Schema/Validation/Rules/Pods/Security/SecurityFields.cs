using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>Single fields of what pods and containers may do.</summary>
/// <remarks>
/// Source: <c>pkg/apis/core/validation</c>, ValidateSecurityContext, validatePodSpecSecurityContext,
/// validateWindowsSecurityContextOptions.
/// </remarks>
internal static class SecurityFields
{
    private const string Core = "io.k8s.api.core.v1.";

    private static readonly TextForm CredentialSpec =
        new(static text => System.Text.Encoding.UTF8.GetByteCount(text) <= 64 * 1024, "at most 64 KiB");

    private static readonly TextForm UserName =
        new(
            WindowsUserName.IsValid,
            "a Windows user such as DOMAIN\\user, without \" / \\ [ ] : ; | = , + * ? < > @ in it");

    public static ImmutableArray<ITypeRule> All { get; } =
    [
        new FieldRule(Core + "PodSecurityContext")
        {
            NotEmptyIfSet = ["fsGroupChangePolicy"],
            Numbers =
            [
                ("fsGroup", NumberRange.UserOrGroup),
                ("runAsGroup", NumberRange.UserOrGroup),
                ("runAsUser", NumberRange.UserOrGroup),
            ],
        },
        new FieldRule(Core + "SecurityContext")
        {
            Numbers = [("runAsGroup", NumberRange.UserOrGroup), ("runAsUser", NumberRange.UserOrGroup)],
        },
        new FieldRule(Core + "SeccompProfile") { NotEmpty = ["type"] },
        new FieldRule(Core + "AppArmorProfile") { NotEmpty = ["type"] },
        new FieldRule(Core + "Sysctl") { NotEmpty = ["name"], Texts = [("name", TextForms.Sysctl)] },
        new FieldRule(Core + "WindowsSecurityContextOptions")
        {
            NotEmptyIfSet = ["gmsaCredentialSpec", "gmsaCredentialSpecName", "runAsUserName"],
            Texts =
            [
                ("gmsaCredentialSpec", CredentialSpec),
                ("gmsaCredentialSpecName", TextForms.Subdomain),
                ("runAsUserName", UserName),
            ],
        },
    ];
}
