using Probity.Registers.Cases;
using Probity.Registers.Recording;
using Probity.Registers.Subjects;

namespace Probity.Lists.DoublePublicity;

/// <summary>Makes a decision of a row's fields.</summary>
internal static class RecordReader
{
    public static RecordRow Read(int line, RecordedKind kind, RecordFields fields)
    {
        var prefix = kind == RecordedKind.Penalty ? "CF" : "XK";
        var name = fields.Required($"{prefix}_XDR_MC");
        var (subjectKind, identifiers) = Organisation(prefix, fields);
        var act = (kind == RecordedKind.Penalty ? Penalty(fields) : Permit(fields)) with
        {
            OtherCodes = Codes(prefix, fields),
            Remarks = fields.Optional("BZ"),
        };
        var issuer = fields.Required(kind == RecordedKind.Penalty ? "CF_CFJG" : "XK_XKJG");
        var document = new LegalDocument(issuer, fields.Required($"{prefix}_WSH"), "", fields.Day($"{prefix}_JDRQ"), act.Content, name);
        return new RecordRow(line, new Subject(subjectKind, Capacity.ObligedParty, name, identifiers, null, FullTimeStudent: false), document, act);
    }

    private static (SubjectKind Kind, IReadOnlyList<Identifier> Identifiers) Organisation(string prefix, RecordFields fields)
    {
        var category = fields.Required($"{prefix}_XDR_LB");
        if (category is not (RecordColumns.Organisation or "法人" or "非法人组织" or ""))
        {
            fields.Wrong($"{prefix}_XDR_LB", ListRule.SubjectIsAnOrganisation);
        }

        if (fields.Optional($"{prefix}_XDR_ZJHM") is not null)
        {
            fields.Wrong($"{prefix}_XDR_ZJHM", ListRule.SubjectIsAnOrganisation);
        }

        var code = fields.Code($"{prefix}_XDR_SHXYM");
        if (code is { IsOfPerson: true })
        {
            fields.Wrong($"{prefix}_XDR_SHXYM", ListRule.SubjectIsAnOrganisation);
        }

        var organisation = fields.Identifier($"{prefix}_XDR_ZZJG", IdentifierScheme.OrganisationCode);
        if (code is null && organisation is null)
        {
            fields.Required($"{prefix}_XDR_SHXYM");
        }

        return (KindOf(code), [.. new[] { code, organisation }.OfType<Identifier>()]);
    }

    // GB 32100: 1 stands for bodies of the state's establishment, 5 for those registered with civil affairs.
    private static SubjectKind KindOf(Identifier? code) => code?.Value[0] switch
    {
        '1' => SubjectKind.GovernmentEntity,
        '5' => SubjectKind.SocialOrganisation,
        _ => SubjectKind.Enterprise,
    };

    private static RecordedAct Penalty(RecordFields fields) => new(
        fields.Required("CF_CFLB"), fields.Required("CF_NR"), fields.Required("CF_CFJGDM"), fields.Required("CF_SJLY"), fields.Required("CF_SJLYDM"))
    {
        Penalty = new PenaltyDetails(fields.Required("CF_WFXW"), fields.Required("CF_SY"), fields.Required("CF_YJ"))
        {
            FineFen = fields.Amount("CF_NR_FK"),
            ConfiscatedFen = fields.Amount("CF_NR_WFFF"),
            Licence = fields.Optional("CF_NR_ZKDX"),
            ValidUntil = fields.Day("CF_YXQ"),
            ShownUntil = fields.OptionalDay("CF_GSJZQ"),
        },
    };

    private static RecordedAct Permit(RecordFields fields)
    {
        var (from, until) = (fields.Day("XK_YXQZ"), fields.Day("XK_YXQZI"));
        if (until < from)
        {
            fields.Wrong("XK_YXQZI", ListRule.EndIsNotBeforeStart);
        }

        if (fields.Optional("XK_ZT") is not (null or RecordColumns.InForce or "1"))
        {
            fields.Wrong("XK_ZT", ListRule.PermitIsInForce);
        }

        return new RecordedAct(
            fields.Required("XK_XKLB"), fields.Required("XK_NR"), fields.Required("XK_XKJGDM"), fields.Required("XK_LYDW"), fields.Required("XK_LYDWDM"))
        {
            Permit = new PermitDetails(from, until)
            {
                DocumentTitle = fields.Optional("XK_XKWS"),
                Certificate = fields.Optional("XK_XKZS"),
                CertificateNumber = fields.Optional("XK_XKBH"),
            },
        };
    }

    private static OtherCodes? Codes(string prefix, RecordFields fields)
    {
        var codes = new OtherCodes(
            fields.Optional($"{prefix}_XDR_GSZC"), fields.Optional($"{prefix}_XDR_SWDJ"), fields.Optional($"{prefix}_XDR_SYDW"),
            fields.Optional($"{prefix}_XDR_SHZZ"));
        return codes == new OtherCodes(null, null, null, null) ? null : codes;
    }
}
