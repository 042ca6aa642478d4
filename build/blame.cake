Task("Blame")
    .Description("Tells which line of C# made a line of a rendered file: --path=output/shop/web.yaml:12, or the whole file without a line. Takes --format=json.")
    .Does(() => RunHost("blame"));
