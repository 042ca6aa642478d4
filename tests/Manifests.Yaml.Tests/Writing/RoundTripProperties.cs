using FsCheck;
using FsCheck.Fluent;
using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Yaml.Tests.Writing;

/// <summary>Whatever goes in comes out again, through our reader and through YamlDotNet's own.</summary>
public sealed class RoundTripProperties
{
    private static readonly Config Replayed = Config.QuickThrowOnFailure.WithReplay(20_240_101UL, 7UL).WithMaxTest(3000);

    [Fact]
    public void Tree_ReadsBackEqual() => Prop.ForAll(Trees.Nodes.ToArbitrary(), static node =>
        node.ValueEquals(YamlText.Read(YamlText.Write(node)))).Check(Replayed);

    [Fact]
    public void Stream_ReadsBackEqual() => Prop.ForAll(Trees.Nodes.ListOf().ToArbitrary(), static documents =>
    {
        var read = YamlText.ReadAll(YamlText.WriteAll([.. documents]));
        return read.Count == documents.Count && read.Zip(documents).All(static pair => pair.First.ValueEquals(pair.Second));
    }).Check(Replayed.WithMaxTest(500));

    [Fact]
    public void Writing_IsStable() => Prop.ForAll(Trees.Nodes.ToArbitrary(), static node =>
    {
        var once = YamlText.Write(node);
        return once == YamlText.Write(node.Clone()) && once == YamlText.Write(YamlText.Read(once));
    }).Check(Replayed.WithMaxTest(1000));

    [Fact]
    public void TrackedPositions_AreThoseOfTheReader() => Prop.ForAll(Trees.Nodes.ToArbitrary(), static node =>
    {
        var text = YamlText.Write(node, new YamlWriterOptions { TrackPositionsIn = YamlText.File });
        return Places(node).SequenceEqual(Places(YamlText.Read(text)));
    }).Check(Replayed);

    [Fact]
    public void Json_ReadsBackEqual() => Prop.ForAll(Trees.Nodes.ToArbitrary(), static node =>
    {
        var diagnostics = new DiagnosticBag();
        var compact = JsonWriter.ToText(node, diagnostics)!;
        var indented = JsonWriter.ToText(node, diagnostics, new JsonWriterOptions { Indented = true })!;
        return diagnostics.Count == 0 && node.ValueEquals(YamlText.Read(compact)) && node.ValueEquals(YamlText.Read(indented));
    }).Check(Replayed);

    [Fact]
    public void Text_ReadsBackThroughYamlDotNet() => Prop.ForAll(Trees.Texts.ToArbitrary(), static text =>
    {
        var written = YamlText.Write(new Mapping { { text, new Sequence { text, new Mapping { { "k", text } } } } });
        var stream = new YamlDotNet.RepresentationModel.YamlStream();
        stream.Load(new StringReader(written));
        var (key, value) = Assert.Single((YamlDotNet.RepresentationModel.YamlMappingNode)stream.Documents[0].RootNode);
        var list = (YamlDotNet.RepresentationModel.YamlSequenceNode)value;
        var inner = ((YamlDotNet.RepresentationModel.YamlMappingNode)list[1]).Children.Single().Value;
        return ((YamlDotNet.RepresentationModel.YamlScalarNode)key).Value == text
            && ((YamlDotNet.RepresentationModel.YamlScalarNode)list[0]).Value == text
            && ((YamlDotNet.RepresentationModel.YamlScalarNode)inner).Value == text;
    }).Check(Replayed);

    [Fact]
    public void AnyText_IsReadWithoutAnException() => Prop.ForAll(Trees.Sources.ToArbitrary(), static source =>
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.ReadAll(source, YamlText.File, diagnostics);
        return true;
    }).Check(Replayed.WithMaxTest(10_000));

    [Fact]
    public void AnyBytes_AreReadWithoutAnException() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), static bytes =>
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.ReadAll(bytes, YamlText.File, diagnostics);
        return true;
    }).Check(Replayed);

    private static IEnumerable<Location> Places(Node node)
    {
        yield return node.Location;
        var children = node switch
        {
            Mapping mapping => mapping.SelectMany(static entry => Places(entry.Value).Prepend(entry.KeyLocation)),
            Sequence sequence => sequence.SelectMany(Places),
            _ => [],
        };
        foreach (var place in children)
        {
            yield return place;
        }
    }
}
