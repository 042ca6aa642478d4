#!/usr/bin/env pwsh
# Restores the tools and hands every argument to Cake: ./build.ps1 render, ./build.ps1 --target=Test
$ErrorActionPreference = 'Stop'
Push-Location $PSScriptRoot
try {
    dotnet tool restore --verbosity quiet
    if ($LASTEXITCODE -eq 0) {
        dotnet cake @args
    }
    $code = $LASTEXITCODE
}
finally {
    Pop-Location
}
exit $code
