Task("Diff")
    .Description("Tells what a change does to the cluster: compares what the platforms render with --base=<git ref> (HEAD when left out). Takes --format, --output, --platform.")
    .Does(() => RunHost("diff"));
