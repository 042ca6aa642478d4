using Manifests.Schema.Text;

namespace Manifests.Schema.Tests.Text;

/// <summary>A catalog made by hand that uses every word of the format.</summary>
internal static class SampleCatalog
{
    public const string Index = """
        catalog 1
        kubernetes 1.32 1.33 1.34
        file kubernetes/apps.v1
         apps/v1 Deployment deployments names (deploy)
         apps/v1beta1 Deployment -1.32 deployments
        file kubernetes/core.v1
        file sample/example.org.v1
         example.org/v1 Widget widgets names (wdg "wid get")

        """;

    public const string Core = """
        catalog 1
        package io.k8s.api.core.v1

        type Container object
         name! string minLength 1
         args [string] list atomic
         imagePullPolicy string enum ("Always" "IfNotPresent"@1.33- "Never"@1.32-1.33)
         limits {quantity}
         ports [@ContainerPort] list map (containerPort protocol) patch merge mergeKey containerPort
         protocol -1.33 string default "TCP"
         protocol! 1.34- string default "UDP"

        type ContainerPort object
         containerPort! integer format int32

        type Status string format date-time

        """;

    public const string Apps = """
        catalog 1
        package io.k8s.api.apps.v1

        kind apps/v1 Deployment namespaced deployments names (deploy) @Deployment

        kind apps/v1beta1 Deployment namespaced deployments -1.32 deprecated since 1.32 by apps/v1 @Deployment

        type Deployment object
         self @Deployment
         strategy @Strategy patch retainKeys
         template @core.v1/Container

        type Strategy object atomicMap
         type string
         when @core.v1/Status

        """;

    public const string Widget = """
        catalog 1

        kind example.org/v1 Widget cluster widgets names (wdg "wid get") stored deprecated removed 1.38 object
         apiVersion string
         kind string
         metadata @kubernetes/apps.v1/Strategy
          :allOf object
           type string pattern "^[a-z]$" maxLength 63
         spec object minProperties 1 maxProperties 4 nullable
          :oneOf object
           a! any preserve
          :oneOf object
           b! any preserve
          :rule "self.a > 1 && self.b != \"x\\n\"" message "line one\nline two" reason FieldValueForbidden fieldPath ".a"
          :rule "oldSelf.hasValue()" messageExpression "'no ' + self.a" optionalOldSelf
          "$odd name" int-or-string pattern quantity
          a number above 0 below 10.5 multipleOf 0.5
          b integer min -3 max 3
          c &Widget.spec.c
          d [&Widget.spec.c] minItems 1 maxItems 16 unique list set
          e array
           :items string minLength 1
          f {[&Widget.spec.c]}
          g object preserve embedded
          h string default {"a":[1,"b c)"]}
           :not string enum ("x" 3 null)
          i any
           :anyOf string
           :anyOf integer

        shape Widget.spec.c object preserve
         first! string pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"
         second string enum ("one" "two" "three" "four" "five" "six" "seven" "eight" "nine")
         third string pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" maxLength 253

        """;

    public static readonly Dictionary<string, string> PathsByPackage = new()
    {
        ["io.k8s.api.core.v1"] = "kubernetes/core.v1",
        ["io.k8s.api.apps.v1"] = "kubernetes/apps.v1",
    };

    public static Dictionary<string, string> Files() => new()
    {
        ["index.catalog"] = Lf(Index),
        ["kubernetes/core.v1.catalog"] = Lf(Core),
        ["kubernetes/apps.v1.catalog"] = Lf(Apps),
        ["sample/example.org.v1.catalog"] = Lf(Widget),
    };

    public static Catalog Open() => new(new MemoryCatalogFiles(Files()));

    public static Catalog OpenWith(string path, string text)
    {
        var files = Files();
        files[path] = Lf(text);
        return new Catalog(new MemoryCatalogFiles(files));
    }

    private static string Lf(string text) => text.ReplaceLineEndings("\n");
}
