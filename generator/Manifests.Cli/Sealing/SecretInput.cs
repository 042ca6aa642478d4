using System.Security.Cryptography;
using System.Text;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Puts the Secret of a call together: the manifest, what the options say instead, and values from elsewhere.</summary>
internal sealed class SecretInput(CommandContext context, SealArguments arguments, InputBytes input, DiagnosticBag found)
{
    /// <summary>The keys whose values were made at random.</summary>
    public HashSet<string> RandomKeys { get; } = new(StringComparer.Ordinal);

    /// <summary>The Secret; <see langword="null"/> after a finding.</summary>
    public PlainSecret? Read()
    {
        var secret = arguments.Secret is { } manifest ? ReadManifest(manifest) : new PlainSecret { Name = arguments.Name ?? "" };
        if (secret is null)
        {
            return null;
        }

        secret.Name = arguments.Name ?? secret.Name;
        secret.Namespace = arguments.Namespace ?? secret.Namespace;
        secret.Type = arguments.Type ?? secret.Type;
        foreach (var source in arguments.From)
        {
            AddValue(secret, source);
        }

        return secret;
    }

    private PlainSecret? ReadManifest(string path)
    {
        if (input.Read("the Secret", path, mayBeInput: true) is not { } bytes)
        {
            return null;
        }

        try
        {
            return PlainSecretReader.Read(bytes, path == "-" ? "stdin" : path.Replace('\\', '/'), found);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }
    }

    private void AddValue(PlainSecret secret, ValueSource source)
    {
        foreach (var place in source.Places)
        {
            if (ValueAt(source.Key, place) is { } value)
            {
                secret.Set(source.Key, value);
                return;
            }
        }

        context.Usage.Add(SealUsage.NoSource.At(Location.None, source.Key, string.Join(", and ", source.Places.Select(WhatIsMissing))));
    }

    private byte[]? ValueAt(string key, ValueSource.Place place)
    {
        switch (place)
        {
            case ValueSource.Place.OfFile file:
                return File.Exists(Path.GetFullPath(file.Path, context.CurrentDirectory))
                    ? input.Read($"the value of '{key}'", file.Path)
                    : null;
            case ValueSource.Place.OfVariable variable:
                return context.Variable(variable.Name) is { Length: > 0 } text ? Encoding.UTF8.GetBytes(text) : null;
            case ValueSource.Place.OfText literal:
                return Encoding.UTF8.GetBytes(literal.Text);
            case ValueSource.Place.AtRandom random:
                RandomKeys.Add(key);
                return RandomText.Bytes(random.Length);
            default:
                throw new InvalidOperationException("There are four kinds of places.");
        }
    }

    private static string WhatIsMissing(ValueSource.Place place) => place switch
    {
        ValueSource.Place.OfFile file => $"there is no file '{file.Path}'",
        ValueSource.Place.OfVariable variable => $"the variable '{variable.Name}' is not set",
        _ => "",
    };
}
