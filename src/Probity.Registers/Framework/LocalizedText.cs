namespace Probity.Registers.Framework;

/// <summary>A text a citizen reads, in English and in Simplified Chinese. Both are always present.</summary>
public sealed record LocalizedText(string En, string Zh);
