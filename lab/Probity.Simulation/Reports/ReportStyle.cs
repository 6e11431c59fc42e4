using Probity.Simulation.Reports.Plots;

namespace Probity.Simulation.Reports;

/// <summary>How a report looks: on light and dark screens, on phones, and on paper.</summary>
internal static class ReportStyle
{
    public const string Sheet = """
        :root{color-scheme:light dark;--text:#1b1b1b;--quiet:#565656;--page:#fff;--line:#d4d4d4;--mark:#f4f1e8;--link:#00508f}
        @media screen and (prefers-color-scheme:dark){:root{--text:#eee;--quiet:#b8b8b8;--page:#161616;--line:#444;--mark:#26241d;--link:#8cc8f5}}
        *{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--text);font:16px/1.6 system-ui,"Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
        main,header,nav{max-width:70rem;margin:0 auto;padding:0 1.25rem}header{padding-top:2rem}h1{font-size:1.9rem;line-height:1.25;margin:0 0 .5rem}h2{margin:2.5rem 0 .5rem;padding-top:1rem;border-top:1px solid var(--line)}h3{margin:1.75rem 0 .25rem}
        p,li{max-width:46rem;overflow-wrap:anywhere}a{color:var(--link)}.notice{background:var(--mark);border-left:4px solid var(--quiet);padding:.75rem 1rem;max-width:none}.quiet{color:var(--quiet)}
        nav ol{columns:2;padding-left:1.2rem}figure{margin:1rem 0}figure>.plot{width:100%;max-width:48rem}figcaption{font-weight:600;margin-bottom:.25rem;max-width:46rem}.panels p{margin:0;font-size:.9rem}.panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1rem}
        .wide{overflow-x:auto}table{border-collapse:collapse;margin:.75rem 0;font-size:.9rem}caption{text-align:left;font-weight:600;padding-bottom:.25rem}th,td{border-bottom:1px solid var(--line);padding:.3rem .75rem .3rem 0;text-align:left;vertical-align:top}td{font-variant-numeric:tabular-nums}thead th{border-bottom:2px solid var(--quiet)}
        tbody th{font-weight:400}details{margin:.25rem 0 1.25rem}summary{cursor:pointer;color:var(--link)}pre{background:var(--mark);padding:.75rem 1rem;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere}
        @media print{body{font-size:10.5pt}nav,summary{display:none}details::details-content{content-visibility:visible;block-size:auto}figure,tr,pre{break-inside:avoid}h2,h3,figcaption,caption{break-after:avoid}.wide{overflow:visible}table{font-size:8.5pt}a{color:inherit}@page{margin:16mm}}
        """ + "\n" + PlotStyle.Sheet;
}
