using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Ratings.Rules;

/// <summary>A grade is read in the register that gave it, under the charter version it was given under, and nowhere else.</summary>
public sealed class ARatingNeverLeavesItsRegister : RatingRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.NoScore;

    /// <inheritdoc/>
    public override string Citation => "Guo Ban Fa [2020] 49 (no use beyond the purpose); framework rule 14";

    internal override Refusal? Examine(
        (RegisterId Register, CharterReference Charter) given, (RegisterId Register, CharterReference Charter) read) => given == read
        ? null
        : Refuse(
            "This grade was given in another register, under another charter, and means nothing here. Read it where it was given.",
            "该级别由其他登记簿依其他章程评定，在此处没有意义，请在评定处查阅。");
}
