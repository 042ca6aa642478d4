namespace Manifests.Cli.Tests.Sealing;

public sealed class SealUsageTests
{
    [Theory]
    [InlineData("", "MAN9240: there is nothing to seal; expected a Secret manifest (a file, or - for the standard input), or --name with --from KEY=SOURCE. Give one of them.")]
    [InlineData("--name db", "MAN9240: there is nothing to seal; expected a Secret manifest (a file, or - for the standard input), or --name with --from KEY=SOURCE. Give one of them.")]
    [InlineData("secret.yaml --scope wide", "MAN9241: 'wide' is not a scope; expected strict, namespace-wide or cluster-wide after --scope.")]
    [InlineData("secret.yaml --from hunter2", "MAN9242: a value after --from does not say where the value is; expected KEY=file:PATH, KEY=env:NAME, KEY=random, KEY=random:LENGTH with a length from 16 to 1024, or KEY=text:TEXT. What was typed is not told, for it may be secret.")]
    [InlineData("secret.yaml --from a=hunter2", "MAN9242: 'a' after --from does not say where the value is; expected KEY=file:PATH, KEY=env:NAME, KEY=random, KEY=random:LENGTH with a length from 16 to 1024, or KEY=text:TEXT. What was typed is not told, for it may be secret.")]
    [InlineData("secret.yaml --from a=random:8", "MAN9242: 'a' after --from does not say where the value is; expected KEY=file:PATH, KEY=env:NAME, KEY=random, KEY=random:LENGTH with a length from 16 to 1024, or KEY=text:TEXT. What was typed is not told, for it may be secret.")]
    [InlineData("secret.yaml --from a=random --from a=env:X", "MAN9243: 'a' stands after --from twice; expected each key once. Several sources of one key go behind commas: KEY=env:NAME,random.")]
    [InlineData("secret.yaml --output x --platform shop", "MAN9244: --output and --platform both say where the file goes. Leave one of the two out.")]
    [InlineData("secret.yaml --environment prod", "MAN9245: --environment says which environment of a platform; give --platform too, or leave it out.")]
    [InlineData("secret.yaml --digest-key a --new-digest-key b", "MAN9246: --digest-key and --new-digest-key both say which key to use. Leave one of the two out.")]
    [InlineData("secret.yaml --platform shop", "MAN9247: there is no environment 'default' of a platform 'shop': overlays/shop/default.yaml is not there. Mend --platform or --environment, or write the settings first.")]
    [InlineData("nowhere.yaml", "MAN9248: the Secret 'nowhere.yaml' cannot be read: there is no such file. Give a file that is there and that this user may read.")]
    [InlineData("secret.yaml --digest-key nowhere", "MAN9248: the digest key 'nowhere' cannot be read: there is no such file. Give a file that is there and that this user may read.")]
    [InlineData("secret.yaml --certificate nowhere", "MAN9005: Option '--certificate' expects a single argument but 2 were provided. 'shop seal --help' shows how to call it.")]
    [InlineData("secret.yaml --from a=env:NOT_SET", "MAN9249: there is no value for 'a': the variable 'NOT_SET' is not set. Set it, or add a source behind a comma, such as 'random'.")]
    [InlineData("secret.yaml --from a=env:NOT_SET,file:nowhere", "MAN9249: there is no value for 'a': the variable 'NOT_SET' is not set, and there is no file 'nowhere'. Set it, or add a source behind a comma, such as 'random'.")]
    [InlineData("secret.yaml --new-digest-key no/where", "MAN9251: the digest key cannot be written to 'no/where': there is no such file. Give a file in a folder that this user may write to.")]
    [InlineData("secret.yaml --format sarif", "the standard output takes either the SealedSecret or the report in this format. Give --output or --platform for the one, or another --format.")]
    public void WrongCall_IsOneSentence_AndWritesNothing(string line, string expected)
    {
        using var host = new SealHost();

        Assert.Equal(2, host.Seal(line));

        Assert.Contains(expected, host.Output + host.Error, StringComparison.Ordinal);
        Assert.False(host.Exists("x"));
        Assert.False(host.Exists("b"));
    }

    [Fact]
    public void Certificate_IsNeeded()
    {
        using var host = new SealHost();

        Assert.Equal(2, host.Run("seal", "secret.yaml"));
        Assert.Equal("error MAN9005: '--certificate' is missing: --certificate <file>. 'shop seal --help' shows how to call it.\n", host.Error);
    }

    [Fact]
    public void WrongCertificateAndWrongSecret_AreToldInOneRun()
    {
        using var host = new SealHost();
        host.Write("controller.pem", "hunter2");
        host.Write("secret.yaml", "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ndata: {a: 'hunter2!'}\n");

        Assert.Equal(1, host.Seal("secret.yaml -o sealed.yaml --new-digest-key digest.key"));

        Assert.Equal(
            "controller.pem: error MAN5260: expected a certificate in PEM form, found no PEM block. Give the controller's certificate, as 'kubeseal --fetch-cert' writes it.\n"
            + "secret.yaml(4,11): error MAN5270: 'data.a' is not base64. Encode the value, or move it in clear to 'stringData'.\n",
            host.Error);
        Assert.False(host.Exists("digest.key"));
    }

    [Theory]
    [InlineData("apiVersion: v1\nkind: Secret\nmetadata: {name: db, namespace: web}\nstringData: {a: *hunter2}\n")]
    [InlineData("apiVersion: v1\nkind: Secret\nmetadata: {name: db, namespace: web}\nstringData:\n  a: \"hunter2\n  b: x: y\n")]
    [InlineData("apiVersion: v1\nkind: Secret\nmetadata: {name: db, namespace: web}\nstringData: {a: {hunter2: hunter2}}\n")]
    [InlineData("apiVersion: v1\nkind: Secret\nmetadata: {name: db, namespace: web, labels: {a: [hunter2]}}\nstringData: {a: !!hunter2 x}\n")]
    public void BrokenSecret_LeavesNoTraceOfItsValues(string yaml)
    {
        using var host = new SealHost();
        host.Write("secret.yaml", yaml);

        Assert.Equal(1, host.Seal("secret.yaml -o sealed.yaml --verbose"));

        Assert.DoesNotContain("hunter2", host.Traces(), StringComparison.Ordinal);
        Assert.False(host.Exists("sealed.yaml"));
    }
}
