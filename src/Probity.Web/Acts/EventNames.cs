using System.Reflection;
using Probity.Registers.Cases.Events;

namespace Probity.Web.Acts;

/// <summary>The stable name of an event, under which its text is found.</summary>
internal static class EventNames
{
    internal static string Of(CaseEvent happened) => happened.GetType().GetCustomAttribute<EventNameAttribute>()!.Name;
}
