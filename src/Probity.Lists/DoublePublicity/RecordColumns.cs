using System.Collections.Immutable;
using Probity.Registers.Recording;

namespace Probity.Lists.DoublePublicity;

/// <summary>The columns of the two tables of double publicity (双公示), in their order.</summary>
public static class RecordColumns
{
    /// <summary>Administrative penalties.</summary>
    public static ImmutableArray<string> Penalty { get; } =
    [
        "CF_XDR_MC", "CF_XDR_LB", "CF_XDR_SHXYM", "CF_XDR_GSZC", "CF_XDR_ZZJG", "CF_XDR_SWDJ", "CF_XDR_SYDW", "CF_XDR_SHZZ", "CF_FRDB",
        "CF_FR_ZJLX", "CF_FR_ZJHM", "CF_XDR_ZJLX", "CF_XDR_ZJHM", "CF_WSH", "CF_WFXW", "CF_SY", "CF_YJ", "CF_CFLB", "CF_NR", "CF_NR_FK",
        "CF_NR_WFFF", "CF_NR_ZKDX", "CF_JDRQ", "CF_YXQ", "CF_GSJZQ", "CF_CFJG", "CF_CFJGDM", "CF_SJLY", "CF_SJLYDM", "BZ",
    ];

    /// <summary>Administrative permits. Names from memory: <c>XK_XKWS</c>, <c>XK_XKLB</c>, <c>XK_JDRQ</c>, <c>XK_YXQZ</c>, <c>XK_YXQZI</c>, <c>XK_LYDW</c>, <c>XK_LYDWDM</c>.</summary>
    public static ImmutableArray<string> Permit { get; } =
    [
        "XK_XDR_MC", "XK_XDR_LB", "XK_XDR_SHXYM", "XK_XDR_GSZC", "XK_XDR_ZZJG", "XK_XDR_SWDJ", "XK_XDR_SYDW", "XK_XDR_SHZZ", "XK_FRDB",
        "XK_FR_SFZH", "XK_XDR_ZJLX", "XK_XDR_ZJHM", "XK_XKWS", "XK_WSH", "XK_XKLB", "XK_XKZS", "XK_XKBH", "XK_NR", "XK_JDRQ", "XK_YXQZ",
        "XK_YXQZI", "XK_XKJG", "XK_XKJGDM", "XK_ZT", "XK_LYDW", "XK_LYDWDM", "BZ",
    ];

    /// <summary>The columns of that table.</summary>
    public static ImmutableArray<string> Of(RecordedKind kind) => kind == RecordedKind.Penalty ? Penalty : Permit;

    /// <summary>Amounts are written in ten thousand yuan (万元), and held in fen.</summary>
    internal const decimal FenInTenThousandYuan = 1_000_000m;

    /// <summary>What the data standard calls an organisation.</summary>
    internal const string Organisation = "法人及非法人组织";

    /// <summary>What it calls a permit that holds.</summary>
    internal const string InForce = "有效";

    /// <summary>Columns about people. What stands there is neither kept nor written.</summary>
    internal static ImmutableArray<string> OfPeople { get; } = ["CF_FRDB", "CF_FR_ZJLX", "CF_FR_ZJHM", "XK_FRDB", "XK_FR_SFZH"];
}
