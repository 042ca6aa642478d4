using System.CommandLine;

namespace Manifests.Cli;

/// <summary>The options of <c>seal</c>. No variable sets them: a place meant for another command must not take a Secret.</summary>
internal sealed class SealOptions
{
    public Argument<string?> Secret { get; } = new("secret")
    {
        Description = "A Secret manifest with values in clear, or - for the standard input. Not needed with --name and --from.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<string?> Certificate { get; } = new("--certificate")
    {
        Description = "The controller's certificate in PEM form, as 'kubeseal --fetch-cert' writes it.",
        HelpName = "file",
        Required = true,
    };

    public Option<string?> Scope { get; } = new("--scope")
    {
        Description = "Where the values can be opened: strict (this name in this namespace), namespace-wide or cluster-wide. Strict "
            + "when left out.",
        HelpName = "scope",
    };

    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "The file to write, whole or not at all. Values that did not change keep their ciphertext in it. Without it "
            + "and --platform "
            + "the standard output.",
        HelpName = "file",
    };

    public Option<string?> Platform { get; } = new("--platform", "-p")
    {
        Description = "Write to where this platform reads it: overlays/<platform>/sealed/<environment>/<namespace>/<name>.yaml.",
        HelpName = "name",
    };

    public Option<string?> Environment { get; } = new("--environment", "-e")
    {
        Description = "The environment of --platform. 'default' when left out.",
        HelpName = "name",
    };

    public Option<string[]> From { get; } = new("--from")
    {
        Description = "A value beside those of the manifest: KEY=file:PATH, KEY=env:NAME (a variable), KEY=random or "
            + "KEY=random:LENGTH (letters and "
            + "digits; kept when it is sealed already), KEY=text:TEXT (only what everybody may see). Several sources behind commas: "
            + "the first that is "
            + "there. Repeat for several.",
        HelpName = "key=source",
    };

    public Option<string?> Name { get; } = new("--name")
    {
        Description = "The Secret's name, instead of the manifest's.",
        HelpName = "name",
    };

    public Option<string?> Namespace { get; } = new("--namespace", "-n")
    {
        Description = "The Secret's namespace, instead of the manifest's.",
        HelpName = "name",
    };

    public Option<string?> Type { get; } = new("--type")
    {
        Description = "The Secret's type, such as kubernetes.io/tls, instead of the manifest's.",
        HelpName = "type",
    };

    public Option<string?> DigestKey { get; } = new("--digest-key")
    {
        Description = "A file outside the repository with the key of the digests that tell which values changed. The variable "
            + "MANIFESTS_DIGEST_KEY "
            + "holds the key itself and is used when this is left out.",
        HelpName = "file",
    };

    public Option<string?> NewDigestKey { get; } = new("--new-digest-key")
    {
        Description = "Make a random digest key in this file, which must not be there yet, and use it.",
        HelpName = "file",
    };

    public Option<bool> Reseal { get; } = new("--reseal")
    {
        Description = "Seal every value anew, and make random ones again.",
    };

    public void AddTo(Command command)
    {
        command.Add(Secret);
        foreach (var option in (ReadOnlySpan<Option>)
            [Certificate, Scope, Output, Platform, Environment, From, Name, Namespace, Type, DigestKey, NewDigestKey, Reseal])
        {
            command.Add(option);
        }
    }
}
