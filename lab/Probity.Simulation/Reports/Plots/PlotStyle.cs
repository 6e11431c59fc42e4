namespace Probity.Simulation.Reports.Plots;

/// <summary>How plots look: Okabe and Ito's colours (2008), told apart by dashes too, for light and dark grounds and for paper.</summary>
internal static class PlotStyle
{
    /// <summary>How many curves can be told apart.</summary>
    public const int Kinds = 6;

    public const string Sheet = """
        .plot{--ink:#1b1b1b;--soft:#595959;--rule:#dcdcdc;--ground:#fff;--k0:#0067a3;--k1:#b04a00;--k2:#00795a;--k3:#9c4a80;--k4:#6b5d00;--k5:#444;max-width:100%;height:auto;font-family:system-ui,"Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
        @media screen and (prefers-color-scheme:dark){.plot{--ink:#eee;--soft:#b8b8b8;--rule:#444;--ground:#161616;--k0:#6cbcf0;--k1:#f2a065;--k2:#4fc9a4;--k3:#dd9cc6;--k4:#e0cf4e;--k5:#ccc}}
        .plot text{font-size:13px;fill:var(--ink);paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round}.plot .tick{fill:var(--soft)}.plot .grid{stroke:var(--rule)}.plot .axis{stroke:var(--soft)}.plot .zero{stroke:var(--ink);stroke-dasharray:4 3}.plot .span.k0,.plot .span.k1,.plot .span.k2,.plot .span.k3,.plot .span.k4,.plot .span.k5{stroke-dasharray:none}
        .plot path{fill:none;stroke-width:2}.plot .band{stroke:none;fill-opacity:.12}.plot .span{stroke-width:2.5}.plot .hollow{stroke-width:2}
        .plot .k0{stroke:var(--k0)}.plot .k1{stroke:var(--k1);stroke-dasharray:7 3}.plot .k2{stroke:var(--k2);stroke-dasharray:2 3}.plot .k3{stroke:var(--k3);stroke-dasharray:9 3 2 3}.plot .k4{stroke:var(--k4);stroke-dasharray:12 4}.plot .k5{stroke:var(--k5);stroke-dasharray:4 2 1 2}
        .plot .f0{fill:var(--k0)}.plot .f1{fill:var(--k1)}.plot .f2{fill:var(--k2)}.plot .f3{fill:var(--k3)}.plot .f4{fill:var(--k4)}.plot .f5{fill:var(--k5)}.plot .hollow{fill:var(--ground);stroke:var(--k1)}
        """;
}
