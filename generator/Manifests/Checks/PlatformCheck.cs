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

        try
        {
            check(new TreeReview(context));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            context.Diagnostics.Add(Failure(context.Tree, exception));
        }
    }

    // The platform's code is the user's: its exception is a finding, so that the other platforms are still checked.
    private static Diagnostic Failure(Tree tree, Exception exception) => CompositionDiagnostics.CheckFailed.At(
        Location.None, tree.Platform, tree.Environment, exception.Message.ReplaceLineEndings(" ").TrimEnd('.'), exception.GetType().Name)
        with { Origin = UserCode.FirstKnownLine(exception) };
}
