using Manifests.Schema.Across;

namespace Manifests.Testing.Tests.Access;

public sealed class AccessAssertionsTests
{
    private static readonly RenderedPlatform Tree = Shop.Default;
    private static readonly AccessSubject Web = AccessSubject.ServiceAccount("shop", "web");

    [Fact]
    public void WhatTheBindingsSay_Passes()
    {
        Tree.ServiceAccount("shop", "web").Should()
            .BeAllowed("get", "configmaps", "shop")
            .BeAllowed("list", "deployments.apps", "shop")
            .NotBeAllowed("get", "secrets", "shop")
            .NotBeAllowed("get", "configmaps");
        Tree.Subject(AccessSubject.User("jane")).Should().NotBeAllowed("get", "configmaps", "shop");
        Tree.WhoCan("get", "configmaps").Should().BeNobody();
        Tree.WhoCan("get", "configmaps", "shop").Should().Include(Web);
    }

    [Fact]
    public void ForbiddenThing_IsToldWithWhetherBindingsKnowWhoAsks()
    {
        Fails(
            static () => Tree.ServiceAccount("shop", "web").Should().BeAllowed("get", "secrets", "shop"),
            "Expected ServiceAccount 'shop/web' to be allowed to get secrets in the namespace 'shop', found nothing that allows it. Bindings name it for something else.");
        Fails(
            static () => Tree.ServiceAccount("shop", "wbe").Should().BeAllowed("get", "secrets", "shop"),
            "Expected ServiceAccount 'shop/wbe' to be allowed to get secrets in the namespace 'shop', found nothing that allows it. "
            + "No binding of the tree names it; the nearest is 'web'.");
    }

    [Fact]
    public void AllowedThing_IsToldWithBindingAndRole() => Fails(
        static () => Tree.ServiceAccount("shop", "web").Should().NotBeAllowed("get", "configmaps", "shop"),
        "Expected ServiceAccount 'shop/web' not to be allowed to get configmaps in the namespace 'shop', found that it is:\n"
        + $"  {Place("RoleBinding", "reader")} gives ServiceAccount 'shop/web' {Place("Role", "reader")}.\n"
        + $"  {Place("RoleBinding", "viewer")} gives ServiceAccount 'shop/web' the ClusterRole 'view' that every cluster has.");

    [Fact]
    public void RoleThatNobodyKnows_FailsBothWays()
    {
        const string Doubt = "found that the tree does not tell:\n"
            + "  RoleBinding 'shop/elsewhere' gives the ClusterRole 'made-elsewhere', which no resource of the tree makes.";

        Fails(
            static () => Tree.ServiceAccount("shop", "other").Should().BeAllowed("get", "secrets", "shop"),
            $"Expected ServiceAccount 'shop/other' to be allowed to get secrets in the namespace 'shop', {Doubt}");
        Fails(
            static () => Tree.ServiceAccount("shop", "other").Should().NotBeAllowed("get", "secrets", "shop"),
            $"Expected ServiceAccount 'shop/other' not to be allowed to get secrets in the namespace 'shop', {Doubt}");
        Fails(
            static () => Tree.WhoCan("get", "secrets", "shop").Should().BeNobody(),
            "Who may get secrets in the namespace 'shop' cannot be told from the tree alone:\n"
            + "  RoleBinding 'shop/elsewhere' gives the ClusterRole 'made-elsewhere', which no resource of the tree makes.");
    }

    [Fact]
    public void OthersThanExpected_AreTold()
    {
        Fails(
            static () => Tree.WhoCan("list", "services", "shop").Should().Be(AccessSubject.Group("ops")),
            "Expected only Group 'ops' to be allowed to list services in the namespace 'shop', found:\n"
            + $"  ServiceAccount 'shop/web' may as well: {Place("RoleBinding", "viewer")} gives ServiceAccount 'shop/web' the ClusterRole 'view' that every cluster has.\n"
            + "  Group 'ops' may not.");
        Fails(
            static () => Tree.WhoCan("list", "services", "shop").Should().Include(AccessSubject.Group("ops")),
            "Expected Group 'ops' among others to be allowed to list services in the namespace 'shop', found:\n  only ServiceAccount 'shop/web'.");
        Fails(
            static () => Tree.WhoCan("list", "services", "shop").Should().NotInclude(Web),
            "Expected ServiceAccount 'shop/web' not to be allowed to list services in the namespace 'shop', found:\n"
            + $"  {Place("RoleBinding", "viewer")} gives ServiceAccount 'shop/web' the ClusterRole 'view' that every cluster has.");
    }

    [Fact]
    public void PluralWithoutItsGroup_IsTold()
    {
        Fails(
            static () => Tree.WhoCan("get", "deployments", "shop"),
            "The core group has no resource 'deployments'; write 'deployments.apps'.");
        Fails(
            static () => Tree.ServiceAccount("shop", "web").Should().NotBeAllowed("patch", "deployments/scale", "shop"),
            "The core group has no resource 'deployments'; write 'deployments.apps/scale'.");
    }

    private static void Fails(Func<object> assertion, string message) => Assert.Equal(message, Assert.Throws<FailException>(assertion).Message);

    private static string Place(string kind, string name)
    {
        var document = Tree.Resource(kind, name);
        return $"{kind} 'shop/{name}' ({document.Root.Location}, made at {document.Origin})";
    }
}
