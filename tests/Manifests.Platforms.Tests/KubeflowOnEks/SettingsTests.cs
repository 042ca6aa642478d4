using System.Text;
using Manifests.Diagnostics;
using Manifests.Platforms.KubeflowOnEks;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>Settings that AWS would refuse are refused before.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("accountId: \"1234\"", "an AWS account id of 12 digits")]
    [InlineData("oidcIssuer: https://oidc.eks.us-east-1.amazonaws.com/id/ABC", "an issuer without its scheme")]
    [InlineData("vpcId: my-vpc", "a VPC id such as")]
    [InlineData("vpcCidr: 10.0.0.0/8", "an IPv4 block of /16 to /24")]
    [InlineData("vpcCidr: 10.0.300.0/16", "an IPv4 block of /16 to /24")]
    [InlineData("bucketName: Models", "a bucket name")]
    [InlineData("artifactPrefix: /runs", "a path without '/' at its ends")]
    [InlineData("clusterName: a-name-that-is-longer-than-any-role-of-it-could-be", "a cluster name of up to 43")]
    public void BadValue_IsToldWithWhatIsExpected(string line, string expected)
    {
        var lines = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["accountId"] = "accountId: \"111122223333\"",
            ["region"] = "region: us-east-1",
            ["oidcIssuer"] = "oidcIssuer: oidc.eks.us-east-1.amazonaws.com/id/ABC",
        };
        lines[line[..line.IndexOf(':', StringComparison.Ordinal)]] = line;
        var found = new DiagnosticBag();

        var file = Encoding.UTF8.GetBytes(string.Join('\n', lines.Values));
        var settings = SettingsFile.Parse<KubeflowOnEksSettings>(file, "default.yaml", found);

        Assert.Null(settings);
        Assert.Contains(expected, Assert.Single(found.ToSorted()).Message, StringComparison.Ordinal);
    }
}
