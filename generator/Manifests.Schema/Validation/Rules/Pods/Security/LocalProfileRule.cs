using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A profile of the node is named exactly when the type says that it is one.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateSeccompProfileField, ValidateAppArmorProfileField.</remarks>
/// <param name="typeName">The upstream name of the type of profiles.</param>
/// <param name="form">The grammar of the name.</param>
internal sealed class LocalProfileRule(string typeName, TextForm form) : ITypeRule
{
    /// <summary>A seccomp profile is a file below a folder of the node; an empty name is the folder itself.</summary>
    public static LocalProfileRule Seccomp { get; } = new("io.k8s.api.core.v1.SeccompProfile", TextForms.DescendingPath);

    /// <summary>An AppArmor profile has a name.</summary>
    public static LocalProfileRule AppArmor { get; } = new(
        "io.k8s.api.core.v1.AppArmorProfile",
        new TextForm(
            static text => text.Length <= 4_095 && text.Trim().Length == text.Length,
            "a name without white space around it"))
    {
        RefusesEmpty = true,
    };

    public string TypeName { get; } = typeName;

    /// <summary>Whether an empty name is none.</summary>
    private bool RefusesEmpty { get; init; }

    public void Check(SchemaWalk walk, Mapping value)
    {
        var isNamed = value.HasValue("localhostProfile");
        if (value.TextOf("type") == "Localhost")
        {
            if (isNamed && !(RefusesEmpty && value.TextOf("localhostProfile") is ""))
            {
                Expect.Form(walk, value, "localhostProfile", form);
            }
            else if (!walk.Options.Partial)
            {
                walk.Findings.Add(SchemaDiagnostics.ProfileUnnamed, value);
            }
        }
        else if (isNamed && value.TextOf("type") is { Length: > 0 } type)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.ProfileNamed, value["localhostProfile"]!, ["localhostProfile"], Shown.Escape(type));
        }
    }
}
