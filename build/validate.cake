Task("Validate")
    .Description("Checks what the platforms render, or the YAML named with --path (repeatable), against one release or several: --kubernetes=1.31,1.34-1.36. "
        + "--format=text, json, junit, sarif or github. Writes nothing.")
    .Does(() => RunHost("validate"));
