using System.Text;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>How many bytes a ConfigMap or Secret keeps.</summary>
internal static class ConfigSize
{
    /// <summary>Greatest size of all values together, in bytes. Keys do not count.</summary>
    public const long MaxBytes = 1 << 20;

    /// <summary>The size of a value that is kept as it stands.</summary>
    public static int OfText(Node value) => value is Scalar { Kind: ScalarKind.String } text ? Encoding.UTF8.GetByteCount(text.Text) : 0;

    /// <summary>The size of what a base64 text stands for; an estimate when it is not valid.</summary>
    public static int OfBase64(Node value)
    {
        if (value is not Scalar { Kind: ScalarKind.String } text)
        {
            return 0;
        }

        var digits = 0;
        foreach (var character in text.Text)
        {
            digits += character is '\r' or '\n' or '=' ? 0 : 1;
        }

        return (int)(digits * 3L / 4);
    }
}
