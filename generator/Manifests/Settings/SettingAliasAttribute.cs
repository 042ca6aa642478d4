namespace Manifests;

/// <summary>
/// Further names of a setting, for files that call it otherwise than the record does. One file may use one of the names; two are an
/// error. Written as keys of settings are: <c>loadBalancer</c>; a conf file spells it <c>load_balancer</c>.
/// </summary>
/// <param name="names">The names. <see cref="OwnValue"/> is the value that a conf file gives to the map itself.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SettingAliasAttribute(params string[] names) : Attribute
{
    /// <summary>
    /// The name of the value that a conf file gives to a key which other keys begin with: of <c>role</c> beside <c>role.web</c>, it is
    /// a setting of the record for <c>role</c>.
    /// </summary>
    public const string OwnValue = ".";

    /// <summary>The names.</summary>
    public IReadOnlyList<string> Names { get; } = names;
}
