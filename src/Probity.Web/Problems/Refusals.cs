using Microsoft.AspNetCore.Http;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Framework;
using Probity.Web.Languages;

namespace Probity.Web.Problems;

/// <summary>The one place where a rule's refusal becomes an answer of the interface.</summary>
public static class Refusals
{
    /// <summary>The problem that says which rule refused, on what clause, and what to do instead.</summary>
    public static Problem ToProblem(this Refusal refusal, Texts texts) => new(
        "/framework#" + refusal.Rule.Value, texts["errors.refused"], StatusOf(refusal), texts.Say(refusal.Sentence))
    {
        Rule = refusal.Rule.Value,
        Clause = texts.Basis(refusal.Rule, refusal.Clause),
        Field = refusal.Field,
    };

    /// <summary>The status of a refusal: 403 when somebody lacks the office, 422 when a rule does not allow what was asked.</summary>
    public static int StatusOf(Refusal refusal) => refusal.Rule == OfficeRule
        ? StatusCodes.Status403Forbidden
        : StatusCodes.Status422UnprocessableEntity;

    private static readonly RuleId OfficeRule = CaseRules.All.OfType<OnlyThoseWithTheOfficeAct>().Single().Id;
}
