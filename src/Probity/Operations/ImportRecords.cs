using System.Security.Cryptography;
using Probity.Lists.DoublePublicity;
using Probity.Registers.Authorities;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Storage;
using Probity.Storage.Cases;

namespace Probity.Operations;

/// <summary>
/// Opens a case for each decision of a file of permits or penalties, in an officer's name: whole or not at all. Nothing is shown before
/// the organisation was told and a second officer confirmed. The same file again opens nothing twice.
/// </summary>
/// <param name="Register">Where to.</param>
/// <param name="Login">Account of the clerk or officer who enters them, and attests that nothing in a banned category is recorded.</param>
/// <param name="Content">The file.</param>
internal sealed record ImportRecords(string Register, string Login, byte[] Content) : LongOperation
{
    public override bool NeedsRecords => true;

    public override async Task<Outcome> RunAsync(RegisterNode node, IProgress<Step> steps, CancellationToken cancel)
    {
        if (!RegisterId.TryParse(Register, out var id) || node.Directory.Find(id) is not { } register)
        {
            return Outcome.Refused($"register: there is no register '{Register}' here.");
        }

        if (node.Library.Charter(register.Charter) is not { Records: { } kind } charter)
        {
            return Outcome.Refused($"register: '{Register}' records no permits or penalties.");
        }

        if (await node.Accounts.FindByLoginAsync(Login, cancel) is not { } account)
        {
            return Outcome.Refused($"--as: there is no account '{Login}'.");
        }

        return RecordFile.Read(Content, kind) switch
        {
            RecordReading.Accepted accepted => await EnterAsync(node, id, charter, account.ToActor(), accepted, steps, cancel),
            RecordReading.Refused refused => Outcome.Refused(
            [
                "The file is refused whole; the register is as it was.", .. refused.Faults.Select(f => f.Sentence("en")),
                .. refused.MoreFollow ? ["... and more."] : Array.Empty<string>(),
            ]),
            _ => throw new InvalidOperationException("Unknown verdict."),
        };
    }

    private static async Task<Outcome> EnterAsync(
        RegisterNode node, RegisterId register, Charter charter, Actor actor, RecordReading.Accepted file, IProgress<Step> steps, CancellationToken cancel)
    {
        var acts = file.Rows.Select(row => (row.Line, Act: Opening(register, charter, row), Key: Key(register, row))).ToArray();
        var commands = acts.Select(a => new OpeningOfMany(a.Act, a.Key)).ToArray();
        var results = await node.Cases.OpenAllAsync(commands, actor, done => steps.Report(new Step("Entering decisions", done, acts.Length)), cancel);
        if (results.Refusals.Count > 0)
        {
            return Outcome.Refused(
            [
                "The file is refused whole; the register is as it was.",
                .. results.Refusals.Select(r => $"Line {acts[r.Index].Line}{(r.Refusal.Field is { } field ? $", {field}" : "")}: {r.Refusal.Sentence.En}"),
            ]);
        }

        return Outcome.Done(
        [
            $"{register}: {results.Opened} decisions entered, {results.Known} known already. Nothing is shown until the organisation was told and a second officer confirmed.",
            .. file.NamesPeople ? ["The names and numbers of legal representatives in the file were not taken over."] : Array.Empty<string>(),
        ]);
    }

    // The officer who proposes publication names the grade; until then it counts as ordinary.
    private static OpenCase Opening(RegisterId register, Charter charter, RecordRow row) => new(
        register, row.Subject, row.Document, (charter.Grounds.FirstOrDefault(g => g.Severity == Severity.Ordinary) ?? charter.Grounds[0]).Key,
        row.Act.Account(), null, AttestsNoBannedData: true)
    {
        Recorded = row.Act,
    };

    private static string Key(RegisterId register, RecordRow row) => "record-" + Convert.ToHexStringLower(SHA256.HashData(
        System.Text.Encoding.UTF8.GetBytes($"{register}\n{row.Subject.Identifiers[0]}\n{row.Document.Number}")))[..40];
}
