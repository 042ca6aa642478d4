using Manifests.Diagnostics;

namespace Manifests;

/// <summary>What the platform itself wants of its tree: see <see cref="Platform.Check"/>.</summary>
internal sealed class PlatformCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        if (context.Tree.OwnCheck is not { } check)
        {
            return;
        }

        var placed = PlacedResources.Of(context, new EffectiveResources(context))
            .Select(static resource => new PlacedResource(resource.File, resource.Document, resource.Name, resource.Namespace));
        try
        {
            check(new TreeReview(context.Tree, [.. placed], context.Diagnostics));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The platform's code is the user's: its exception is a finding, so that the other platforms are still checked.
            context.Diagnostics.Add(CompositionDiagnostics.CheckFailed.At(
                Location.None, context.Tree.Platform, context.Tree.Environment, exception.Message.ReplaceLineEndings(" ").TrimEnd('.'), exception.GetType().Name)
                with { Origin = UserCode.FirstKnownLine(exception) });
        }
    }
}
