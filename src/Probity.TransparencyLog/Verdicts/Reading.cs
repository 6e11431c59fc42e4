using System.Diagnostics.CodeAnalysis;

namespace Probity.TransparencyLog.Verdicts;

/// <summary>What a parser made of bytes from a stranger: a value, or the reason why there is none. Parsers never throw for what they read.</summary>
public readonly struct Reading<T>
    where T : class
{
    private readonly Reason _reason;

    private Reading(T? value, Reason reason) => (Value, _reason) = (value, reason);

    public T? Value { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsGood => Value is not null;

    /// <summary>Why there is no value; meaningful only when <see cref="IsGood"/> is false.</summary>
    public Reason Reason => _reason;

    /// <summary>The value, for what this program wrote itself.</summary>
    /// <exception cref="InvalidDataException">There is none; the message is the reason.</exception>
    public T OrThrow() => Value ?? throw new InvalidDataException(_reason.ToString());

    internal Reading<TOther> As<TOther>()
        where TOther : class => new Reading<TOther>(null, _reason);

    public static implicit operator Reading<T>(T value) => new(value, default);

    public static implicit operator Reading<T>(Reason reason) => new(null, reason);

    public static implicit operator Reading<T>(LogRule rule) => new(null, new Reason(rule, ""));
}
