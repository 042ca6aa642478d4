using Manifests.Models.Core.V1;

namespace Manifests.Tests.Aws;

public sealed class AwsSecretStoreTests
{
    [Fact]
    public void Reader_IsNamedByItsAccount() => Assert.Equal(
        "provider:\n  aws:\n    auth:\n      jwt:\n        serviceAccountRef:\n          name: reader\n    region: us-east-1\n    service: SecretsManager\n",
        Yaml.Of(AwsSecretStore.SecretsManager("store", "shop", "us-east-1", new ServiceAccount("reader", "shop")).Spec!.ToNode()));

    [Fact]
    public void Role_IsTakenBeforeReading() => Assert.Equal(
        "provider:\n  aws:\n    region: us-east-1\n    role: arn:aws:iam::111122223333:role/r\n    service: ParameterStore\n",
        Yaml.Of(AwsSecretStore.ParameterStore("store", "shop", "us-east-1", role: "arn:aws:iam::111122223333:role/r").Spec!.ToNode()));
}
