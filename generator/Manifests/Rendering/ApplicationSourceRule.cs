using Manifests.Diagnostics;
using Manifests.Models;

namespace Manifests;

/// <summary>An Application that reads this tree needs a repository, and its component has to be in it.</summary>
internal sealed class ApplicationSourceRule(PlatformBuilder builder, DiagnosticBag diagnostics)
{
    public void Check(Resource resource)
    {
        if (resource is not ArgoApplication application)
        {
            return;
        }

        foreach (var source in application.Sources)
        {
            if (source.RepositoryUrl is null)
            {
                CheckOwn(application, source);
            }
        }
    }

    private void CheckOwn(ArgoApplication application, ApplicationSource source)
    {
        if (builder.SourceRepository is not { } repository)
        {
            diagnostics.Add(CompositionDiagnostics.NoRepository.At(Location.None, application.Name) with { Origin = application.Origin });
        }
        else if (source.Component is { } component && !TreePath.IsWithin(component.Path, repository.Root))
        {
            diagnostics.Add(CompositionDiagnostics.SourceOutsideRepository.At(
                Location.None, application.Name, component.Path, repository.Root) with { Origin = application.Origin });
        }
    }
}
