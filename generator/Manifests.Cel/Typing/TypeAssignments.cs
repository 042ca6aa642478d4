using System.Collections.Immutable;

namespace Manifests.Cel.Typing;

/// <summary>Which types the type parameters of calls stand for, and which type fits where another is asked for.</summary>
/// <remarks>Source: cel-go's <c>checker/types.go</c>.</remarks>
internal sealed class TypeAssignments
{
    private readonly Dictionary<string, CelType> assigned = new(StringComparer.Ordinal);
    private readonly List<(string Name, CelType? Before)> journal = [];
    private int fresh;

    /// <summary>A parameter that nothing is known of yet.</summary>
    public CelType Fresh() => CelType.Parameter(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"_{fresh++}"));

    /// <summary>Whether values of each type fit the parameters; what was learnt is kept only if all do.</summary>
    public bool TryFit(ReadOnlySpan<CelType> types, ReadOnlySpan<CelType> wanted)
    {
        journal.Clear();
        for (var index = 0; index < types.Length; index++)
        {
            if (!Fits(types[index], wanted[index]))
            {
                TakeBack();
                return false;
            }
        }

        return true;
    }

    public bool TryFit(CelType type, CelType wanted) => TryFit([type], [wanted]);

    /// <summary>The type with every parameter replaced by what it stands for.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isFinal">Whether a parameter that stands for nothing becomes dyn.</param>
    public CelType Resolve(CelType type, bool isFinal)
    {
        if (type.Kind == CelTypeKind.Parameter)
        {
            return assigned.TryGetValue(type.Name, out var found) ? Resolve(found, isFinal) : isFinal ? CelType.Dyn : type;
        }

        return WithParameters(type, parameter => Resolve(parameter, isFinal));
    }

    /// <summary>A declared type with the parameters of its overload replaced by fresh ones.</summary>
    public CelType Instantiate(CelType type, Dictionary<string, CelType> fresh)
    {
        if (type.Kind != CelTypeKind.Parameter)
        {
            return WithParameters(type, parameter => Instantiate(parameter, fresh));
        }

        if (!fresh.TryGetValue(type.Name, out var instance))
        {
            instance = Fresh();
            fresh.Add(type.Name, instance);
        }

        return instance;
    }

    /// <summary>The type of a list's items when one more item is read; dyn when they have nothing in common.</summary>
    public CelType Join(CelType? before, CelType next, out bool isMixed)
    {
        isMixed = false;
        if (before is null)
        {
            return next;
        }

        if (TryFit(before, next))
        {
            return MostGeneral(before, next);
        }

        isMixed = true;
        return CelType.Dyn;
    }

    private static CelType WithParameters(CelType type, Func<CelType, CelType> replace)
    {
        if (type.Parameters.IsEmpty)
        {
            return type;
        }

        var replaced = type.Parameters.Select(replace).ToImmutableArray();
        for (var index = 0; index < replaced.Length; index++)
        {
            if (!ReferenceEquals(replaced[index], type.Parameters[index]))
            {
                return type.WithParameters(replaced);
            }
        }

        return type;
    }

    private bool Fits(CelType type, CelType wanted)
    {
        if (wanted.Kind == CelTypeKind.Parameter)
        {
            return FitsParameter(type, wanted);
        }

        if (type.Kind == CelTypeKind.Parameter)
        {
            return FitsParameter(wanted, type);
        }

        if (type.Kind is CelTypeKind.Dyn or CelTypeKind.Error || wanted.Kind is CelTypeKind.Dyn or CelTypeKind.Error)
        {
            return true;
        }

        if (type.Kind == CelTypeKind.Null || wanted.Kind == CelTypeKind.Null)
        {
            return TakesNull(type) && TakesNull(wanted);
        }

        if (type.Kind == CelTypeKind.Nullable || wanted.Kind == CelTypeKind.Nullable)
        {
            return WithoutNull(type).Equals(WithoutNull(wanted));
        }

        return type.Kind == wanted.Kind && type.Kind switch
        {
            CelTypeKind.Type => true,
            CelTypeKind.Object => type.Equals(wanted),
            _ => string.Equals(type.Name, wanted.Name, StringComparison.Ordinal) && ParametersFit(type, wanted),
        };
    }

    private bool ParametersFit(CelType type, CelType wanted)
    {
        if (type.Parameters.Length != wanted.Parameters.Length)
        {
            return false;
        }

        for (var index = 0; index < type.Parameters.Length; index++)
        {
            if (!Fits(type.Parameters[index], wanted.Parameters[index]))
            {
                return false;
            }
        }

        return true;
    }

    private bool FitsParameter(CelType type, CelType parameter)
    {
        if (type.Equals(parameter))
        {
            return true;
        }

        if (!assigned.TryGetValue(parameter.Name, out var known))
        {
            return Assign(parameter, type);
        }

        if (!Fits(type, known))
        {
            return false;
        }

        var general = MostGeneral(type, known);
        if (!general.Equals(known) && !Mentions(general, parameter))
        {
            Write(parameter, general);
        }

        return true;
    }

    private bool Assign(CelType parameter, CelType type)
    {
        if (Mentions(type, parameter))
        {
            return false;
        }

        Write(parameter, type);
        return true;
    }

    private void Write(CelType parameter, CelType type)
    {
        journal.Add((parameter.Name, assigned.GetValueOrDefault(parameter.Name)));
        assigned[parameter.Name] = type;
    }

    private void TakeBack()
    {
        for (var index = journal.Count - 1; index >= 0; index--)
        {
            var (name, before) = journal[index];
            if (before is null)
            {
                assigned.Remove(name);
            }
            else
            {
                assigned[name] = before;
            }
        }
    }

    private bool Mentions(CelType type, CelType parameter) => type.Kind == CelTypeKind.Parameter
        ? type.Equals(parameter) || (assigned.TryGetValue(type.Name, out var known) && Mentions(known, parameter))
        : type.Parameters.Any(inner => Mentions(inner, parameter));

    private static CelType MostGeneral(CelType left, CelType right) => IsAsGeneral(left, right) ? left : right;

    private static bool IsAsGeneral(CelType left, CelType right)
    {
        if (left.Kind is CelTypeKind.Dyn or CelTypeKind.Parameter)
        {
            return true;
        }

        if (right.Kind is CelTypeKind.Dyn or CelTypeKind.Parameter)
        {
            return false;
        }

        if (right.Kind == CelTypeKind.Null || left.Kind == CelTypeKind.Null)
        {
            return right.Kind == CelTypeKind.Null;
        }

        if (left.Kind == CelTypeKind.Nullable || right.Kind == CelTypeKind.Nullable)
        {
            return left.Kind == CelTypeKind.Nullable;
        }

        return left.Kind == right.Kind
            && (left.Kind == CelTypeKind.Type || left.Parameters.IsEmpty || ParametersAreAsGeneral(left, right));
    }

    private static bool ParametersAreAsGeneral(CelType left, CelType right)
    {
        for (var index = 0; index < left.Parameters.Length; index++)
        {
            if (index >= right.Parameters.Length || !IsAsGeneral(left.Parameters[index], right.Parameters[index]))
            {
                return false;
            }
        }

        return true;
    }

    // Objects, times and opaque values take null for historical reasons.
    private static bool TakesNull(CelType type) => type.Kind is CelTypeKind.Null or CelTypeKind.Nullable or CelTypeKind.Object
        or CelTypeKind.Opaque or CelTypeKind.Optional or CelTypeKind.Timestamp or CelTypeKind.Duration;

    private static CelType WithoutNull(CelType type) => type.Kind == CelTypeKind.Nullable ? type.Parameters[0] : type;
}
