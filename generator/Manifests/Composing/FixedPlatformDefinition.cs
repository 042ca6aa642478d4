using Manifests.Diagnostics;

namespace Manifests;

internal sealed class FixedPlatformDefinition(string name, Func<Platform> create) : PlatformDefinition(name)
{
    public override bool HasSettings => false;

    internal override Platform? Create(ReadOnlyMemory<byte> settings, string file, SettingFiles? files, DiagnosticBag diagnostics) => create();
}
