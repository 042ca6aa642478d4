using Manifests.Cli;

return ManifestsHost.Run(args);
