using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The names of finalizers, and the two that exclude each other.</summary>
internal sealed class FinalizerRule : ITypeRule
{
    private const string Form = "a name with a domain, such as example.com/cleanup";

    public string TypeName => ObjectMetaSchema.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.SequenceOf("finalizers") is not { } finalizers)
        {
            return;
        }

        var orphans = false;
        var waits = false;
        walk.Trail.Enter("finalizers");
        for (var index = 0; index < finalizers.Count; index++)
        {
            if (finalizers[index] is not Scalar { Kind: ScalarKind.String } finalizer)
            {
                continue;
            }

            orphans |= finalizer.Text == "orphan";
            waits |= finalizer.Text == "foregroundDeletion";
            if (!LabelSyntax.IsKey(finalizer.Text))
            {
                walk.Trail.Enter(index);
                walk.Findings.Add(SchemaDiagnostics.BadFinalizer, finalizer, Shown.Text(finalizer.Text), Form);
                walk.Trail.Leave();
            }
        }

        if (orphans && waits)
        {
            walk.Findings.Add(SchemaDiagnostics.ConflictingFinalizers, finalizers);
        }

        walk.Trail.Leave();
    }
}
