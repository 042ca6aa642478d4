using Manifests.CrdImport;

using var output = Console.OpenStandardOutput();
return ImportRun.Run(args, output);
