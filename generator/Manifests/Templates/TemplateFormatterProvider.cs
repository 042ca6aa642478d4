using System.Diagnostics.CodeAnalysis;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace Manifests;

/// <summary>Writes booleans as YAML and JSON do, and refuses to write a whole list or map.</summary>
internal sealed class TemplateFormatterProvider : IFormatterProvider
{
    public bool TryCreateFormatter(Type type, [NotNullWhen(true)] out IFormatter? formatter)
    {
        formatter = type == typeof(bool) ? new BooleanFormatter()
            : type == typeof(Dictionary<string, object?>) ? new RefusingFormatter("a map")
            : type == typeof(List<object?>) ? new RefusingFormatter("a list")
            : null;
        return formatter is not null;
    }

    private sealed class BooleanFormatter : IFormatter
    {
        public void Format<T>(T value, in EncodedTextWriter writer) => writer.Write(value is true ? "true" : "false", false);
    }

    private sealed class RefusingFormatter(string what) : IFormatter
    {
        public void Format<T>(T value, in EncodedTextWriter writer) => throw new NotATextException(what);
    }
}
