namespace Probity.Simulation.Replications.Norms;

/// <summary>
/// How an observer judges a donor: by what the donor did and by how the observer thinks of donor and recipient. Everybody judges by the same norm, help means
/// cooperation, and a judgement is good (true) or bad.
/// </summary>
/// <param name="Name">As the literature calls it.</param>
internal abstract record SocialNorm(string Name)
{
    /// <summary>The judgement before any error of assessment.</summary>
    public abstract bool Judges(bool donorGood, bool recipientGood, bool helped);

    /// <summary>What a donor of the norm's strategy intends.</summary>
    public abstract bool Helps(bool donorGood, bool recipientGood);
}

/// <summary>A norm that looks at the act and the recipient only; its strategy helps whoever is good.</summary>
/// <param name="Name">As the literature calls it.</param>
/// <param name="HelpToBad">Judgement of helping somebody bad.</param>
/// <param name="RefusalToBad">Judgement of refusing somebody bad.</param>
internal sealed record SecondOrderNorm(string Name, bool HelpToBad, bool RefusalToBad) : SocialNorm(Name)
{
    public static SecondOrderNorm Scoring { get; } = new("scoring", HelpToBad: true, RefusalToBad: false);

    public static SecondOrderNorm SimpleStanding { get; } = new("simple standing", HelpToBad: true, RefusalToBad: true);

    public static SecondOrderNorm Shunning { get; } = new("shunning", HelpToBad: false, RefusalToBad: false);

    public static SecondOrderNorm SternJudging { get; } = new("stern judging", HelpToBad: false, RefusalToBad: true);

    public override bool Judges(bool donorGood, bool recipientGood, bool helped) => recipientGood ? helped : helped ? HelpToBad : RefusalToBad;

    public override bool Helps(bool donorGood, bool recipientGood) => recipientGood;
}

/// <summary>
/// One of the leading eight (Ohtsuki &amp; Iwasa 2004, 2006): towards the good, help is good and refusal bad; a good donor who refuses the bad stays good.
/// Three judgements about the bad are free; a bad donor helps the bad only where that alone makes it good again.
/// </summary>
/// <param name="Name">L1 to L8.</param>
/// <param name="GoodHelpsBad">Judgement of a good donor who helps somebody bad.</param>
/// <param name="BadHelpsBad">Judgement of a bad donor who helps somebody bad.</param>
/// <param name="BadRefusesBad">Judgement of a bad donor who refuses somebody bad.</param>
internal sealed record LeadingNorm(string Name, bool GoodHelpsBad, bool BadHelpsBad, bool BadRefusesBad) : SocialNorm(Name)
{
    public static IReadOnlyList<LeadingNorm> All { get; } =
    [
        new("L1", true, true, false), new("L2", false, true, false), new("L3", true, true, true), new("L4", true, false, true),
        new("L5", false, true, true), new("L6", false, false, true), new("L7", true, false, false), new("L8", false, false, false),
    ];

    public override bool Judges(bool donorGood, bool recipientGood, bool helped) => (donorGood, recipientGood, helped) switch
    {
        (_, true, _) => helped,
        (true, false, false) => true,
        (true, false, true) => GoodHelpsBad,
        (false, false, true) => BadHelpsBad,
        (false, false, false) => BadRefusesBad,
    };

    public override bool Helps(bool donorGood, bool recipientGood) => recipientGood || (!donorGood && BadHelpsBad && !BadRefusesBad);
}
