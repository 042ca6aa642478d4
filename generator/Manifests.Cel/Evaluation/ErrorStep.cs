namespace Manifests.Cel.Evaluation;

/// <summary>A part that can never have a value, such as a name that is not known in an expression that was not checked.</summary>
internal sealed class ErrorStep(CelError error) : Step
{
    public override CelValue Run(ref Frame frame) => CelValue.Of(error);
}
