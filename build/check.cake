Task("Check")
    .Description("Tells whether output/ is what the code renders: stale, edited by hand and foreign files. Writes nothing.")
    .Does(() => RunHost("check"));
