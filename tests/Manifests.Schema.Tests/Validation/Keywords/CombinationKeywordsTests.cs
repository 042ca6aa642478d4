using Xunit;

namespace Manifests.Schema.Tests.Validation.Keywords;

public sealed class CombinationKeywordsTests
{
    private static readonly TypeSchema Url = Judge.Object(
        new PropertySchema("url", Judge.Text),
        new PropertySchema("service", Judge.Text));

    private static TypeSchema Needs(params string[] names) => new(ValueKind.Any)
    {
        Properties = [.. names.Select(static name => new PropertySchema(name, TypeSchema.Any) { IsRequired = true })],
    };

    [Fact]
    public void AnyOf_OfFields_NoneSet()
    {
        var type = new TypeSchema(ValueKind.Object) { Properties = Url.Properties, AnyOf = [Needs("url"), Needs("service")] };

        Assert.Equal(["expected at least one of 'url' and 'service', found none of them; set one"], Judge.Spec(type, "{}"));
        Assert.Empty(Judge.Spec(type, "{url: x}"));
        Assert.Empty(Judge.Spec(type, "{url: x, service: z}"));
    }

    [Fact]
    public void OneOf_OfFields_NoneOrSeveralSet()
    {
        var type = new TypeSchema(ValueKind.Object) { Properties = Url.Properties, OneOf = [Needs("url"), Needs("service")] };

        Assert.Equal(["expected exactly one of 'url' and 'service', found none of them; set one"], Judge.Spec(type, "{}"));
        Assert.Equal(
            ["expected only one of 'url' and 'service', found 'url' and 'service'; keep one of them"],
            Judge.Spec(type, "{url: x, service: z}"));
        Assert.Empty(Judge.Spec(type, "{service: z}"));
    }

    [Fact]
    public void Not_OfFields_IsSet()
    {
        var type = new TypeSchema(ValueKind.Object) { Properties = Url.Properties, Not = Needs("url", "service") };

        Assert.Equal(["'url' and 'service' may not be set here; remove one of them"], Judge.Spec(type, "{url: x, service: z}"));
        Assert.Empty(Judge.Spec(type, "{url: x}"));
    }

    [Fact]
    public void Not_OfSeveralFields_NamesThoseSet()
    {
        var type = new TypeSchema(ValueKind.Object)
        {
            Properties = Url.Properties,
            Not = new TypeSchema(ValueKind.Any) { AnyOf = [Needs("url"), Needs("service")] },
        };

        Assert.Equal(["'service' may not be set here; remove it"], Judge.Spec(type, "{service: z}"));
        Assert.Empty(Judge.Spec(type, "{}"));
    }

    [Fact]
    public void AnyOf_OfForms_TellsWhyEachDoesNotFit()
    {
        var type = new TypeSchema(ValueKind.IntOrString)
        {
            AnyOf = [new TypeSchema(ValueKind.Integer) { Minimum = "1" }, new TypeSchema(ValueKind.String) { Pattern = "^[0-9]+%$" }],
        };

        Assert.Equal(
            [
                "the value has none of the 2 allowed forms: (1) expected an integer, found the text \"x\"; write a number, without quotes, "
                + "(2) the text \"x\" does not match the pattern ^[0-9]+%$; change it so that it does; make it fit one of them",
            ],
            Judge.Spec(type, "x"));
        Assert.Empty(Judge.Spec(type, "25%"));
        Assert.Empty(Judge.Spec(type, "3"));
    }

    [Fact]
    public void OneOf_OfForms_TellsWhichFit()
    {
        var type = new TypeSchema(ValueKind.Integer)
        {
            OneOf = [new TypeSchema(ValueKind.Any) { Minimum = "1" }, new TypeSchema(ValueKind.Any) { Maximum = "5" }],
        };

        Assert.Equal(
            ["the value has more than one of the 2 forms that exclude each other (form 1 and form 2); keep only one of them"],
            Judge.Spec(type, "3"));
        Assert.Empty(Judge.Spec(type, "6"));
    }

    [Fact]
    public void Branches_SeeDefaults()
    {
        var address = new TypeSchema(ValueKind.Any)
        {
            Properties = [new PropertySchema("type", new TypeSchema(ValueKind.Any) { Enum = [new("\"IPAddress\"", VersionRange.All)] })],
        };
        var other = new TypeSchema(ValueKind.Any)
        {
            Properties = [new PropertySchema("type", new TypeSchema(ValueKind.Any) { Not = new TypeSchema(ValueKind.Any) { Enum = [new("\"IPAddress\"", VersionRange.All)] } })],
        };
        var type = new TypeSchema(ValueKind.Object)
        {
            Properties = [new PropertySchema("type", Judge.Text) { Default = "\"IPAddress\"" }],
            OneOf = [address, other],
        };

        Assert.Empty(Judge.Spec(type, "{}"));
        Assert.Empty(Judge.Spec(type, "{type: null}"));
        Assert.Empty(Judge.Spec(type, "{type: Hostname}"));
    }

    [Fact]
    public void Not_OfAForm_DescribesIt()
    {
        var type = new TypeSchema(ValueKind.String) { Not = new TypeSchema(ValueKind.Any) { Enum = [new("\"default\"", VersionRange.All)] } };

        Assert.Equal(["the value has a form that the schema refuses (one of \"default\"); change it"], Judge.Spec(type, "default"));
        Assert.Empty(Judge.Spec(type, "other"));
    }

    [Fact]
    public void AllOf_AppliesEachBranch_AndKnowsNoFields()
    {
        var branch = new TypeSchema(ValueKind.Any) { Properties = [new PropertySchema("url", new TypeSchema(ValueKind.Any) { MinLength = 2 })] };
        var type = new TypeSchema(ValueKind.Object) { Properties = Url.Properties, AllOf = [branch] };

        Assert.Equal(
            ["expected a text of at least 2 characters, found 1 character; lengthen it"], Judge.Spec(type, "{url: x, service: z}"));
        Assert.Empty(Judge.Spec(type, "{url: xx, service: z}"));
    }
}
