using System.Collections.Immutable;
using Manifests.Cel.Libraries;

namespace Manifests.Cel.Tests.Conformance;

/// <summary>One test of the conformance data.</summary>
/// <param name="Name">file/section/test.</param>
/// <param name="Data">The test as written.</param>
internal sealed record ConformanceTest(string Name, TextProto Data)
{
    private static readonly CelEnvironment Environment = CelEnvironment.Of(CelLibraries.All);

    public string Expression => Data["expr"]!.Text;

    /// <summary>Runs the test; <see langword="null"/> when it passes, otherwise what was found instead.</summary>
    public string? Run()
    {
        try
        {
            return Compare();
        }
        catch (NotSupportedException exception)
        {
            return $"needs {exception.Message}";
        }
    }

    private string? Compare()
    {
        var environment = MakeEnvironment();
        var compilation = IsTrue("disable_check") ? environment.CompileUnchecked(Expression) : environment.Compile(Expression);
        var expected = Data["typed_result"];
        if (!compilation.IsUsable)
        {
            return string.Join("; ", compilation.Issues.Select(static issue => issue.Message));
        }

        if (expected?["deduced_type"] is { } type
            && ConformanceValues.ToType(type) is var wanted
            && !wanted.Equals(compilation.Program.ResultType))
        {
            return $"type {compilation.Program.ResultType} instead of {wanted}";
        }

        return IsTrue("check_only") ? null : Evaluate(environment, compilation.Program);
    }

    private string? Evaluate(CelEnvironment environment, CelProgram program)
    {
        var bindings = Data.All("bindings").ToDictionary(
            static binding => binding["key"]!.Text,
            static binding => ConformanceValues.ToValue(binding["value"]!["value"]!));
        var values = environment.Variables
            .Select(variable => bindings.TryGetValue(variable.Name, out var value)
                ? value
                : CelValue.Of(CelError.Of(CelErrorKind.NoSuchVariable, $"{variable.Name} is not bound")))
            .ToArray();
        var found = program.Evaluate(values).Value;
        if (Data["eval_error"] is not null)
        {
            return found.IsError ? null : $"{Show(found)} instead of an error";
        }

        var wanted = (Data["value"] ?? Data["typed_result"]?["result"]) is { } value ? ConformanceValues.ToValue(value) : CelValue.True;
        return IsSame(found, wanted) ? null : $"{Show(found)} instead of {Show(wanted)}";
    }

    private CelEnvironment MakeEnvironment()
    {
        var variables = ImmutableArray.CreateBuilder<CelVariable>();
        var functions = ImmutableArray.CreateBuilder<CelFunction>();
        foreach (var declaration in Data.All("type_env"))
        {
            var name = declaration["name"]!.Text;
            if (declaration["ident"] is { } ident)
            {
                variables.Add(new CelVariable(name, ConformanceValues.ToType(ident["type"]!)));
            }
            else
            {
                functions.Add(new CelFunction(name, [.. declaration["function"]!.All("overloads").Select(ToOverload)]));
            }
        }

        foreach (var binding in Data.All("bindings").Where(binding => variables.All(variable => variable.Name != binding["key"]!.Text)))
        {
            variables.Add(new CelVariable(binding["key"]!.Text, CelType.Dyn));
        }

        var environment = functions.Count == 0
            ? Environment
            : CelEnvironment.Of([.. Environment.Libraries, new CelLibrary { Name = "test", Functions = functions.ToImmutable() }]);
        return environment
            .WithVariables(variables.ToImmutable())
            .WithOptions(new CelEnvironmentOptions { Container = Data["container"]?.Text ?? "" });
    }

    private static CelOverload ToOverload(TextProto overload)
    {
        ImmutableArray<CelType> parameters = [.. overload.All("params").Select(ConformanceValues.ToType)];
        var id = overload["overload_id"]!.Text;
        var result = ConformanceValues.ToType(overload["result_type"]!);
        var isMember = overload["is_instance_function"]?.Word == "true";
        return parameters.Length switch
        {
            0 => CelOverload.Global(id, result, static () => CelValue.Null),
            1 when isMember => CelOverload.Member(id, parameters, result, static _ => CelValue.Null),
            1 => CelOverload.Global(id, parameters, result, static _ => CelValue.Null),
            2 when isMember => CelOverload.Member(id, parameters, result, static (_, _) => CelValue.Null),
            2 => CelOverload.Global(id, parameters, result, static (_, _) => CelValue.Null),
            _ => CelOverload.Global(id, parameters, result, static (_, _, _) => CelValue.Null),
        };
    }

    private bool IsTrue(string field) => Data[field]?.Word == "true";

    private static string Show(CelValue value) => value.IsError ? $"the error '{value}'" : $"{value.Kind} {value}";

    // The result has to be of the same kind, and NaN is NaN here.
    private static bool IsSame(CelValue found, CelValue wanted) => (found.Kind, wanted.Kind) switch
    {
        (CelKind.Double, CelKind.Double) => found.AsDouble.Equals(wanted.AsDouble) || found.AsDouble == wanted.AsDouble,
        (CelKind.List, CelKind.List) => found.AsList.Count == wanted.AsList.Count
            && Enumerable.Range(0, found.AsList.Count).All(index => IsSame(found.AsList[index], wanted.AsList[index])),
        var (left, right) => left == right && found == wanted,
    };
}
