using System.Globalization;
using Manifests.Cel;
using Manifests.Yaml;

namespace Manifests.Schema.Validation.Cel;

/// <summary>
/// The expressions of one webhook, policy or selector, as far as a server compiles them when they are stored. None is evaluated: that
/// needs requests.
/// </summary>
/// <remarks>Source: <c>pkg/apis/admissionregistration/validation</c>, validateValidatingAdmissionPolicySpec.</remarks>
internal sealed class AdmissionExpressions
{
    private readonly SchemaWalk walk;
    private readonly CelVariable[] known;
    private readonly CelEnvironment? environment;
    private readonly Dictionary<string, CelType> variables;

    private AdmissionExpressions(
        SchemaWalk walk, CelVariable[] known, Dictionary<string, CelType>? variables = null, CelEnvironment? environment = null)
    {
        this.walk = walk;
        this.known = known;
        this.environment = environment;
        this.variables = variables ?? [];
    }

    /// <summary>The expressions of a webhook.</summary>
    public static AdmissionExpressions OfWebhook(SchemaWalk walk) => new(walk, [.. Common()]);

    /// <summary>The conditions of a policy, which do not see its variables.</summary>
    /// <param name="walk">Where findings go.</param>
    /// <param name="hasParameters">Whether the policy says of which kind its parameters are.</param>
    public static AdmissionExpressions OfConditions(SchemaWalk walk, bool hasParameters) => new(walk, [.. Common(), .. Parameters(hasParameters)]);

    /// <summary>The variables, validations and audit annotations of a policy.</summary>
    /// <inheritdoc cref="OfConditions"/>
    public static AdmissionExpressions OfPolicy(SchemaWalk walk, bool hasParameters)
    {
        var variables = new Dictionary<string, CelType>(StringComparer.Ordinal);
        var known = new CelVariable("variables", new FieldsType("kubernetes.variables", variables));
        return new AdmissionExpressions(walk, [.. Common(), .. Parameters(hasParameters), known], variables);
    }

    /// <summary>The expression of a selector of devices.</summary>
    public static AdmissionExpressions OfDevices(SchemaWalk walk) =>
        new(walk, [new("device", AdmissionTypes.Device)], environment: CelReleases.OfDevices);

    /// <summary>Compiles a text, if there is one, and tells what is wrong with it.</summary>
    /// <param name="owner">The object that has it; the trail stands there.</param>
    /// <param name="field">Its field.</param>
    /// <param name="wanted">The types it may have; none for any.</param>
    /// <returns>Its type; dyn when it cannot be told.</returns>
    public CelType Check(Mapping owner, string field, params ReadOnlySpan<CelType> wanted)
    {
        if (owner.TextOf(field) is not { } text || text.AsSpan().Trim().IsEmpty)
        {
            return CelType.Dyn;
        }

        var only = wanted.Length == 1 ? wanted[0] : null;
        var (compilation, tooNew) = environment is null
            ? CelReleases.Compile(walk.Version, text, only, known)
            : (environment.WithVariables([.. known]).Compile(text, only), null);
        if (tooNew is { } unknown)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.RuleNotYetKnown, owner[field]!, [field], walk.Version, unknown.Message);
        }

        foreach (var issue in compilation.Issues)
        {
            Tell(owner, field, Shown.Escape(issue.Message), issue.Span.Start);
        }

        var type = compilation.Program?.ResultType ?? CelType.Dyn;
        if (wanted.Length > 1 && compilation.IsUsable && !Contains(wanted, type))
        {
            Tell(owner, field, $"{string.Join(" or ", wanted.ToArray().Select(static one => one.ToString()))} was expected here, found {type}", 0);
        }

        return type;
    }

    /// <summary>Compiles a variable of a policy; those after it may name it.</summary>
    public void AddVariable(Mapping variable)
    {
        var type = Check(variable, "expression");
        if (variable.TextOf("name") is { } name)
        {
            variables[name] = type;
        }
    }

    private static CelVariable[] Common() =>
    [
        new("object", CelType.Dyn),
        new("oldObject", CelType.Dyn),
        new("request", AdmissionTypes.Request),
        new("namespaceObject", AdmissionTypes.Namespace),
        new("authorizer", AuthorizerLibrary.Authorizer),
        new("authorizer.requestResource", AuthorizerLibrary.Resource),
    ];

    private static CelVariable[] Parameters(bool hasParameters) => hasParameters ? [new("params", CelType.Dyn)] : [];

    private static bool Contains(ReadOnlySpan<CelType> wanted, CelType type)
    {
        foreach (var one in wanted)
        {
            if (one.Equals(type))
            {
                return true;
            }
        }

        return false;
    }

    private void Tell(Mapping owner, string field, string message, int start) => walk.Findings.AddBelow(
        SchemaDiagnostics.RuleNotCel, owner[field]!, [field], field, message, (start + 1).ToString(CultureInfo.InvariantCulture));
}
