using Probity.Registers.Subjects;

namespace Probity.Storage.Events;

/// <summary>Identifiers as they are stored and hashed: <c>scheme:value</c>.</summary>
internal static class IdentifierText
{
    public static string Of(Identifier identifier) => identifier.ToString();

    public static Identifier Parse(string text) => Identifier.Parse(text);
}
