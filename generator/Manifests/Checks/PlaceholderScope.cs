namespace Manifests;

/// <summary>Who reads a text, and with it which spellings can only be placeholders.</summary>
internal enum PlaceholderScope
{
    /// <summary>Kubernetes, kustomize or ArgoCD, which expand nothing but <c>$(NAME)</c>.</summary>
    Value,

    /// <summary>The controller of a custom resource, which may have templates in double braces.</summary>
    CustomValue,

    /// <summary>A shell or another program, which may expand anything.</summary>
    Program,
}
