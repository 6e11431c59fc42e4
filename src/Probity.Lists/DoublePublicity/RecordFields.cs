using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Probity.Registers.Subjects;

namespace Probity.Lists.DoublePublicity;

/// <summary>The fields of one row, held to what they must say; every fault names line and field.</summary>
internal sealed class RecordFields(int line, ImmutableArray<string> columns, string[] fields, FaultLog faults)
{
    private static readonly LocalDatePattern[] Days =
        [LocalDatePattern.Iso, LocalDatePattern.CreateWithInvariantCulture("uuuu/MM/dd"), LocalDatePattern.CreateWithInvariantCulture("uuuu/M/d")];

    /// <summary>A field that may be empty.</summary>
    public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

    public string Required(string column)
    {
        if (this[column].Length == 0)
        {
            faults.Add(line, column, ListRule.FieldIsFilled);
        }

        return this[column];
    }

    public LocalDate? OptionalDay(string column)
    {
        if (this[column].Length == 0)
        {
            return null;
        }

        foreach (var pattern in Days)
        {
            if (pattern.Parse(this[column]) is { Success: true, Value: { Year: >= 1949 and <= 2199 } day })
            {
                return day;
            }
        }

        faults.Add(line, column, ListRule.DateIsReal, "YYYY-MM-DD");
        return null;
    }

    public LocalDate Day(string column)
    {
        Required(column);
        return OptionalDay(column) ?? new LocalDate(1949, 10, 1);
    }

    /// <summary>An amount in ten thousand yuan, as fen.</summary>
    public long? Amount(string column)
    {
        if (this[column].Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(this[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && amount is >= 0 and < 1_000_000_000 && amount * RecordColumns.FenInTenThousandYuan is var fen && decimal.IsInteger(fen))
        {
            return (long)fen;
        }

        faults.Add(line, column, ListRule.AmountIsInTenThousandYuan);
        return null;
    }

    /// <summary>A unified social credit code; one whose check digit is doubtful is taken, for a person to confirm.</summary>
    public Identifier? Code(string column) => Identifier(column, IdentifierScheme.Uscc);

    /// <summary>A code of that scheme, or null when the field is empty or at fault.</summary>
    public Identifier? Identifier(string column, IdentifierScheme scheme)
    {
        if (this[column].Length == 0)
        {
            return null;
        }

        if (Registers.Subjects.Identifier.TryParse($"{scheme.Slug}:{this[column]}", out var identifier, out var fault))
        {
            return identifier;
        }

        faults.Add(line, column, ListRule.CodeIsSound, fault.Sentence.En);
        return null;
    }

    public void Wrong(string column, ListRule rule) => faults.Add(line, column, rule);

    private string this[string column] => fields[columns.IndexOf(column)];
}
