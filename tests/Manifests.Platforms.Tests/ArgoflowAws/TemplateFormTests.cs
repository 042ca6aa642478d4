using System.Text.RegularExpressions;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Platforms.ArgoflowAws.Setup;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.ArgoflowAws;

/// <summary>The tree that users find and replace in.</summary>
public sealed partial class TemplateFormTests
{
    [Fact]
    public void Template_IsWithoutFinding() => Assert.Empty(OnArgoflow.Template.Diagnostics);

    [Fact]
    public void Placeholders_AreTheKeys()
    {
        Assert.Equal(72, SetupKeys.All.Count);
        Assert.Equal(72, SetupKeys.All.Select(static key => key.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            SetupKeys.All.Select(static key => key.Placeholder).Order(StringComparer.Ordinal),
            Distribution(OnArgoflow.Template).SelectMany(static file => Placeholder().Matches(Text(file)).Select(static match => match.Value))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RenderedForm_HasNoPlaceholder() => Assert.DoesNotContain(
        Distribution(OnArgoflow.Default), static file => Text(file).Contains("<<__", StringComparison.Ordinal));

    [Fact]
    public void Placeholder_IsOfTheKeyThatItsValueHas()
    {
        var template = SetupPlaceholders.Settings();

        Assert.All(SetupKeys.All, key => Assert.Equal(key.Placeholder, key.Value(template)));
    }

    // What a script does that reads setup.conf line by line, without knowing YAML.
    [Fact]
    public void FindAndReplace_MakesTheRenderedForm()
    {
        var conf = OnArgoflow.Template.TextOf("examples/setup.conf").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => line.Split('=', 2))
            .OrderByDescending(static pair => pair[0].Length)
            .ToArray();
        Assert.Equal(72, conf.Length);
        foreach (var file in Distribution(OnArgoflow.Template))
        {
            var replaced = conf.Aggregate(Text(file), static (text, pair) => text.Replace(pair[0], pair[1], StringComparison.Ordinal));
            Assert.True(OnArgoflow.Default.Tree.TryFind(file.Path, out var rendered), file.Path);
            if (file.Path == "distribution/external-secrets/base/custom-resource-definition.yaml")
            {
                // The words of backendType: a placeholder is none of them.
                Assert.Contains("enum", Text(rendered), StringComparison.Ordinal);
                continue;
            }

            AssertSame(file.Path, Text(rendered), replaced);
        }
    }

    [Fact]
    public void Placeholder_IsAMapKeyToo() => Assert.Contains(
        "  <<__subdomain_serving__>>.<<__domain__>>: ''",
        OnArgoflow.Template.TextOf("distribution/knative/patches/config-domain.yaml"),
        StringComparison.Ordinal);

    [Fact]
    public void Wildcard_IsQuoted() => Assert.Contains(
        "- '*.<<__subdomain_serving__>>.<<__domain__>>'",
        OnArgoflow.Template.TextOf("distribution/oidc-auth/base/auth-authorizationpolicy.yaml"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("setup: {}\nform: template\n", "MAN1105")]
    [InlineData(
        "form: template\nsecretsApi: modern\n",
        "default.yaml(2,13): error MAN5060: 'secretsApi': is modern, which has no template: the SecretStores have another word for external_secrets.backend_type than setup.conf. Choose legacy, or set form to rendered.")]
    [InlineData(
        "form: template\nsecretsIam: broad\n",
        "default.yaml(2,13): error MAN5060: 'secretsIam': is broad, which has no template: the keys role_arn.external_secrets.<namespace> would be replaced nowhere. Choose perNamespace, or set form to rendered.")]
    [InlineData(
        "form: template\nprovisionAws: {accountId: \"890123456789\", oidcIssuer: oidc.example.com/id/A, subnetIds: [subnet-0a, subnet-0b], nodeSecurityGroupId: sg-0c}\n",
        "default.yaml(2,15): error MAN5060: 'provisionAws': AWS resources have no template: their policies are made of the values of setup.conf. Remove it, or set form to rendered.")]
    [InlineData(
        "form: rendered\n",
        "default.yaml(1,1): error MAN5060: 'setup': a rendered tree needs the values of setup.conf. Write them here, or set form to template to keep their placeholders.")]
    public void WhatHasNoTemplate_IsRefused(string settings, string expected) =>
        Assert.Contains(expected, SettingsTests.Findings(settings)[0], StringComparison.Ordinal);

    [Fact]
    public void Setup_HasNoEffectInATemplate() => Assert.Equal(
        ["default.yaml(4,3): warning MAN5061: 'setup': has no effect in a template, where every value is the placeholder of its key. Remove it."],
        SettingsTests.Findings(OnArgoflow.Settings + "form: template\n"));

    private static IEnumerable<TreeFile> Distribution(RenderedPlatform platform) =>
        platform.Tree.Files.Where(static file => file.Path.StartsWith("distribution/", StringComparison.Ordinal));

    private static string Text(TreeFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    // YAML is compared as what it says: the writer quotes some values that a script leaves bare.
    private static void AssertSame(string path, string expected, string actual)
    {
        if (!path.EndsWith(".yaml", StringComparison.Ordinal))
        {
            Assert.Equal(expected, actual);
            return;
        }

        var found = new DiagnosticBag();
        var left = YamlReader.ReadAll(expected, path, found);
        var right = YamlReader.ReadAll(actual, path, found);
        Assert.Empty(found.ToSorted());
        Assert.Equal(left.Count, right.Count);
        foreach (var (one, other) in left.Zip(right))
        {
            Assert.Equal(Json(one), Json(other));
        }
    }

    private static string? Json(Node node) => JsonWriter.ToText(node, new DiagnosticBag());

    [GeneratedRegex("<<__[^<>]*__>>")]
    private static partial Regex Placeholder();
}
