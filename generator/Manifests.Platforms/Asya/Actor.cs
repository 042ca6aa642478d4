namespace Manifests.Platforms.Asya;

/// <summary>An actor, of the crew or of the settings.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace.</param>
internal sealed record Actor(string Name, string Namespace)
{
    public required string Image { get; init; }

    /// <summary>The Python function that takes a message.</summary>
    public required string Handler { get; init; }

    /// <summary>Whether it is happy-end or error-end, at the end of every route.</summary>
    public bool IsCrew { get; init; }

    public int Gpus { get; init; }

    public int MaxReplicas { get; init; } = 50;

    public string Queue => Names.OfActor(Name);

    /// <summary>The account that the operator expects of an actor as soon as it knows the role of actors; it makes none.</summary>
    public ServiceAccountName Account => new(Namespace, Names.OfActor(Name));

    /// <summary>The crew and the actors of the settings.</summary>
    public static IReadOnlyList<Actor> All(AsyaSettings settings) =>
    [
        Crew(settings, "happy-end", "handlers.end_handlers.happy_end_handler"),
        Crew(settings, "error-end", "handlers.end_handlers.error_end_handler"),
        .. settings.Actors.Select(actor => new Actor(actor.Name, actor.Namespace ?? settings.ActorNamespaces[0])
        {
            Image = actor.Image ?? $"{settings.AccountId}.dkr.ecr.{settings.Region}.amazonaws.com/{Names.OfActor(actor.Name)}:v1",
            Handler = actor.Handler,
            Gpus = actor.Gpus,
            MaxReplicas = actor.MaxReplicas,
        }),
    ];

    private static Actor Crew(AsyaSettings settings, string name, string handler) =>
        new(name, settings.ActorNamespaces[0]) { Image = settings.CrewImage, Handler = handler, IsCrew = true };
}
