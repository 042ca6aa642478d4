using Manifests.Cli;
using Manifests.Platforms;

return ManifestsHost.Run(args, [.. SeedPlatforms.All]);
