using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.SourceGenerator.Tests.Models;

/// <summary>An additional file of a compilation.</summary>
internal sealed class InMemoryText(string path, string content) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);
}
