// Runs a task so that the exit code of its CakeException becomes Cake's own. Cake wraps the exception in its report and
// would answer 1 for every failure.
void RunWithExitCode(string target)
{
    try
    {
        RunTarget(target);
    }
    catch (CakeReportException report) when (report.InnerException is CakeException failure)
    {
        throw new CakeException(failure.ExitCode, failure.Message);
    }
}
