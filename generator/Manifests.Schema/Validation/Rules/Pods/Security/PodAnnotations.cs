using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Annotations of pods that mean something to the server.</summary>
/// <remarks>
/// Source: <c>pkg/apis/core/validation</c>, ValidatePodSpecificAnnotations, validateSeccompAnnotationsAndFields,
/// validateAppArmorAnnotationsAndFieldsMatchOnCreate.
/// </remarks>
internal static class PodAnnotations
{
    private const string Mirror = "kubernetes.io/config.mirror";
    private const string DeletionCost = "controller.kubernetes.io/pod-deletion-cost";
    private const string Localhost = "localhost/";

    /// <summary>Seccomp of a whole pod, before there was a field.</summary>
    public const string SeccompOfPod = "seccomp.security.alpha.kubernetes.io/pod";

    /// <summary>Seccomp of one container; its name follows.</summary>
    public const string SeccompOfContainer = "container.seccomp.security.alpha.kubernetes.io/";

    /// <summary>AppArmor of one container; its name follows.</summary>
    public const string AppArmorOfContainer = "container.apparmor.security.beta.kubernetes.io/";

    /// <summary>Checks the annotations of a pod or template; the trail stands at the object that has both metadata and spec.</summary>
    public static void Check(SchemaWalk walk, Mapping annotations, Mapping spec)
    {
        foreach (var annotation in annotations.Entries)
        {
            if (annotation.Value is Scalar { Kind: ScalarKind.String } value && Expected(annotation.Key, value.Text, spec) is { } expected)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.BadPodAnnotation,
                    value,
                    ["metadata", "annotations", annotation.Key],
                    Shown.Escape(annotation.Key),
                    Shown.Text(value.Text),
                    expected);
            }
        }
    }

    private static string? Expected(string key, string value, Mapping spec)
    {
        if (key == Mirror)
        {
            return spec.TextOf("nodeName") is { Length: > 0 }
                ? null
                : "'nodeName' in the spec of such a pod; add it, or remove the annotation";
        }

        if (key == DeletionCost)
        {
            return IsInteger(value) ? null : "a 32-bit integer without a plus sign or leading zeros";
        }

        if (key == SeccompOfPod || key.StartsWith(SeccompOfContainer, StringComparison.Ordinal))
        {
            return IsSeccomp(value) ? null : "runtime/default, unconfined, or localhost/ and a relative path";
        }

        return key.StartsWith(AppArmorOfContainer, StringComparison.Ordinal)
            ? ExpectedAppArmor(key[AppArmorOfContainer.Length..], value, spec)
            : null;
    }

    private static string? ExpectedAppArmor(string container, string value, Mapping spec)
    {
        if (!HasContainer(spec, container))
        {
            return $"the name of a container behind the slash, and there is no {Shown.Text(container)}";
        }

        return value is "" or "runtime/default" or "unconfined" || value.StartsWith(Localhost, StringComparison.Ordinal)
            ? null
            : "runtime/default, unconfined, or localhost/ and the name of a profile";
    }

    private static bool HasContainer(Mapping spec, string name)
    {
        foreach (var container in new PodContainers(spec))
        {
            if (container.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSeccomp(string value) =>
        value is "runtime/default" or "docker/default" or "unconfined"
        || (value.StartsWith(Localhost, StringComparison.Ordinal) && PathSyntax.IsDescending(value.AsSpan(Localhost.Length)));

    private static bool IsInteger(string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && (number == 0 ? value is "0" : value[0] is not ('+' or '0') && !value.StartsWith("-0", StringComparison.Ordinal));
}
