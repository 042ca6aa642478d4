using Manifests.Schema;
using Manifests.Schema.Across;
using Xunit;

namespace Manifests.Testing;

/// <summary>Reads what a test calls a resource.</summary>
internal static class ResourceNames
{
    /// <summary>
    /// The request. The test fails for a plural without its group that only other groups have, because nobody can ever do anything
    /// with such a resource of the core group.
    /// </summary>
    public static AccessRequest Request(string verb, string resource, string? inNamespace, string? name)
    {
        var request = AccessRequest.Of(verb, resource, inNamespace, name);
        var groups = request is { Url: null, Group: "" } ? GroupsOf(request.Resource) : [];
        if (groups.Length > 0 && !groups.Contains(""))
        {
            var part = request.Subresource.Length > 0 ? "/" + request.Subresource : "";
            var forms = groups.Select(group => $"'{request.Resource}.{group}{part}'");
            Assert.Fail($"The core group has no resource '{request.Resource}'; write {string.Join(" or ", forms)}.");
        }

        return request;
    }

    private static string[] GroupsOf(string plural) =>
    [
        .. KnownKinds.OfProgram.KindNames
            .Where(kind => kind.Plural == plural)
            .Select(static kind => GroupOf(kind.ApiVersion))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static string GroupOf(string apiVersion) => apiVersion.Split('/') is [var group, _] ? group : "";
}
