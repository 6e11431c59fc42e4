using System.Globalization;
using NodaTime;
using Probity.Registers.Recording;
using Probity.Registers.Subjects;

namespace Probity.Lists.DoublePublicity;

/// <summary>Makes a row's fields of a decision, by column.</summary>
internal static class RecordWriter
{
    public static Dictionary<string, string?> Cells(RecordRow row)
    {
        var prefix = row.Act.Penalty is not null ? "CF" : "XK";
        var cells = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [$"{prefix}_XDR_MC"] = row.Subject.Name,
            [$"{prefix}_XDR_LB"] = RecordColumns.Organisation,
            [$"{prefix}_XDR_SHXYM"] = Code(row.Subject, IdentifierScheme.Uscc),
            [$"{prefix}_XDR_ZZJG"] = Code(row.Subject, IdentifierScheme.OrganisationCode),
            [$"{prefix}_XDR_GSZC"] = row.Act.OtherCodes?.Business,
            [$"{prefix}_XDR_SWDJ"] = row.Act.OtherCodes?.Tax,
            [$"{prefix}_XDR_SYDW"] = row.Act.OtherCodes?.Institution,
            [$"{prefix}_XDR_SHZZ"] = row.Act.OtherCodes?.SocialOrganisation,
            [$"{prefix}_WSH"] = row.Document.Number,
            [$"{prefix}_JDRQ"] = Day(row.Document.EffectiveOn),
            [$"{prefix}_NR"] = row.Act.Content,
            ["BZ"] = row.Act.Remarks,
        };
        if (row.Act.Penalty is { } penalty)
        {
            Add(cells, row, penalty);
        }
        else if (row.Act.Permit is { } permit)
        {
            Add(cells, row, permit);
        }

        return cells;
    }

    private static void Add(Dictionary<string, string?> cells, RecordRow row, PenaltyDetails penalty)
    {
        cells["CF_WFXW"] = penalty.Violation;
        cells["CF_SY"] = penalty.Facts;
        cells["CF_YJ"] = penalty.Basis;
        cells["CF_CFLB"] = row.Act.Type;
        cells["CF_NR_FK"] = Amount(penalty.FineFen);
        cells["CF_NR_WFFF"] = Amount(penalty.ConfiscatedFen);
        cells["CF_NR_ZKDX"] = penalty.Licence;
        cells["CF_YXQ"] = Day(penalty.ValidUntil);
        cells["CF_GSJZQ"] = Day(penalty.ShownUntil);
        cells["CF_CFJG"] = row.Document.Issuer;
        cells["CF_CFJGDM"] = row.Act.IssuerCode;
        cells["CF_SJLY"] = row.Act.Source;
        cells["CF_SJLYDM"] = row.Act.SourceCode;
    }

    private static void Add(Dictionary<string, string?> cells, RecordRow row, PermitDetails permit)
    {
        cells["XK_XKWS"] = permit.DocumentTitle;
        cells["XK_XKLB"] = row.Act.Type;
        cells["XK_XKZS"] = permit.Certificate;
        cells["XK_XKBH"] = permit.CertificateNumber;
        cells["XK_YXQZ"] = Day(permit.ValidFrom);
        cells["XK_YXQZI"] = Day(permit.ValidUntil);
        cells["XK_XKJG"] = row.Document.Issuer;
        cells["XK_XKJGDM"] = row.Act.IssuerCode;
        cells["XK_ZT"] = RecordColumns.InForce;
        cells["XK_LYDW"] = row.Act.Source;
        cells["XK_LYDWDM"] = row.Act.SourceCode;
    }

    private static string? Code(Subject subject, IdentifierScheme scheme) => subject.Identifiers.FirstOrDefault(i => i.Scheme == scheme)?.Value;

    private static string? Day(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string? Amount(long? fen) => fen is { } known ? (known / RecordColumns.FenInTenThousandYuan).ToString("0.######", CultureInfo.InvariantCulture) : null;
}
