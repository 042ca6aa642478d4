using Manifests.Yaml;

namespace Manifests.Models;

/// <summary>Turns a node into a value; what does not fit is found in the reading, and the answer is then the default.</summary>
public delegate T? ItemReader<T>(NodeReading reading, Node item);
