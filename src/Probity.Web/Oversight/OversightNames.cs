using NodaTime;
using Probity.Registers.Authorities;
using Probity.Storage;
using Probity.Web.Languages;

namespace Probity.Web.Oversight;

/// <summary>Names of what oversight looks at, in the reader's language.</summary>
internal static class OversightNames
{
    /// <summary>The register's title and its keeper.</summary>
    public static string Of(RegisterNode node, RegisterId register, Texts t) =>
        t.Format("portal.register.of", t.Say(node.Library.Charter(node.Directory.Find(register)!.Charter).Title), Of(node, register.Authority, t));

    public static string Of(RegisterNode node, AuthorityId authority, Texts t) => node.Directory.Find(authority) is { } known ? t.Say(known.Name) : authority.Value;

    /// <summary>The ground in the words of the register's charter; its key when the charter of today no longer has it.</summary>
    public static string Ground(RegisterNode node, RegisterId register, string key, Texts t) =>
        node.Library.Charter(node.Directory.Find(register)!.Charter).Ground(key) is { } ground ? t.Say(ground.Text) : key;

    /// <summary>Working days left until a deadline of the register's keeper; negative when it has passed.</summary>
    public static int WorkingDaysLeft(RegisterNode node, RegisterId register, LocalDate due)
    {
        var keeper = node.Directory.Find(node.Directory.Find(register)!.Keeper)!;
        return node.Library.Calendar(keeper.TimeZone).WorkingDaysBetween(node.Today(keeper), due);
    }

    /// <summary>A decision by the stable name of its event.</summary>
    public static string Decision(string name, Texts t) => t[$"acts.event.{name}"];
}
