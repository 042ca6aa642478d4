using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Manifests.Cli.Tests.BadInput;

/// <summary>
/// Mutated bytes of manifests through the whole of <c>validate</c>: no fault of the tool, no hang, no memory out of proportion. The seeds are
/// fixed, so a failure comes again. The variable MANIFESTS_FUZZ_SECONDS makes it run longer, with seeds that nobody tried yet.
/// </summary>
public sealed class FuzzTests
{
    private const int UsualRounds = 1_500;
    private const long LargestInput = 64 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly string[] Seeds =
    [
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop, labels: {app: web}}\nspec:\n  replicas: 3\n  selector: {matchLabels: {app: web}}\n"
            + "  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers:\n      - name: web\n        image: \"nginx:1.27\"\n        ports: [{containerPort: 80}]\n"
            + "        args:\n        - |\n          echo hello\n          exit 0\n        resources: {limits: {memory: 1Gi, cpu: 500m}}\n",
        "apiVersion: v1\nkind: List\nitems:\n- &a {apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {x: 'y'}}\n- *a\n---\n# c\n--- \nkind: Secret\napiVersion: v1\nmetadata: {name: s}\n"
            + "data: {p: aGk=}\n...\n%YAML 1.2\n---\n<<: {a: b}\n? k\n: !!str 1\n",
        "{\"apiVersion\": \"v1\", \"kind\": \"Service\", \"metadata\": {\"name\": \"web\", \"labels\": {\"a\": \"\\u0062\\ud83d\\ude00\"}}, \"spec\": {\"ports\": [{\"port\": 80, "
            + "\"targetPort\": \"http\"}], \"selector\": {\"app\": \"web\"}}}\n",
        "apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata:\n  name: r\nspec:\n  parentRefs:\n  - name: g\n  hostnames: [\"a.example\"]\n  rules:\n  - matches:\n"
            + "    - path: {type: PathPrefix, value: /}\n    backendRefs: [{name: s, port: 80}]\n",
        "apiVersion: karpenter.sh/v1\nkind: NodePool\nmetadata: {name: n}\nspec:\n  limits: {cpu: 1000}\n  template:\n    spec:\n      nodeClassRef: {group: karpenter.k8s.aws, kind: EC2NodeClass, name: d}\n"
            + "      requirements:\n      - {key: kubernetes.io/arch, operator: In, values: [amd64]}\n",
    ];

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "---\n", "\n---\n", "...\n", "%", "&a ", "*a", "<<: ", "!!", "!x ", "? ", ": ", "- ", "\t", "\r", "\0", "\u0085", "\u2028", "\uFEFF", "{", "}", "[", "]", "'", "\"", "|", ">-\n",
            "#", "{{ x }}", "\\u", "\\ud800", "99999999999999999999", "-1e400", ".inf", "0777", "~", "null", "::error::x\n", "\e[31m", "\u202E", "$patch: delete\n",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80],
    ];

    [Fact]
    public void MutatedBytes_AreAnswered()
    {
        var longer = int.TryParse(Environment.GetEnvironmentVariable("MANIFESTS_FUZZ_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds);
        var started = Stopwatch.StartNew();
        var first = longer ? Environment.TickCount : 0;
        for (var round = 0; longer ? started.Elapsed.TotalSeconds < seconds : round < UsualRounds; round++)
        {
            Try(unchecked(first + round));
        }
    }

    private static void Try(int seed)
    {
        var random = new Random(seed);
        var bytes = Mutated(random);
        using var host = new HostFixture { InputBytes = bytes };
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var exitCode = host.Run("validate", "-", "--kubernetes", "1.32", "--max-file-size", "1");

        var what = $"seed {seed}: {Convert.ToBase64String(bytes)}\n{host.Error}";
        Assert.True(exitCode is 0 or 1, what);
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed}, {what}");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 400_000_000, what);
    }

    private static byte[] Mutated(Random random)
    {
        var bytes = new List<byte>(Encoding.UTF8.GetBytes(Seeds[random.Next(Seeds.Length)]));
        for (var change = random.Next(1, 8); change > 0 && bytes.Count is > 0 and < (int)LargestInput; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 30), bytes.Count - at));
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, Math.Min(random.Next(1, 200), bytes.Count - at)));
                    break;
                case 4:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 5:
                    var piece = Pieces[random.Next(Pieces.Length)];
                    bytes.InsertRange(at, Enumerable.Repeat(piece, random.Next(1, 300)).SelectMany(static letters => letters));
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Seeds[random.Next(Seeds.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }
}
