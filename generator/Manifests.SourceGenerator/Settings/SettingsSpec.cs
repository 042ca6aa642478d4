namespace Manifests.SourceGenerator.Settings;

/// <summary>A settings type, as far as its binder needs it.</summary>
/// <param name="FileName">The hint name of the generated file.</param>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Declarations">From the outermost containing type to the type itself: <c>partial record X</c>.</param>
/// <param name="Name">The type's name without containing types.</param>
/// <param name="FullName">With <c>global::</c>.</param>
/// <param name="NeedsPublicConstructor">Whether adding a constructor would take away the implicit one.</param>
/// <param name="Members">The settings in the order they were declared, a base type's first.</param>
internal sealed record SettingsSpec(
    string FileName,
    string Namespace,
    EquatableArray<string> Declarations,
    string Name,
    string FullName,
    bool NeedsPublicConstructor,
    EquatableArray<SettingMemberSpec> Members);
