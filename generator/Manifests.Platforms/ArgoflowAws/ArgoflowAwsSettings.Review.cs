using Manifests.Platforms.ArgoflowAws.Aws;
using Manifests.Platforms.ArgoflowAws.Setup;

namespace Manifests.Platforms.ArgoflowAws;

public sealed partial record ArgoflowAwsSettings : IReviewedSettings
{
    /// <inheritdoc/>
    public void Review(SettingsReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        if (Form == TreeForm.Template)
        {
            ReviewTemplate(review);
        }
        else if (Setup is null)
        {
            review.Refuse(
                nameof(Setup),
                "a rendered tree needs the values of setup.conf. Write them here, or set form to template to keep their placeholders.");
        }
        else
        {
            SetupReview.Of(Setup, review.Below(nameof(Setup)));
            AwsReview.Check(this, Setup, review);
        }

        ReviewParts(review);
    }

    private void ReviewTemplate(SettingsReview review)
    {
        if (Setup is not null)
        {
            review.Warn(nameof(Setup), "has no effect in a template, where every value is the placeholder of its key. Remove it.");
        }

        if (SecretsApi == SecretsApi.Modern)
        {
            review.Refuse(
                nameof(SecretsApi),
                "is modern, which has no template: the SecretStores have another word for external_secrets.backend_type than setup.conf. "
                + "Choose legacy, or set form to rendered.");
        }

        if (SecretsIam == SecretsIam.Broad)
        {
            review.Refuse(
                nameof(SecretsIam),
                "is broad, which has no template: the keys role_arn.external_secrets.<namespace> would be replaced nowhere. "
                + "Choose perNamespace, or set form to rendered.");
        }

        if (ProvisionAws is not null)
        {
            review.Refuse(
                nameof(ProvisionAws),
                "AWS resources have no template: their policies are made of the values of setup.conf. Remove it, or set form to rendered.");
        }
    }

    private void ReviewParts(SettingsReview review)
    {
        if (Kfserving && !Knative)
        {
            review.Refuse(nameof(Kfserving), "KFServing runs on Knative, which is left out. Set knative to true, or kfserving to false.");
        }

        if (Kubecost && !Monitoring)
        {
            review.Refuse(
                nameof(Kubecost),
                "Kubecost reads the Prometheus of the monitoring, which is left out. Set monitoring to true, or kubecost to false.");
        }

        if (Dashboard == DashboardForm.Mlflow && !Mlflow)
        {
            review.Refuse(nameof(Dashboard), "links to MLflow, which is left out. Set mlflow to true, or dashboard to plain.");
        }
    }
}
