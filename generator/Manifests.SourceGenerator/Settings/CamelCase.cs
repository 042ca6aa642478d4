namespace Manifests.SourceGenerator.Settings;

/// <summary>Keys of a settings file.</summary>
internal static class CamelCase
{
    /// <summary><c>Hostname</c> is hostname, <c>AWSRegion</c> awsRegion, <c>OIDC</c> oidc.</summary>
    public static string Of(string name)
    {
        var letters = name.ToCharArray();
        for (var at = 0; at < letters.Length && char.IsUpper(letters[at]); at++)
        {
            // The last capital of a run begins the next word.
            if (at > 0 && at + 1 < letters.Length && !char.IsUpper(letters[at + 1]) && !char.IsDigit(letters[at + 1]))
            {
                break;
            }

            letters[at] = char.ToLowerInvariant(letters[at]);
        }

        return new string(letters);
    }
}
