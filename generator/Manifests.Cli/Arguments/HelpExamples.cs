namespace Manifests.Cli;

/// <summary>The examples of each command's help.</summary>
internal static class HelpExamples
{
    /// <summary>Pairs of a command line and what it does; of the whole tool when the command is <see langword="null"/>.</summary>
    public static IReadOnlyList<(string Call, string Meaning)> Of(HostCommand? command, string program) => command switch
    {
        HostCommand.Render =>
        [
            ($"{program} render", "Everything."),
            ($"{program} render --platform kubeflow-on-eks --environment default", "One platform in one environment."),
            ($"{program} render --force", "Also over files that were edited by hand."),
            ($"{program} render --output /tmp/preview", "Somewhere else, to look at it first."),
        ],
        HostCommand.Check =>
        [
            ($"{program} check", "In CI: exit code 1 when the committed trees are stale or edited by hand."),
            ($"{program} check --format github", "The same, as annotations of a pull request."),
            ($"{program} check --exit-zero --verbose", "Only tell."),
        ],
        HostCommand.Validate =>
        [
            ($"{program} validate", "What the platforms render now, without writing it."),
            ($"{program} validate manifests/ deployment.yaml --kubernetes 1.34", "Any YAML against a version."),
            ($"{program} validate manifests/ --kubernetes 1.31,1.34-1.36", "Against several versions in one run."),
            ($"kustomize build . | {program} validate - --format sarif", "What comes from another tool, for a code scanner."),
            ($"{program} validate --kubernetes 1.32 --verdicts verdicts.jsonl --results results.json", "Judge one by one, to compare with a server."),
            ($"{program} validate crs/ --allow-missing example.org/Widget", "Accept one kind that no schema describes."),
            ($"{program} validate k8s/ --strict --external Secret/shop/database", "Accept references to one Secret that something else makes."),
        ],
        HostCommand.Diff =>
        [
            ($"{program} diff", "What the platforms render now against the last commit."),
            ($"{program} diff --base origin/main --format markdown --output comment.md", "In CI: a comment of a pull request."),
            ($"{program} diff --base origin/main --format html --output review.html", "The same as a page to read."),
            ($"{program} diff old/ new/ --format json", "Two folders, for scripts."),
            ($"{program} diff --platform kubeflow-on-eks --exit-zero", "One platform; only tell."),
        ],
        HostCommand.List =>
        [
            ($"{program} list", "A line a platform and environment."),
            ($"{program} list --format json", "The same for scripts."),
        ],
        HostCommand.Catalog =>
        [
            ($"{program} catalog --source ../upstream", "Read every document of the folder and write generator/catalog."),
        ],
        HostCommand.Blame =>
        [
            ($"{program} blame output/shop/web.yaml:12", "The resource, the field and the C# line of one line."),
            ($"{program} blame output/shop/web.yaml --format json", "Every resource of a file, for scripts."),
        ],
        HostCommand.Explain =>
        [
            ($"{program} explain deployment", "The fields of a kind."),
            ($"{program} explain pod.spec.containers.resources --kubernetes 1.34", "A field, as one version knows it."),
            ($"{program} explain gateways.v1.gateway.networking.k8s.io", "One of several kinds of a name."),
            ($"{program} explain httproute.spec --recursive --format json", "Everything below a field, for scripts."),
        ],
        HostCommand.Seal =>
        [
            ($"{program} seal secret.yaml --certificate controller.pem --output sealed.yaml",
                "Seal a manifest; run it again after a change."),
            ($"{program} seal - --certificate controller.pem < secret.yaml", "From the standard input to the standard output."),
            ($"{program} seal --certificate c.pem -p shop -n web --name db --from password=env:PW,random",
                "For a platform: a variable's value, or else a random password."),
            ($"{program} seal --certificate c.pem -n web --name tls --from tls.key=file:tls.key", "A value from a file."),
            ($"{program} seal s.yaml --certificate c.pem -o sealed.yaml --new-digest-key ~/.digest.key",
                "The first time: make the key by which later calls know what changed."),
        ],
        _ =>
        [
            ($"{program} render", "Render every platform."),
            ($"{program} check", "Tell whether the committed trees are what the code renders."),
            ($"{program} render --help", "Options and examples of one command."),
        ],
    };
}
