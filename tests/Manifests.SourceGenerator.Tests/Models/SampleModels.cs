namespace Manifests.SourceGenerator.Tests.Models;

/// <summary>A small catalog with one of each construct.</summary>
internal static class SampleModels
{
    public const string Catalog =
        """
        catalog 1

        kind shop.example.com/v1 Basket namespaced baskets deprecated by shop.example.com/v2 object
         apiVersion string
         kind string
         metadata object
         spec! object
          size! integer format int32 min 1 max 9
          weight number
          cpu quantity
          port int-or-string default 80
          policy string enum ("Always" "Never" "") default "Always"
          rules [&rule] list map (name)
          spare &rule
          labels {string}
          counts [integer]
          table {[boolean]}
          anything any
          free object preserve
          namespace string
          spec object
           deep string
         status object
          phase string

        kind shop.example.com/v1 Market cluster markets object
         title string

        shape rule object
         name! string pattern "^[a-z]+$" minLength 1 maxLength 63
         other 1.33- boolean
        """;

    public static InMemoryText File => ModelCompilation.File(Catalog);
}
