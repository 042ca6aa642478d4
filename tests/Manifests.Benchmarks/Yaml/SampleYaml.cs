using System.Globalization;
using System.Text;

namespace Manifests.Benchmarks.Yaml;

/// <summary>Input for the YAML benchmarks: manifests that are made here, so that the numbers do not depend on other files.</summary>
internal static class SampleYaml
{
    /// <summary>Deployments with their Services, one document each.</summary>
    /// <param name="bytes">The least number of bytes.</param>
    public static byte[] Make(int bytes)
    {
        var text = new StringBuilder(bytes + 2048);
        for (var number = 0; text.Length < bytes; number++)
        {
            text.Append(number == 0 ? "" : "---\n").Append(CultureInfo.InvariantCulture, $$"""
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: web-{{number}}
                  namespace: shop
                  labels:
                    app.kubernetes.io/name: web
                    app.kubernetes.io/version: "1.27"
                spec:
                  replicas: 3
                  selector:
                    matchLabels:
                      app.kubernetes.io/name: web
                  template:
                    metadata:
                      labels:
                        app.kubernetes.io/name: web
                    spec:
                      containers:
                      - name: web
                        image: registry.example.org/shop/web:1.27.{{number}}
                        args:
                        - --listen=:8080
                        - --verbose
                        env:
                        - name: ENABLED
                          value: 'yes'
                        - name: CONFIG
                          value: |
                            # a block of text
                            server {
                              listen 8080;
                            }
                        ports:
                        - containerPort: 8080
                          name: http
                        resources:
                          requests:
                            cpu: 100m
                            memory: 128Mi
                        securityContext:
                          runAsNonRoot: true
                          readOnlyRootFilesystem: true
                ---
                apiVersion: v1
                kind: Service
                metadata:
                  name: web-{{number}}
                  namespace: shop
                spec:
                  ports:
                  - port: 80
                    targetPort: http
                  selector:
                    app.kubernetes.io/name: web

                """);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
