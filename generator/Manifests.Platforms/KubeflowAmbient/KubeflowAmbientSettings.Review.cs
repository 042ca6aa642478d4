using System.Globalization;

namespace Manifests.Platforms.KubeflowAmbient;

public sealed partial record KubeflowAmbientSettings : IReviewedSettings
{
    /// <inheritdoc/>
    public void Review(SettingsReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        ReviewBases(review);
        ReviewComponents(review);
        ReviewExtensions(review);
        ReviewResources(review);
        ReviewDns(review);
    }

    private void ReviewBases(SettingsReview review)
    {
        var known = UpstreamBases.KnownRevisions;
        if (Bases == BaseForm.Strict)
        {
            if (review.Says(nameof(KubeflowRevision)))
            {
                review.Warn(
                    nameof(KubeflowRevision),
                    "has no effect on strict bases, which name no release. Remove it, or set bases to corrected.");
            }

            if (Applications == ApplicationForm.Phased)
            {
                review.Refuse(
                    nameof(Applications),
                    "strict bases are one list, letter for letter, and phases cut it up. "
                    + "Set bases to corrected, or applications to single.");
            }
        }
        else if (!known.Contains(KubeflowRevision, StringComparer.Ordinal))
        {
            review.Refuse(
                nameof(KubeflowRevision),
                $"expected a release that has every base, found \"{KubeflowRevision}\"; "
                + $"'common/istio-1-17' came with 1.8 and went with 1.9. Choose one of {string.Join(", ", known)}.");
        }
    }

    private void ReviewComponents(SettingsReview review)
    {
        foreach (var same in Without.GroupBy(static part => part).Where(static same => same.Count() > 1))
        {
            review.Warn(
                nameof(Without),
                $"'{WordOf(same.Key)}' is there {same.Count().ToString(CultureInfo.InvariantCulture)} times. Name each component once.");
        }

        if (Without.Count > 0 && Bases == BaseForm.Strict)
        {
            review.Refuse(
                nameof(Without),
                "strict bases are the whole list, letter for letter. Set bases to corrected to leave a component out.");
        }

        if (!Has(KubeflowComponent.Profiles) && Has(KubeflowComponent.UserNamespace))
        {
            review.Refuse(
                nameof(Without),
                "the user namespace is a Profile, which the component profiles brings. Leave userNamespace out as well.");
        }

        if (!EnabledComponents.Any())
        {
            review.Refuse(nameof(Without), "every component is left out, so nothing of Kubeflow is there. Remove one from the list.");
        }
    }

    private void ReviewExtensions(SettingsReview review)
    {
        foreach (var same in Extensions.GroupBy(static part => part).Where(static same => same.Count() > 1))
        {
            review.Warn(
                nameof(Extensions),
                $"'{WordOf(same.Key)}' is there {same.Count().ToString(CultureInfo.InvariantCulture)} times. Name each extension once.");
        }

        if (Extensions.Count > 0 && Bases == BaseForm.Strict)
        {
            review.Refuse(
                nameof(Extensions),
                "strict bases are the whole list, letter for letter. Set bases to corrected to add an extension.");
        }
    }

    private void ReviewResources(SettingsReview review)
    {
        foreach (var (name, resources) in Resources)
        {
            var component = CoreComponent.All.FirstOrDefault(component => WordOf(component.Part) == name);
            if (component is null)
            {
                var names = string.Join(", ", CoreComponent.All.Select(static component => WordOf(component.Part)));
                review.Refuse(nameof(Resources), $"'{name}' is no component with a Deployment. Write one of {names}.");
            }
            else if (!Has(component.Part))
            {
                review.Warn(nameof(Resources), $"'{name}' has no effect, because the component is left out. Remove it.");
            }

            ReviewOrder(review, name, "CPU", resources.CpuRequestMillicores, resources.CpuLimitMillicores);
            ReviewOrder(review, name, "memory", resources.MemoryRequestMebibytes, resources.MemoryLimitMebibytes);
        }
    }

    private static void ReviewOrder(SettingsReview review, string component, string what, int request, int limit)
    {
        if (request > limit)
        {
            review.Refuse(
                nameof(Resources),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{component}' asks for more {what} than it may use: {request} of {limit}. Lower the request, or raise the limit."));
        }
    }

    private void ReviewDns(SettingsReview review)
    {
        if (Dns == DnsProvider.Route53)
        {
            if (DnsTarget is null)
            {
                review.Refuse(nameof(Dns), "a record in Route 53 needs the host name that it leads to. Set dnsTarget.");
            }

            if (HostedZoneId is null)
            {
                review.Refuse(nameof(Dns), "a record in Route 53 needs its hosted zone. Set hostedZoneId.");
            }

            return;
        }

        foreach (var setting in new[] { nameof(DnsTarget), nameof(HostedZoneId) }.Where(review.Says))
        {
            review.Warn(setting, "has no effect, because only a record in Route 53 is made from it. Remove it, or set dns to route53.");
        }
    }
}
