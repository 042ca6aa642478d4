using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Goes through one resource along its schema and applies the keywords at every place.</summary>
internal sealed class SchemaWalk
{
    private readonly CompiledTypes types;
    private int branches;

    public SchemaWalk(ValidationOptions options, CompiledTypes types, Findings findings)
    {
        this.types = types;
        Options = options;
        Findings = findings;
    }

    public ValidationOptions Options { get; }

    public Findings Findings { get; }

    public Trail Trail => Findings.Trail;

    public KubernetesVersion Version => Options.KubernetesVersion;

    /// <summary>The API group of the resource; empty for the core group and when the resource does not tell.</summary>
    public string Group { get; init; } = "";

    /// <summary>The kind of the resource; empty when it does not tell.</summary>
    public string KindName { get; init; } = "";

    /// <summary>Whether the resource is of this group and kind, in any version.</summary>
    public bool Is(string group, string kind) => KindName == kind && Group == group;

    /// <summary>
    /// Whether the server decodes this place into Go types: null is then unset everywhere, integers have a fixed size, and what
    /// OpenAPI says of defaults may be a zero value.
    /// </summary>
    public bool IsNative { get; set; }

    /// <summary>Whether a branch of an allOf, anyOf, oneOf or not is tried: it says only values, so no field is unknown to it.</summary>
    public bool IsInBranch => branches > 0;

    /// <summary>Whether the server reads this place leniently, even under strict validation: it drops fields that it does not know.</summary>
    public bool DropsUnknownFields { get; set; }

    /// <summary>How many CEL rules applied to what was seen and were not evaluated.</summary>
    public int UncheckedRules { get; set; }

    public CompiledType Compiled(TypeSchema type) => types.Of(type);

    /// <summary>Whether a null in a map is the same as no key: everywhere but where the schema of a custom resource says nullable.</summary>
    public static bool IsUnset(Node value) => value is Scalar { Kind: ScalarKind.Null };

    /// <summary>Checks a value against a type.</summary>
    public void Value(Node node, TypeSchema type)
    {
        if (IsUnset(node) && (IsNative || type.IsNullable || type.Kind == ValueKind.Any || Options.Partial))
        {
            return;
        }

        UncheckedRules += Options.Partial ? type.Rules.Length : 0;
        if (!TypeKeyword.Check(this, node, type))
        {
            return;
        }

        switch (node)
        {
            case Mapping mapping:
                ObjectKeywords.Check(this, mapping, type);
                break;
            case Sequence sequence:
                ListKeywords.Check(this, sequence, type);
                break;
            case Scalar scalar:
                ScalarKeywords.Check(this, scalar, type);
                break;
        }

        EnumKeyword.Check(this, node, type);
        CombinationKeywords.Check(this, node, type);
    }

    /// <summary>Checks a value below a key.</summary>
    public void Value(string key, Node node, TypeSchema type)
    {
        Trail.Enter(key);
        Value(node, type);
        Trail.Leave();
    }

    /// <summary>Checks the item of a list.</summary>
    public void Value(int index, Node node, TypeSchema type)
    {
        Trail.Enter(index);
        Value(node, type);
        Trail.Leave();
    }

    /// <summary>Checks a value against a branch, which may refine it but knows no fields of its own.</summary>
    public void Branch(Node node, TypeSchema branch)
    {
        branches++;
        Value(node, branch);
        branches--;
    }
}
