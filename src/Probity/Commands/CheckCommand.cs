using System.CommandLine;
using Probity.Operations;

namespace Probity.Commands;

/// <summary><c>probity check</c>: is one subject barred from one activity?</summary>
internal static class CheckCommand
{
    public static Command Make(TimeProvider clock)
    {
        var ids = new Option<string[]>("--id") { DefaultValueFactory = _ => [], Description = "scheme:number (uscc, orgcode, resident-id, passport, lei); repeatable" };
        var name = new Option<string?>("--name") { Description = "Full name as registered" };
        var address = new Option<string?>("--address") { Description = "Address, for an organisation on a mirrored list" };
        var activity = new Option<string>("--activity") { Required = true, Description = "The one activity asked about, e.g. flight or us-export" };
        var purpose = new Option<string>("--purpose") { Required = true, Description = "Why; the subject will read it" };
        return new WhichNode(clock).Runs(
            new Command("check", "Ask whether one subject is barred from one activity. Exit code: 0 unrestricted, 3 restricted, 4 identity not certain, 1 refused.")
            {
                ids, name, address, activity, purpose,
            },
            p => new CheckSubject(
                p.GetValue(ids) ?? [], p.GetValue(name), p.GetValue(address), p.GetRequiredValue(activity), p.GetRequiredValue(purpose)));
    }
}
