namespace Manifests.Tests.Applications;

public sealed class ArgoConfigurationTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void HealthOfApplications_IsToldBeforeTheFirstWave()
    {
        var result = workspace.Render(static platform => ArgoConfiguration.AddTo(platform.Component("apps"), -7));

        Assert.Equal([], TestWorkspace.Show(result.Diagnostics));
        Assert.Equal(
            """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: argocd-cm
              namespace: argocd
              labels:
                app.kubernetes.io/name: argocd-cm
                app.kubernetes.io/part-of: argocd
              annotations:
                argocd.argoproj.io/sync-options: ServerSideApply=true,Prune=false
                argocd.argoproj.io/sync-wave: '-7'
            data:
              resource.customizations.health.argoproj.io_Application: |
                local health = { status = "Progressing", message = "" }
                if obj.status ~= nil and obj.status.health ~= nil then
                  health.status = obj.status.health.status
                  health.message = obj.status.health.message or ""
                end
                return health

            """,
            TestWorkspace.Text(result, "apps/argocd-cm.yaml"));
    }
}
