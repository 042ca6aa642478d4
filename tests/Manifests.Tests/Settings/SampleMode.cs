namespace Manifests.Tests.Settings;

public enum SampleMode
{
    Ambient,
    SideCar,
    Off,
}
