#load "build/*.cake"

// 'dotnet cake' alone renders. 'dotnet cake --tree' and 'dotnet cake --description' list the tasks.
RunWithExitCode(Argument("target", "Render"));
