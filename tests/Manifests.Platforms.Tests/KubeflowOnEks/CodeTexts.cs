using System.Text.RegularExpressions;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>The texts in quotes of a TypeScript listing: what it gives to AWS or Kubernetes.</summary>
internal static partial class CodeTexts
{
    // Names that only the program itself sees: modules, and the ids and exports of its stack.
    private static readonly HashSet<string> OfTheProgram = new(StringComparer.Ordinal)
    {
        "aws-cdk-lib", "aws-cdk-lib/aws-iam", "constructs", "OidcProvider", "KubeflowPipelineRole", "PipelineRoleArn",
        // The FieldExport has it; see PipelineRoleTests.
        "KubeflowPipelineRoleArn",
    };

    public static IEnumerable<string> In(string code) =>
        Quoted().Matches(code)
            .Select(static match => match.Groups["text"].Value)
            .Where(static text => !OfTheProgram.Contains(text));

    [GeneratedRegex("""(?<quote>['"])(?<text>[^'"\n]+)\k<quote>""", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
