using Probity.Registers.Framework;

namespace Probity.Registers.Authorities;

/// <summary>Slug of an authority, unique in the federation, e.g. <c>qinghe-court</c>.</summary>
public readonly record struct AuthorityId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Administrative level of an authority.</summary>
public enum Level
{
    /// <summary>City, county or district.</summary>
    Municipal,

    /// <summary>Province, autonomous region or municipality under the central government.</summary>
    Provincial,

    /// <summary>The whole legal order.</summary>
    National,
}

/// <summary>A body that keeps registers or reviews those who do.</summary>
/// <param name="Id">Slug.</param>
/// <param name="Name">Full name.</param>
/// <param name="Level">Administrative level.</param>
/// <param name="Area">Division code, GB/T 2260; six digits.</param>
/// <param name="TimeZone">IANA zone in which its legal dates are counted.</param>
/// <param name="Contact">Where a citizen can write or go.</param>
/// <param name="Higher">The next higher body, which hears reconsideration; null at the top.</param>
public sealed record Authority(
    AuthorityId Id, LocalizedText Name, Level Level, string Area, string TimeZone, LocalizedText Contact, AuthorityId? Higher);
