namespace Manifests.Cli;

/// <summary>Writes a report in one format.</summary>
internal interface IReportWriter
{
    void Write(RunReport report);
}
