using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Manifests.Yaml.Tests.Writing;

/// <summary>
/// A second opinion on quoting, from the published expressions and not from our scanner: no text that is written plain may
/// match a type of the YAML 1.1 repository (yaml.org/type) or of the YAML 1.2 core schema (section 10.3.2). In the 1.1 float
/// the fraction is [0-9_]* instead of the printed [0-9.]*, which would make 1.2.3 a number and which no reader follows.
/// </summary>
public sealed class PlainTextProperties
{
    private static readonly Regex NotText = new(
        """
        \A(?:
          |~|null|Null|NULL
          |y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF
          |[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+
          |[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*
          |[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)
          |[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]
          |[0-9][0-9][0-9][0-9]-[0-9][0-9]?-[0-9][0-9]?(?:[Tt]|[\ \t]+)[0-9][0-9]?:[0-9][0-9]:[0-9][0-9](?:\.[0-9]*)?(?:[\ \t]*(?:Z|[-+][0-9][0-9]?(?::[0-9][0-9])?))?
          |=|<<
          |[-+]?[0-9]+|0o[0-7]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?
        )\z
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant);

    private static readonly string[] NumberPieces =
        ["0", "1", "7", "9", "a", "F", "x", "o", "b", "X", "e", "E", "+", "-", ".", "_", ":", ",", "inf", "nan", "59", "60", "2024", "-1-", "-01-", "T", " ", "Z", "y", "no", "=", "<"];

    [Fact]
    public void PlainText_IsOfNoOtherType() => Prop.ForAll(
        Gen.OneOf(
            Gen.Choose(0, 7).SelectMany(static count => Gen.Elements(NumberPieces).ArrayOf(count)).Select(static parts => string.Concat(parts)),
            Trees.Texts).ToArbitrary(),
        static text =>
        {
            var written = YamlText.WriteValue(text);
            return written != text || !NotText.IsMatch(text);
        }).Check(Config.QuickThrowOnFailure.WithReplay(1UL, 3UL).WithMaxTest(20_000));

    [Fact]
    public void ShortText_IsOfNoOtherType()
    {
        const string Alphabet = "019afxobeEyYnN+-._:, ~=<T";
        string[] texts = [.. from a in Alphabet from b in Alphabet from c in Alphabet from d in Alphabet select string.Concat(a, b, c, d).Trim()];
        var list = new Sequence(texts.Length);
        foreach (var text in texts)
        {
            list.Add(text);
        }

        var lines = YamlText.Write(list).Split('\n');
        for (var at = 0; at < texts.Length; at++)
        {
            Assert.False(lines[at][2..] == texts[at] && NotText.IsMatch(texts[at]), texts[at]);
        }
    }
}
