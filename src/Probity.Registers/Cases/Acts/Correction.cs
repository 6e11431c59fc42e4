using Probity.Registers.Cases.Events;

namespace Probity.Registers.Cases.Acts;

/// <summary>Corrected particulars of an entry; null where nothing changes.</summary>
/// <param name="Name">Corrected name.</param>
/// <param name="Obligation">Corrected obligation.</param>
/// <param name="Conduct">Corrected conduct.</param>
public sealed record Correction(string? Name, string? Obligation, string? Conduct)
{
    internal bool ChangesNothing => Name is null && Obligation is null && Conduct is null;

    internal IEnumerable<WrittenText> Texts =>
        Given(Name is null ? null : WrittenText.Particular(Name, "correction.name"))
            .Concat(Given(Obligation is null ? null : WrittenText.Record(Obligation, "correction.obligation")))
            .Concat(Given(Conduct is null ? null : WrittenText.Record(Conduct, "correction.conduct")));

    internal EntryCorrected Event(string reasons) => new(Name, Obligation, Conduct, reasons);

    private static WrittenText[] Given(WrittenText? text) => text is { } given ? [given] : [];
}
