using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Town.Assessments;
using Probity.Town.Joint;
using Probity.Town.Offices;

namespace Probity.Town.Province;

/// <summary>A city of the province, with its four authorities.</summary>
/// <param name="Slug">Begins the names of its authorities.</param>
/// <param name="English">Name in English.</param>
/// <param name="Chinese">Name in Chinese, without the word for city.</param>
/// <param name="Number">1, 2, 3 ...; the third and fourth digit of its division code 99xx01.</param>
public sealed record City(string Slug, string English, string Chinese, int Number)
{
    /// <summary>Every city; all of them invented.</summary>
    public static IReadOnlyList<City> All { get; } =
    [
        new("yunting", "Yunting", "云汀", 1), new("songhe", "Songhe", "松禾", 2), new("baiyan", "Baiyan", "柏雁", 3), new("luchuan", "Luchuan", "鹭汧", 4),
        new("taoxi", "Taoxi", "棠溆", 5), new("hexu", "Hexu", "荷墟", 6), new("qiaoling", "Qiaoling", "峤泠", 7), new("shuangdu", "Shuangdu", "霜渡", 8),
    ];

    /// <summary>Begins the logins of its officers: nothing in the first city, whose officers a visitor signs in as.</summary>
    public string Prefix => Number == 1 ? "" : Slug + "/";

    /// <summary>Its court.</summary>
    public Authority Court => Of("court", "District People's Court", "区人民法院", ProvinceBodies.HighCourt.Id);

    /// <summary>Its court as cases name it.</summary>
    public Courthouse Courthouse => new(RegisterId.Parse($"{Court.Id}/{TownBodies.Charter}"), $"{Chinese}区人民法院", Chinese);

    /// <summary>Its ecology bureau, which gives enterprises their colours.</summary>
    public AssessingOffice Ecology
    {
        get
        {
            var bureau = Of("ecology-bureau", "Ecology Bureau", "市生态环境局", ProvinceBodies.Ecology.Id);
            return new AssessingOffice(bureau, RegisterId.Parse($"{bureau.Id}/environment-credit"), "environment-credit", $"{Prefix}ecology", $"{Chinese}环字");
        }
    }

    /// <summary>Its market regulator, with the registers it keeps.</summary>
    public TownOffice Market => new(
        Of("market-bureau", "Market Regulation Bureau", "市市场监督管理局", ProvinceBodies.Market.Authority.Id), $"{Prefix}market", $"{Chinese}市监", Number switch
        {
            1 => ["abnormal-operations", "quality-honours", "serious-violators", "market-penalties", "market-permits"],
            2 => ["market-penalties", "market-permits"],
            3 => ["abnormal-operations", "serious-violators"],
            _ => [],
        });

    /// <summary>Its land bureau, which applies the court's listings.</summary>
    public Authority Land => Of("land-bureau", "Land Bureau", "市自然资源局", null);

    /// <summary>The agreement under which it does.</summary>
    public TownAgreement LandGrants => TownAgreement.All[0] with
    {
        Source = Courthouse.Register,
        Keeper = $"{Prefix}officer",
        Implementer = Land,
        Officer = $"{Prefix}land-officer",
        Title = new LocalizedText($"Grants of land in {English}", $"{Chinese}市土地出让"),
    };

    private Authority Of(string slug, string en, string zh, AuthorityId? higher) => ProvinceBodies.Of(
        Level.Municipal, $"99{Number:D2}01", $"{Slug}-{slug}", $"{English} {en} (invented)", $"{Chinese}{zh}（虚构）", higher);
}

/// <summary>The authorities above the cities. With those of the cities they are forty, on three levels, and keep thirty registers.</summary>
public static class ProvinceBodies
{
    private const string Nation = "990000";
    private const string Division = "999900";

    /// <summary>The court at the top.</summary>
    public static Authority SupremeCourt { get; } = Of(Level.National, Nation, "supreme-court", "Supreme People's Court (invented)", "最高人民法院（虚构）", null);

    /// <summary>The market regulator at the top.</summary>
    public static Authority NationalMarket { get; } = Of(
        Level.National, Nation, "national-market-administration", "National Market Regulation Administration (invented)", "市场监督管理总局（虚构）", null);

    /// <summary>The province's court.</summary>
    public static Authority HighCourt { get; } = Of(
        Level.Provincial, Division, "yunling-high-court", "Yunling High People's Court (invented)", "云岭省高级人民法院（虚构）", SupremeCourt.Id);

    /// <summary>The province's ecology department, which keeps no register and hears reconsideration.</summary>
    public static Authority Ecology { get; } = Of(
        Level.Provincial, Division, "yunling-ecology-department", "Yunling Ecology Department (invented)", "云岭省生态环境厅（虚构）", null);

    /// <summary>The province's market regulator.</summary>
    public static TownOffice Market { get; } = new(
        Of(Level.Provincial, Division, "yunling-market-bureau", "Yunling Market Regulation Bureau (invented)", "云岭省市场监督管理局（虚构）", NationalMarket.Id),
        "province-market", "云岭市监", ["market-penalties", "price-penalties"])
    { Number = 1 };

    /// <summary>The province's financial regulator.</summary>
    public static TownOffice Finance { get; } = new(
        Of(Level.Provincial, Division, "yunling-finance-bureau", "Yunling Financial Regulation Bureau (invented)", "云岭省金融监督管理局（虚构）", null),
        "finance", "云岭金监", ["finance-penalties"])
    { Number = 2 };

    /// <summary>The province's civil affairs.</summary>
    public static TownOffice CivilAffairs { get; } = new(
        Of(Level.Provincial, Division, "yunling-civil-affairs", "Yunling Civil Affairs Department (invented)", "云岭省民政厅（虚构）", null),
        "civil", "云岭民政", ["volunteers"])
    { Number = 3 };

    /// <summary>The province's taxes.</summary>
    public static AssessingOffice Tax { get; } = new(
        Of(Level.Provincial, Division, "yunling-tax-bureau", "Yunling Tax Bureau (invented)", "云岭省税务局（虚构）", null),
        RegisterId.Parse("yunling-tax-bureau/tax-credit"), "tax-credit", "tax", "云岭税字");

    /// <summary>Offices that keep directories, redlists and records.</summary>
    public static IReadOnlyList<TownOffice> Offices { get; } =
        [.. City.All.Select(c => c.Market).Where(o => o.Charters.Count > 0), Market, Finance, CivilAffairs];

    /// <summary>Every agreement: each land bureau's about its court's list, and the tax bureau's about a city's honours.</summary>
    public static IReadOnlyList<TownAgreement> Agreements { get; } =
        [.. City.All.Select(c => c.LandGrants), TownAgreement.All[1] with { Implementer = Tax.Authority }];

    /// <summary>Every authority, the higher before those below.</summary>
    public static IReadOnlyList<Authority> All { get; } =
    [
        SupremeCourt, NationalMarket, HighCourt, Ecology, Market.Authority, Finance.Authority, CivilAffairs.Authority, Tax.Authority,
        .. City.All.SelectMany(c => new[] { c.Court, c.Ecology.Authority, c.Market.Authority, c.Land }),
    ];

    /// <summary>Every register with the slug of its charter.</summary>
    public static IReadOnlyList<(RegisterId Register, string Charter)> Registers { get; } =
    [
        .. City.All.Select(c => (c.Courthouse.Register, TownBodies.Charter)), .. City.All.Select(c => (c.Ecology.Register, c.Ecology.Charter)),
        (Tax.Register, Tax.Charter), .. Offices.SelectMany(o => o.Charters.Select(c => (o.Register(c), c))),
    ];

    internal static Authority Of(Level level, string division, string id, string en, string zh, AuthorityId? higher) => new(
        new AuthorityId(id), new LocalizedText(en, zh), level, division, "Asia/Shanghai", new LocalizedText($"{en}, service hall", $"{zh}办事大厅"), higher);
}
