using System.Diagnostics.CodeAnalysis;
using Manifests.Yaml;

namespace Manifests;

internal sealed class ChoiceType<T>(IReadOnlyList<KeyValuePair<string, T>> choices) : SettingType<T>
{
    public override string Expected => $"one of {string.Join(", ", choices.Select(static choice => choice.Key))}";

    public override bool TryRead(SettingValue value, [MaybeNullWhen(false)] out T result)
    {
        result = default;
        if (value.Node is not Scalar scalar || !TryWord(scalar, out var word))
        {
            return value.RefuseType(Expected, "write one of these words");
        }

        foreach (var choice in choices)
        {
            if (choice.Key == word)
            {
                result = choice.Value;
                return true;
            }
        }

        return value.Refuse(
            SettingsDiagnostics.NotAChoice, Expected, word, Suggestion.For(word, [.. choices.Select(static choice => choice.Key)]));
    }

    // A choice named 'on' or 'no' is a boolean to the reader but can only mean the word here.
    private static bool TryWord(Scalar scalar, out string word)
    {
        word = scalar.SourceText ?? scalar.Text;
        return scalar.Kind is ScalarKind.String or ScalarKind.Boolean;
    }

    public override Node ToNode(T value) =>
        Scalar.Of(choices.First(choice => EqualityComparer<T>.Default.Equals(choice.Value, value)).Key);
}
