Task("Catalog")
    .Description("Makes generator/catalog again from a folder of upstream documents: --source=<folder>, ../shared/upstream when left out.")
    .Does(() => RunHost("catalog", HasArgument("source") ? [] : ["--source=../shared/upstream"]));
