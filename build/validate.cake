Task("Validate")
    .Description("Checks what the platforms render against the schemas, or the YAML named with --path (repeatable). Writes nothing.")
    .Does(() => RunHost("validate"));
