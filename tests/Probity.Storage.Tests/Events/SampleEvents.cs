using System.Collections;
using System.Reflection;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases.Events;
using Probity.Registers.Subjects;

namespace Probity.Storage.Tests.Events;

/// <summary>Events with every field filled, or with as few as they allow; the same at every run.</summary>
internal static class SampleEvents
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static CaseEvent Of(Type type, bool full)
    {
        var happened = (CaseEvent)Make(type, full);
        return full
            ? happened with { On = new LocalDate(2026, 3, 2), By = new Attribution(new ActorId("actor-1"), "An Officer", Role.SecondOfficer, new AuthorityId("test-court")) }
            : happened with { On = new LocalDate(2026, 3, 2) };
    }

    /// <summary>The full event with what was added after its first release, or null when nothing was.</summary>
    public static CaseEvent? WithAdditions(Type type)
    {
        var first = type.GetConstructors().Max(c => c.GetParameters().Length);
        var positional = type.GetConstructors().Single(c => c.GetParameters().Length == first).GetParameters().Select(p => p.Name).ToHashSet();
        var added = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(p => p.CanWrite && !positional.Contains(p.Name)).ToList();
        var happened = Of(type, full: true);
        foreach (var property in added)
            property.SetValue(happened, Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, property.Name, full: true));
        return added.Count == 0 ? null : happened;
    }

    private static object Make(Type type, bool full)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(p => Argument(p, full))]);
    }

    private static object? Argument(ParameterInfo parameter, bool full)
    {
        if (!full && Nullability.Create(parameter).WriteState == NullabilityState.Nullable)
            return null;

        return Value(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType, parameter.Name!, full);
    }

    private static object Value(Type type, string name, bool full) => type switch
    {
        _ when type == typeof(string) => full ? $"Text of {name}: 失信 “ok” <b>" : name,
        _ when type == typeof(int) => full ? 7 : 0,
        _ when type == typeof(bool) => full,
        _ when type == typeof(LocalDate) => new LocalDate(2026, 4, 30),
        _ when type == typeof(CalendarSpan) => CalendarSpan.Years(2),
        _ when type == typeof(RegisterId) => TestCourt.Register,
        _ when type == typeof(Identifier) => TestCourt.Company.Identifiers[0],
        _ when type.IsEnum => full ? Enum.GetValues(type).Cast<object>().Last() : Enum.GetValues(type).Cast<object>().First(),
        _ when type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) => List(type.GetGenericArguments()[0], name, full),
        _ => Make(type, full),
    };

    private static Array List(Type item, string name, bool full)
    {
        var list = Array.CreateInstance(item, full ? 1 : 0);
        if (full)
            list.SetValue(Value(item, name, full), 0);
        return list;
    }
}
