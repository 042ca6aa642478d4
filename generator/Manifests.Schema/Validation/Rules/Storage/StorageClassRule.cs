using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A class of storage: who provides it, with which parameters and where.</summary>
/// <remarks>Source: <c>pkg/apis/storage/validation</c>, ValidateStorageClass.</remarks>
internal sealed class StorageClassRule : ITypeRule
{
    public string TypeName => "io.k8s.api.storage.v1.StorageClass";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "provisioner", TextForms.LabelKeyInAnyCase);
        StorageParameters.Check(walk, value);
        Expect.NotEmptyIfSet(walk, value, "volumeBindingMode");

        foreach (var (index, term) in value.MappingsOf("allowedTopologies"))
        {
            walk.Trail.Enter("allowedTopologies");
            walk.Trail.Enter(index);
            CheckTerm(walk, term);
            walk.Trail.Leave();
            walk.Trail.Leave();
        }
    }

    private static void CheckTerm(SchemaWalk walk, Mapping term)
    {
        Expect.DifferentTexts(walk, term, "matchLabelExpressions", "key");
        foreach (var (index, expression) in term.MappingsOf("matchLabelExpressions"))
        {
            walk.Trail.Enter("matchLabelExpressions");
            walk.Trail.Enter(index);
            Expect.Form(walk, expression, "key", TextForms.LabelKey);
            Expect.Form(walk, expression, "values", TextForms.LabelValue);
            Expect.DifferentItems(walk, expression, "values");
            walk.Trail.Leave();
            walk.Trail.Leave();
        }
    }
}
