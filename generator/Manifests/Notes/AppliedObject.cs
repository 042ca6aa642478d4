namespace Manifests;

/// <summary>An object that an Application of the tree applies, or an Application that nothing in the tree applies.</summary>
/// <param name="Document">The object.</param>
/// <param name="Wave">Its sync wave; 0 when it names none.</param>
internal sealed record AppliedObject(TreeDocument Document, int Wave)
{
    public bool IsApplication => Document is { Kind: "Application", Group: "argoproj.io" };
}
