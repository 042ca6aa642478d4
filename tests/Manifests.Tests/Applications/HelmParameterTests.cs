using Manifests.Models;

namespace Manifests.Tests.Applications;

public sealed class HelmParameterTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Parameters_AreWrittenInTheirOrder_BesideTheReleaseOfKustomize()
    {
        var result = workspace.Render(platform => platform.Application("web", Chart(
            new(HelmParameter.PathOf("annotations", "eks.amazonaws.com/role-arn"), "arn"), new("inject", "false") { ForceString = true }) with
        {
            KustomizeVersion = "v4.0.5",
        }));

        Assert.Empty(result.Diagnostics);
        Assert.Contains(
            """
                helm:
                  parameters:
                  - name: annotations.eks\.amazonaws\.com/role-arn
                    value: arn
                  - name: inject
                    forceString: true
                    value: 'false'
                kustomize:
                  version: v4.0.5
            """,
            TestWorkspace.Text(result, "apps/web.yaml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void ParameterTwice_IsRefused() => Assert.Equal(
        ["output/demo/apps/web.yaml(18,9): error MAN5201: the Application 'web' sets the Helm parameter 'rbac.create' 2 times, and Helm takes only the last. Keep one of them."],
        workspace.Findings(static platform => platform.Application("web", Chart(new("rbac.create", "true"), new("a", "b"), new("rbac.create", "true")))));

    private static ApplicationSource Chart(params ValueList<HelmParameter> parameters) =>
        ApplicationSource.Helm("https://example.com/charts", "web", "1.0.0") with { Parameters = parameters };
}
