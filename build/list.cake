Task("List")
    .Description("Lists the platforms and their environments.")
    .Does(() => RunHost("list"));
