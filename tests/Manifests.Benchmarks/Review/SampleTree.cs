using System.Globalization;
using System.Text;

namespace Manifests.Benchmarks.Review;

/// <summary>A tree of a user: an Application and a kustomization for each ten resources. Of the head, one resource in twenty differs.</summary>
internal static class SampleTree
{
    private const int InAnApplication = 10;
    private const int Period = 20;

    /// <summary>Writes the tree, and answers how many bytes it has.</summary>
    public static long Write(string folder, int resources, bool isHead)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var bytes = 0L;
        for (var first = 0; first < resources; first += InAnApplication)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"app-{first / InAnApplication}");
            var files = Enumerable.Range(first + 1, InAnApplication - 1).Select(at => Resource(at, name, isHead)).Where(static file => file.Content.Length > 0).ToArray();
            bytes += Save(folder, $"apps/{name}.yaml", Application(name));
            bytes += Save(folder, $"{name}/kustomization.yaml", "resources:\n" + string.Concat(files.Select(static file => $"- {file.Path}\n")));
            bytes += files.Sum(file => Save(folder, $"{name}/{file.Path}", file.Content));
        }

        return bytes;
    }

    private static (string Path, string Content) Resource(int at, string application, bool isHead)
    {
        var change = isHead && at % Period == 1 ? at / Period % 10 : -1;
        var name = string.Create(CultureInfo.InvariantCulture, $"web-{at}");

        // Of ten differences: one renamed, one gone, one elsewhere, one new text, the others images.
        var path = change == 2 ? $"elsewhere-{name}.yaml" : name + ".yaml";
        return change switch
        {
            0 => (path, Deployment("renamed-" + name, application, "nginx:1.27")),
            1 => (path, ""),
            2 => (path, Deployment(name, application, "nginx:1.27")),
            3 => (path, ConfigMap(name, application, "changed")),
            _ => (path, at % Period == 1 && at / Period % 10 == 3 ? ConfigMap(name, application, "same") : Deployment(name, application, change < 0 ? "nginx:1.27" : "nginx:1.28")),
        };
    }

    private static string Application(string name) => $$"""
        apiVersion: argoproj.io/v1alpha1
        kind: Application
        metadata:
          name: {{name}}
          namespace: argocd
        spec:
          project: default
          destination:
            name: in-cluster
            namespace: {{name}}
          source:
            repoURL: https://example.org/shop.git
            path: {{name}}
            targetRevision: main
          syncPolicy:
            automated:
              prune: true
        """;

    private static string ConfigMap(string name, string application, string word)
    {
        var text = new StringBuilder($"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {name}\n  namespace: {application}\ndata:\n  nginx.conf: |\n");
        for (var line = 0; line < 40; line++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    location /{line} {{ return 200 '{(line == 20 ? word : "ok")}'; }}\n");
        }

        return text.ToString();
    }

    private static string Deployment(string name, string application, string image) => $$"""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: {{name}}
          namespace: {{application}}
          labels:
            app.kubernetes.io/name: {{name}}
        spec:
          replicas: 3
          selector:
            matchLabels:
              app: {{name}}
          template:
            metadata:
              labels:
                app: {{name}}
            spec:
              containers:
              - name: web
                image: {{image}}
                ports:
                - name: http
                  containerPort: 80
                env:
                - name: MODE
                  value: "on"
                resources:
                  requests:
                    cpu: 100m
                  limits:
                    memory: 256Mi
        """;

    private static int Save(string folder, string path, string content)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var bytes = Encoding.UTF8.GetBytes(content);
        File.WriteAllBytes(full, bytes);
        return bytes.Length;
    }
}
