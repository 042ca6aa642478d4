Task("Explain")
    .Description("Tells what the schemas know about a kind or field: --path=httproute.spec.rules. Takes --api-version, --kubernetes, --recursive.")
    .Does(() => RunHost("explain"));
