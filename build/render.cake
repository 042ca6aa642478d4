Task("Render")
    .Description("Renders the platforms into output/. Takes --platform, --environment, --force, --output and the host's other options.")
    .Does(() => RunHost("render"));
