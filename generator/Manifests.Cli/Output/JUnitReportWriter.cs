using System.Globalization;
using System.Xml;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>
/// Writes a test report on the output: a suite a file, a case a resource, a failure where an error was found. What is about no
/// resource is a case of its own.
/// </summary>
internal sealed class JUnitReportWriter(TextWriter output) : IReportWriter
{
    private const string WholeFile = "the file";
    private const string WholeRun = "the run";

    private static readonly XmlWriterSettings Layout = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    public void Write(RunReport report)
    {
        var suites = JUnitSuites.Of(report);
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(output, Layout))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", $"manifests {report.Command}".TrimEnd());
            WriteCounts(xml, [.. suites.SelectMany(static suite => suite.Cases)]);
            foreach (var suite in suites)
            {
                WriteSuite(xml, suite);
            }

            xml.WriteEndElement();
        }

        output.Write('\n');
    }

    private static void WriteSuite(XmlWriter xml, JUnitSuite suite)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", PlainText.Of(suite.File ?? WholeRun));
        WriteCounts(xml, suite.Cases);
        foreach (var test in suite.Cases)
        {
            WriteCase(xml, suite, test);
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyCollection<JUnitCase> cases)
    {
        Write(xml, "tests", cases.Count);
        Write(xml, "failures", cases.Count(static test => test.HasErrors));
        Write(xml, "errors", 0);
        Write(xml, "skipped", 0);
    }

    private static void WriteCase(XmlWriter xml, JUnitSuite suite, JUnitCase test)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", PlainText.Of(test.Name ?? (suite.File is null ? WholeRun : WholeFile)));
        xml.WriteAttributeString("classname", PlainText.Of(suite.File ?? WholeRun));
        if (suite.File is not null)
        {
            xml.WriteAttributeString("file", PlainText.Of(suite.File));
        }

        if (test.Line > 0)
        {
            Write(xml, "line", test.Line);
        }

        var errors = test.Findings.Where(static finding => finding.Severity == Severity.Error).ToArray();
        if (errors is [var first, ..])
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", first.Id);
            xml.WriteAttributeString("message", PlainText.Of(FindingWords.WithSubject(first)));
            xml.WriteString(Lines(errors));
            xml.WriteEndElement();
        }

        var others = test.Findings.Where(static finding => finding.Severity != Severity.Error).ToArray();
        if (others.Length > 0)
        {
            xml.WriteElementString("system-out", Lines(others));
        }

        xml.WriteEndElement();
    }

    private static string Lines(IEnumerable<Diagnostic> findings) =>
        string.Join('\n', findings.Select(static finding => PlainText.AtLineStart(finding.ToString())));

    private static void Write(XmlWriter xml, string name, long value) => xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));
}
