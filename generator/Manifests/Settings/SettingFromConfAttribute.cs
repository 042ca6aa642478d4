namespace Manifests;

/// <summary>
/// Lets a nested settings record be kept in a file of lines <c>key=value</c>: the settings file then names that file, relative to
/// itself, in place of the map. Keys are the properties' paths in snake_case: <c>route53.hosted_zone_id</c>. Findings are told in the
/// conf file.
/// </summary>
/// <example>
/// <c>setup: setup.conf</c>, and in that file <c>&lt;&lt;__route53.hosted_zone_id__&gt;&gt;=Z012</c> or <c>route53.hosted_zone_id=Z012</c>.
/// </example>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SettingFromConfAttribute : Attribute;
