using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Where an Ingress leads: to a Service and a port of it, or to another object.</summary>
/// <remarks>Source: <c>pkg/apis/networking/validation</c>, validateIngressBackend and validateIngressTypedLocalObjectReference.</remarks>
internal sealed class IngressBackendRule : ITypeRule
{
    private static readonly string[] PortFields = ["name", "number"];

    public string TypeName => "io.k8s.api.networking.v1.IngressBackend";

    public void Check(SchemaWalk walk, Mapping value)
    {
        switch (Expect.ExactlyOne(walk, value, ["service", "resource"]))
        {
            case "service" when value.MappingOf("service") is { } service:
                walk.Trail.Enter("service");
                CheckService(walk, service);
                walk.Trail.Leave();
                break;
            case "resource" when value.MappingOf("resource") is { } resource:
                walk.Trail.Enter("resource");
                Expect.Form(walk, resource, "apiGroup", TextForms.Subdomain);
                Expect.Form(walk, resource, "kind", TextForms.PathSegment);
                Expect.Form(walk, resource, "name", TextForms.PathSegment);
                walk.Trail.Leave();
                break;
        }
    }

    private static void CheckService(SchemaWalk walk, Mapping service)
    {
        Expect.Form(walk, service, "name", TextForms.ServiceName);
        var port = service.MappingOf("port");
        var hasName = port?.TextOf("name") is { Length: > 0 };
        var hasNumber = port?.Int64Of("number") is not (null or 0);
        if (hasName && hasNumber)
        {
            var names = Shown.Names(PortFields, "and");
            walk.Findings.AddBelow(SchemaDiagnostics.SeveralFieldsSet, port!, ["port"], names, names);
        }
        else if (port is not null && (hasName || hasNumber))
        {
            walk.Trail.Enter("port");
            Expect.Form(walk, port, "name", TextForms.PortName);
            Expect.Number(walk, port, "number", NumberRange.Port);
            walk.Trail.Leave();
        }
        else if (!walk.Options.Partial && !IsOfWrongType(service))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.BackendWithoutPort, port ?? service, ["port"]);
        }
    }

    // What the schema says of the port already.
    private static bool IsOfWrongType(Mapping service) =>
        service.HasValue("port")
        && (service.MappingOf("port") is not { } port
            || (port.HasValue("name") && port.TextOf("name") is null)
            || (port.HasValue("number") && port.Int64Of("number") is null));
}
