using System.CommandLine;
using Probity.Operations;
using Probity.Registers.Authorities;

namespace Probity.Commands;

/// <summary>Commands that set a node up: authorities, registers, accounts, keys.</summary>
internal static class OperatorCommands
{
    public static IEnumerable<Command> All(TimeProvider clock) =>
    [
        Group("authority", "Authorities of this node.", AddAuthorityCommand(clock)),
        Group("register", "Registers of this node.", OpenRegisterCommand(clock)),
        Group("account", "Local accounts.", AddAccountCommand(clock)),
        Group("key", "Keys of points of service.", IssueKeyCommand(clock), RevokeKeyCommand(clock)),
        Group("platform", "Platforms that pass reviews of enterprises on.", AdmitPlatformCommand(clock), RevokePlatformCommand(clock)),
        new WhichNode(clock).Runs(new Command("rebuild", "Rebuild every projection from the events, to the same bytes."), _ => new RebuildProjections()),
    ];

    private static Command Group(string name, string text, params Command[] commands)
    {
        var group = new Command(name, text);
        foreach (var command in commands)
        {
            group.Subcommands.Add(command);
        }

        return group;
    }

    private static Command AddAuthorityCommand(TimeProvider clock)
    {
        var id = new Option<string>("--id") { Required = true, Description = "Slug, e.g. qinghe-court" };
        var en = new Option<string>("--name-en") { Required = true, Description = "Full name in English" };
        var zh = new Option<string>("--name-zh") { Required = true, Description = "Full name in Chinese" };
        var level = Words.One<Level>("--level", "How high it stands");
        var area = new Option<string>("--area") { Required = true, Description = "Division code, six digits (GB/T 2260)" };
        var zone = new Option<string>("--time-zone") { DefaultValueFactory = _ => "Asia/Shanghai", Description = "IANA time zone of its legal dates" };
        var contactEn = new Option<string>("--contact-en") { Required = true, Description = "Where a citizen can write or go, in English" };
        var contactZh = new Option<string>("--contact-zh") { Required = true, Description = "The same in Chinese" };
        var higher = new Option<string?>("--higher") { Description = "Slug of the body that hears reconsideration" };
        return new WhichNode(clock).Runs(
            new Command("add", "Add an authority, or replace its particulars.") { id, en, zh, level, area, zone, contactEn, contactZh, higher },
            p => new AddAuthority(
                p.GetRequiredValue(id), p.GetRequiredValue(en), p.GetRequiredValue(zh), p.GetRequiredValue(level), p.GetRequiredValue(area),
                p.GetRequiredValue(zone), p.GetRequiredValue(contactEn), p.GetRequiredValue(contactZh), p.GetValue(higher)));
    }

    private static Command OpenRegisterCommand(TimeProvider clock)
    {
        var register = new Argument<string>("register") { Description = "authority-slug/register-slug" };
        var charter = new Option<string>("--charter") { Required = true, Description = "Slug of a charter; see 'probity charter list'" };
        return new WhichNode(clock).Runs(
            new Command("open", "Open a register under a charter.") { register, charter },
            p => new OpenRegister(p.GetRequiredValue(register), p.GetRequiredValue(charter)));
    }

    private static Command AddAccountCommand(TimeProvider clock)
    {
        var login = new Argument<string>("login") { Description = "Name to sign in with" };
        var name = new Option<string>("--name") { Required = true, Description = "Full name, recorded with each act" };
        var roles = Words.Several<Role>("--role", "Offices held");
        var authority = new Option<string?>("--authority") { Description = "Authority the offices are bound to" };
        var ids = new Option<string[]>("--id") { DefaultValueFactory = _ => [], Description = "For a subject: scheme:number; repeatable" };
        return new WhichNode(clock).Runs(
            new Command("add", "Create an account with a random password, shown once.") { login, name, roles, authority, ids },
            p => new AddAccount(
                p.GetRequiredValue(login), p.GetRequiredValue(name), p.GetRequiredValue(roles), p.GetValue(authority), p.GetValue(ids) ?? []));
    }

    private static Command IssueKeyCommand(TimeProvider clock)
    {
        var name = new Option<string>("--name") { Required = true, Description = "Whom it is for; subjects read it" };
        var activities = new Option<string[]>("--activity") { Required = true, Description = "Activity it may ask about; repeatable" };
        return new WhichNode(clock).Runs(
            new Command("add", "Issue a key bound to activities; its secret is shown once.") { name, activities },
            p => new IssueKey(p.GetRequiredValue(name), p.GetRequiredValue(activities)));
    }

    private static Command RevokeKeyCommand(TimeProvider clock)
    {
        var id = new Argument<string>("id") { Description = "Id of the key" };
        return new WhichNode(clock).Runs(new Command("revoke", "Revoke a key.") { id }, p => new RevokeKey(p.GetRequiredValue(id)));
    }

    private static Command AdmitPlatformCommand(TimeProvider clock)
    {
        var name = new Option<string>("--name") { Required = true, Description = "Its name; readers of its reviews see it" };
        return new WhichNode(clock).Runs(
            new Command("add", "Admit a platform; its key's secret is shown once.") { name }, p => new AdmitPlatform(p.GetRequiredValue(name)));
    }

    private static Command RevokePlatformCommand(TimeProvider clock)
    {
        var id = new Argument<string>("id") { Description = "Id of the platform" };
        return new WhichNode(clock).Runs(
            new Command("revoke", "Revoke a platform's key; its reviews stay.") { id }, p => new RevokePlatform(p.GetRequiredValue(id)));
    }
}
