using Manifests.Yaml;

namespace Manifests.Platforms.Aktus;

/// <summary>The offline checks of the stack's document that no general check knows: storage, access, keys and outputs.</summary>
internal sealed class AktusReview(AktusSettings settings, TreeReview review)
{
    private static readonly string[] OutputsOfEveryPhase =
    [
        "VPCId", "PublicSubnet1Id", "PublicSubnet2Id", "EKSClusterName", "EKSClusterEndpoint", "EKSClusterArn", "EKSClusterStatus",
        "EFSFileSystemId", "MarketplaceChartStatus", "AutoModeEnabled", "APISecretsStatus", "HuggingFaceTokenStatus", "OpenAIAPIKeyStatus",
    ];

    private static readonly string[] OutputsOfTheSecondPhase = ["OIDCProviderArn", "EFSCSIDriverStatus"];

    public void Run()
    {
        new AktusNetworkReview(settings, review).Run();
        new AktusModeReview(settings, review).Run();
        ReviewFileSystems();
        ReviewFileSystemIds();
        ReviewDriverTrust();
        ReviewAdmins();
        ReviewKeys();
        ReviewOutputs();
    }

    private void ReviewFileSystems()
    {
        foreach (var system in review.OfKind("FileSystem"))
        {
            if (system.TextAt("spec", "encrypted") != "true")
            {
                review.Tell(system, system.At("spec", "encrypted"), AktusDiagnostics.NotEncrypted, system.Name);
            }

            if (system.TextAt("spec", "throughputMode") == "provisioned" && system.At("spec", "provisionedThroughputInMiBps") is null)
            {
                review.Tell(system, system.At("spec", "throughputMode"), AktusDiagnostics.ThroughputMissing, system.Name);
            }
        }
    }

    private void ReviewFileSystemIds()
    {
        foreach (var storage in review.OfKind("StorageClass"))
        {
            ReviewFileSystemId(storage, storage.At("parameters", "fileSystemId"), "parameters.fileSystemId");
        }

        foreach (var application in review.OfKind("Application"))
        {
            foreach (var service in application.At("spec", "source", "helm", "valuesObject") as Mapping ?? [])
            {
                foreach (var alias in service.Value as Mapping ?? [])
                {
                    ReviewFileSystemId(application, alias.Value.At("efs", "fileSystemId"), $"{service.Key}.{alias.Key}.efs.fileSystemId");
                }
            }
        }
    }

    private void ReviewFileSystemId(PlacedResource resource, Node? at, string path)
    {
        if (at is Scalar id && id.Text != settings.Created?.FileSystemId)
        {
            review.Tell(resource, at, AktusDiagnostics.OtherFileSystem, path, id.Text, settings.Created?.FileSystemId ?? "not set");
        }
    }

    private void ReviewDriverTrust()
    {
        foreach (var addon in review.OfKind("Addon").Where(static each => each.TextAt("spec", "name") == "aws-efs-csi-driver"))
        {
            const string Subject = "system:serviceaccount:kube-system:efs-csi-controller-sa";
            var name = addon.TextAt("spec", "serviceAccountRoleRef", "from", "name") ?? "";
            var trust = review.Find("Role", name)?.TextAt("spec", "assumeRolePolicyDocument") ?? "";
            if (!trust.Contains($"\"{Subject}\"", StringComparison.Ordinal) || trust.Contains("https://", StringComparison.Ordinal))
            {
                review.Tell(addon, addon.At("spec", "serviceAccountRoleRef"), AktusDiagnostics.TrustDiffers, name, addon.Name, Subject);
            }
        }
    }

    private void ReviewAdmins()
    {
        foreach (var cluster in review.OfKind("Cluster", "eks.services.k8s.aws"))
        {
            var mode = cluster.TextAt("spec", "accessConfig", "authenticationMode");
            if (mode is not ("API" or "API_AND_CONFIG_MAP"))
            {
                review.Tell(cluster, cluster.At("spec", "accessConfig"), AktusDiagnostics.EntriesIgnored, mode ?? "not set");
            }
        }

        var names = new AwsNames(settings);
        var principals = Texts("AccessEntry", "spec", "principalARN");
        string[] admins =
        [
            names.Role(names.DeployerRole),
            .. settings.AdditionalAdminUsers.Select(user => (string)names.User(user)),
            .. settings.AdditionalAdminRoles.Select(role => (string)names.Role(role)),
        ];
        foreach (var admin in admins.Where(admin => !principals.Contains(admin)))
        {
            review.Tell(AktusDiagnostics.AdminMissing, admin);
        }
    }

    private void ReviewKeys()
    {
        ReviewKey(ApiKeys.HuggingFaceSecret, "huggingFaceTokenSecret", settings.HuggingFaceTokenSecret);
        ReviewKey(ApiKeys.OpenAiSecret, "openAiApiKeySecret", settings.OpenAiApiKeySecret);
    }

    private void ReviewKey(string name, string setting, string? secret)
    {
        var isWanted = secret is not null && settings.Created is not null;
        var found = review.Find("ExternalSecret", name);
        if (found is not null && !isWanted)
        {
            review.Tell(found, null, AktusDiagnostics.SecretDiffers, name, "there", setting, "not declared");
        }
        else if (found is null && isWanted)
        {
            review.Tell(AktusDiagnostics.SecretDiffers, name, "missing", setting, "declared");
        }
    }

    private void ReviewOutputs()
    {
        var info = review.Find("ConfigMap", "platform-info", Ack.Namespace)?.At("data") as Mapping;
        var exported = Texts("FieldExport", "spec", "to", "key");
        foreach (var output in OutputsOfEveryPhase.Concat(settings.Created is null ? [] : OutputsOfTheSecondPhase))
        {
            if (info?.ContainsKey(output) != true && !exported.Contains(output))
            {
                review.Tell(AktusDiagnostics.OutputMissing, output);
            }
        }
    }

    private HashSet<string?> Texts(string kind, params string[] keys) =>
        review.OfKind(kind).Select(each => each.TextAt(keys)).ToHashSet(StringComparer.Ordinal);
}
