using NodaTime;
using Probity.Storage;
using Probity.Town;
using Probity.Town.Joint;

namespace Probity.Hosting;

/// <summary>The agreements of a demonstration.</summary>
internal static class DemoAgreements
{
    /// <summary>Concludes each of them by the officers it names, and returns the cases with what the implementing bodies do about them.</summary>
    public static async Task<IReadOnlyList<TownCase>> ConcludeAsync(
        RegisterNode node, IReadOnlyList<TownAgreement> agreements, IReadOnlyList<TownCase> cases, LocalDate today, CancellationToken cancel)
    {
        var accounts = (await node.Accounts.ListAsync(cancel)).ToDictionary(a => a.Login, a => a.ToActor(), StringComparer.Ordinal);
        foreach (var made in agreements)
        {
            var officer = accounts[made.Officer];
            var (id, refusal) = await node.Agreements.ProposeAsync(officer, made.Draft(today.PlusYears(-3)), cancel);
            if (id is not { } known || !(await node.Agreements.ConcludeAsync(accounts[made.Keeper], known, cancel)).Concluded)
            {
                throw new InvalidOperationException($"The agreement '{made.Title.En}': {refusal?.Rule}: {refusal?.Sentence.En}");
            }

            var source = node.Directory.Find(made.Source)!;
            cases = JointPlan.With(
                cases, node.Agreements.Find(known)!.Agreement, node.Library.Charter(source.Charter),
                node.Library.Calendar(node.Directory.Find(source.Keeper)!.TimeZone), officer, today);
        }

        return cases;
    }
}
