using System.Xml.Linq;

namespace Manifests.CrdConsumer.Tests;

/// <summary>What editors show: the compiler's documentation file of this assembly.</summary>
public sealed class DocCommentTests
{
    private const string Widgets = "Manifests.Models.ExampleCorp.MyTeam.V1.";

    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(DocCommentTests).Assembly.Location, ".xml"));

    [Fact]
    public void Kind_SaysWhatItsAuthorSays()
    {
        var widget = Member("T:" + Widgets + "Widget");

        Assert.Equal("A widget of the team.", widget.Element("summary")!.Value.Trim());
        Assert.Equal("my-team.example-corp.io/v1 Widget, in a namespace. Stored in this version.", widget.Element("remarks")!.Value);
    }

    [Fact]
    public void Part_KeepsParagraphsListsAndMarks()
    {
        var part = Member("T:" + Widgets + "WidgetSpec").Element("summary")!.ToString(SaveOptions.DisableFormatting).ReplaceLineEndings("\n");

        Assert.Equal(
            """
            <summary>
                        What the widget should be. Sizes &lt; 3 &amp; "quotes" are fine; so is ]]&gt; and */.
                        <para>Several things can be said:
                        <br />- first this,
                        <br />- then that.
                        A last line.</para></summary>
            """.ReplaceLineEndings("\n"),
            part);
    }

    [Fact]
    public void Property_SaysWhatItsAuthorSays_AndItsFacts()
    {
        var property = Member("P:" + Widgets + "WidgetSpec.Class");

        Assert.Equal("Rings a   bell, and 😀 laughs.", property.Element("summary")!.Value.Trim());
        Assert.StartsWith("class. Required. One of ", property.Element("remarks")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T:" + Widgets + "WidgetSpecWidget", "One of many widgets.")]
    [InlineData("P:Manifests.Models.Example.Gadget.V1.GadgetSpec.Port", "A number or a name.")]
    [InlineData("P:Manifests.Models.Example.Gadget.V1Beta1.GadgetSpec.Port", "Only a number.")]
    public void Words_AreThoseOfThePlace(string member, string expected) => Assert.Equal(expected, Member(member).Element("summary")!.Value.Trim());

    [Fact]
    public void PropertyWithoutWords_SaysItsFacts() =>
        Assert.Equal("$schema.", Member("P:" + Widgets + "WidgetSpec.Schema").Element("summary")!.Value);

    private static XElement Member(string name) => Assert.Single(Documentation.Descendants("member"), member => member.Attribute("name")!.Value == name);
}
