using System.Diagnostics;
using Manifests.ColdStart;

// <apiVersion> <kind>
var started = Stopwatch.GetTimestamp();
var line = ColdKind.Load(args[0], args[1], started);
Console.Out.WriteLine(line);
