using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>Objection and reconsideration are decided within the edition's time, and the subject has time to turn to the higher body.</summary>
public sealed class ObjectionsHaveAClockAndAnEnd : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Contestable;

    /// <inheritdoc/>
    public override string Citation => "Court list (2017), Art. 12; von Blomberg and Yu 2023 (remedies regularly denied)";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        if (charter.Clocks is not { } clocks)
        {
            yield break;
        }

        (Clock? Clock, string Key)[] decided = [(clocks.Objection, "objection"), (clocks.Reconsideration, "reconsideration")];
        foreach (var (_, key) in decided.Where(c => c.Clock?.Length.ApproximateDays > edition.MaximumObjection.ApproximateDays))
        {
            yield return Find($"clocks.{key}.length", $"It is decided within {edition.MaximumObjection} at most.", $"最长应在{edition.MaximumObjection}内作出决定。");
        }

        if (clocks.ReconsiderationRequest?.Length.ApproximateDays < edition.MinimumResponse.ApproximateDays)
        {
            yield return Find("clocks.reconsiderationRequest.length", $"The subject has at least {edition.MinimumResponse} to turn to the higher body.",
                $"申请复议的期限不得短于{edition.MinimumResponse}。");
        }
    }
}
