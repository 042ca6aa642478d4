Task("Seal")
    .Description("Makes a SealedSecret of a Secret, offline: --path=secret.yaml --certificate=controller.pem --platform=<name>. Takes --from, --scope, --output, --reseal.")
    .Does(() => RunHost("seal"));
