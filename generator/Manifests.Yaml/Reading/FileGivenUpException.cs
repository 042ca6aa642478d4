namespace Manifests.Yaml.Reading;

/// <summary>Leaves a file whose fault was told already. Never leaves this room.</summary>
internal sealed class FileGivenUpException() : Exception("The rest of the file is not read.");
