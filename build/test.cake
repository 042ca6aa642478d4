Task("Test")
    .Description("Runs every test and ends with a line 'N passed, N failed, N skipped'. Fails when a test fails and when none ran.")
    .Does(() =>
{
    // Each project writes into its own folder: in a common one, two that end in the same second would share a file name.
    CleanDirectories("tests/*/TestResults");
    var exitCode = StartProcess("dotnet", new ProcessSettings
    {
        Arguments = "test Manifests.sln --configuration Release --nologo --logger trx",
    });
    var total = TestTotals();

    // Written past Cake's log, so that the line stands alone and --verbosity=quiet keeps it.
    Console.WriteLine($"{total.Passed} passed, {total.Failed} failed, {total.Skipped} skipped");
    if (exitCode != 0 || total.Failed > 0)
    {
        throw new CakeException(1, "Tests failed, or a test project did not build or ended early; see above.");
    }

    if (total.Passed == 0)
    {
        throw new CakeException(1, "No test ran.");
    }
});

(int Passed, int Failed, int Skipped) TestTotals()
{
    var outcomes = GetFiles("tests/*/TestResults/*.trx")
        .SelectMany(file => System.Xml.Linq.XDocument.Load(file.FullPath).Descendants())
        .Where(element => element.Name.LocalName == "UnitTestResult")
        .Select(element => (string)element.Attribute("outcome"))
        .ToArray();
    var passed = outcomes.Count(outcome => outcome == "Passed");
    var skipped = outcomes.Count(outcome => outcome == "NotExecuted");
    return (passed, outcomes.Length - passed - skipped, skipped);
}
