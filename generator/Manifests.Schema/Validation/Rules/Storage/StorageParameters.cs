using System.Text;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What is handed to a provisioner.</summary>
/// <remarks>Source: <c>pkg/apis/storage/validation</c>, validateParameters.</remarks>
internal static class StorageParameters
{
    private const int MostParameters = 512;
    private const int MostBytes = 256 * 1024;

    /// <summary>Checks the parameters of a class; the trail stands at it.</summary>
    public static void Check(SchemaWalk walk, Mapping owner)
    {
        if (owner.MappingOf("parameters") is not { } parameters)
        {
            return;
        }

        if (parameters.Count > MostParameters)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.ParametersTooLarge, parameters, ["parameters"], parameters.Count, "entries", MostParameters);
            return;
        }

        var bytes = 0L;
        foreach (var entry in parameters.Entries)
        {
            bytes += Encoding.UTF8.GetByteCount(entry.Key) + (entry.Value is Scalar scalar ? Encoding.UTF8.GetByteCount(scalar.Text) : 0);
            if (entry.Key.Length == 0)
            {
                walk.Findings.AddBelow(SchemaDiagnostics.ItemEmpty, parameters, ["parameters"], "parameters");
            }
        }

        if (bytes > MostBytes)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.ParametersTooLarge, parameters, ["parameters"], bytes, "bytes", MostBytes);
        }
    }
}
