using System.Diagnostics;

namespace Manifests.CrdImport.Tests;

/// <summary>A project of a user in a folder of its own, gone after the test.</summary>
internal sealed class ProjectFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("manifests-project-").FullName;

    public string PathOf(string path) => Path.Combine(root, path);

    public ProjectFolder With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text.ReplaceLineEndings("\n"));
        return this;
    }

    /// <summary>A definition of a widget.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="spec">What the schema says of <c>spec</c>, on one line.</param>
    public ProjectFolder WithWidget(string path, string spec) => With(path, $$"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: widgets.example.org}
        spec:
          group: example.org
          scope: Cluster
          names: {kind: Widget, plural: widgets, singular: widget, listKind: WidgetList}
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec: {{spec}}

        """);

    /// <summary>A project that has the real targets and refers to nothing, so that it is built in seconds.</summary>
    public ProjectFolder WithProject(string items) => With("Shop.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ManifestsCrdImportTool>{typeof(ImportRun).Assembly.Location}</ManifestsCrdImportTool>
          </PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
          <Import Project="{Targets}" />
        </Project>
        """);

    /// <summary>What the build answers, and the lines that it prints without this folder's name.</summary>
    public (int ExitCode, string[] Lines) Build(params string[] arguments) => Run(["build", .. arguments]);

    /// <summary>The part of the build that imports, without compiling.</summary>
    public (int ExitCode, string[] Lines) Import() => Run(["msbuild", "-restore", "-t:ImportKubernetesCrds"]);

    public void Dispose() => Directory.Delete(root, recursive: true);

    private (int ExitCode, string[] Lines) Run(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[.. arguments, "Shop.csproj", "-nologo", "-verbosity:minimal", "-nodeReuse:false"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var build = Process.Start(start)!;
        var errors = build.StandardError.ReadToEndAsync();
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        Assert.Equal("", errors.Result);
        return (build.ExitCode, [.. output.ReplaceLineEndings("\n").Split('\n').Select(Shown)]);
    }

    private static string Targets =>
        Path.Combine(Testing.RepositoryRoot.Path, "generator", "Manifests.SourceGenerator", "build", "Manifests.SourceGenerator.targets");

    // The temporary folder may be a link, and is then called by both names.
    private string Shown(string line) => line.Replace(root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Trim();
}
