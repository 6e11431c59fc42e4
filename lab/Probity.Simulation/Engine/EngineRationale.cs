using Probity.Simulation.Odd;

namespace Probity.Simulation.Engine;

/// <summary>What the model is for, how a week goes, and how it is designed.</summary>
internal static class EngineRationale
{
    public static IReadOnlyList<OddPiece> Pieces { get; } =
    [
        new(OddElement.Purpose, "Purpose", """
            The model asks, of a charter that has not been enacted, what being listed under it would do to the listed, to those listed wrongly, to their relatives and
            to the ties between people, and what it would do to the performance of obligations. It compares charters and rules; it predicts nothing about any
            person or place, and it has no figure to be maximised: harm stands beside every figure of compliance.

            Its question is that of Trauth-Goik and Liu (2022, doi 10.1080/10670564.2022.2128638): lists enlist a person's relations as punishment ("relational
            punishment"), and people limit that power, since they weigh contextual and relational information. No coefficient of that study is public; every
            response here has an assumed prior, or one from a survey whose estimates are loaded.
            """),
        new(OddElement.Purpose, "Patterns", """
            The model is of use only while it shows these patterns, which tests look for: the effect of a label is weaker along strong ties; weaker where a mitigating
            context is known; knowledge grows from internal to broadcast publicity; without any effect of a label the listed and those compared with them do not
            differ; without error nobody is listed wrongly; without gossip nobody learns but by look-up or broadcast; strong ties overlap more than weak ones.
            """),
        new(OddElement.Entities, "Scales", """
            A step is a week of seven days, the first a Monday; acts in a case have days. A run lasts as long as its experiment asks, usually three to ten years. Space is
            a city, and the network of ties. People are 100 to 60 million. Nobody is born, dies or moves; minors come of age.
            """),
        new(OddElement.Processes, "A week", """
            Activation is synchronous: each phase reads what the phase before left, and within a phase everybody acts at once, writing only what is their own. So
            results are the same, bit for bit, for any number of threads.

            1. **Conduct** (`ConductKernel`): means of every household adapt; jobs are lost and found; obligations fall due, fail, are performed or given up; creditors apply.
            2. **Cases** (`CaseWork`, `CaseObservation`): each open case goes through its acts of the week in order of day; what began or ended is noted.
            3. **Controls and openings** (`Controls`, `CaseOpening`): each newly listed person is paired with somebody to be compared with; new cases begin.
            4. **Watch list** (`WatchList`): everybody listed or formerly listed (for two years), their household and kin, and those compared with them, each once.
            5. **Contacts** (`WatchWeek`): of each watched person, contacts learn, think their ties over, answer what is asked; support and measures follow.
            6. **Counts** are added up as whole numbers, so that their order leaves no trace.
            """),
        new(OddElement.DesignConcepts, "Basic principles", """
            A label changes how others decide; how much depends on what they know and on the tie (labelling theory; Link and Phelan 2001 on stigma). Weak ties carry
            labels further than their reasons (Granovetter 1973). Punishment works on those who can perform, and takes means from those who cannot.
            """),
        new(OddElement.DesignConcepts, "Emergence", "Reach of a label, lost ties, isolation, recidivism, recovery and harm to relatives emerge. Rates of due obligations, errors of authorities and log odds of single decisions are imposed."),
        new(OddElement.DesignConcepts, "Adaptation", "People respond to labels by the logistic rule of `Disposition`; they perform sooner under pressure. Nobody adapts a strategy."),
        new(OddElement.DesignConcepts, "Objectives", "None. No agent maximises anything, and neither does the software: it offers no search for a best punishment."),
        new(OddElement.DesignConcepts, "Learning", "Contacts learn of a listing and of its context, and forget. Coefficients do not change with experience."),
        new(OddElement.DesignConcepts, "Prediction", "None; authorities, too, act on past conduct only."),
        new(OddElement.DesignConcepts, "Sensing", "A contact senses a listing only through look-up, broadcast, gossip or the person; a stranger only through look-up or word that has got round. Context is learned after the label, likelier along strong ties."),
        new(OddElement.DesignConcepts, "Interaction", "Directly: telling, keeping or cutting ties, lending, hiring, trading, letting, marrying. Through the household: shared means. Through the register: cases."),
        new(OddElement.DesignConcepts, "Stochasticity", """
            Every number is Philox4x32-10 of (seed; person, step, purpose, index). Runs that differ in a rule share every number both use, so that differences between
            arms are differences of rules and not of luck (common random numbers).
            """),
        new(OddElement.DesignConcepts, "Collectives", "Households (shared means, relatives), circles of friends, teams, enterprises, cities. Authorities are one court with an office above it."),
        new(OddElement.DesignConcepts, "Observation", """
            Counts by role: rightly listed, wrongly listed, formerly listed, relatives, and pairs. The other one of a pair is an adult of the same city without a case, the nearest
            in age, means and work of 24 drawn at random; both hold all their ties when the listing begins, since ties wear only while they are followed. A pair counts in
            the weeks in which the listing is right and in force, and ends when either becomes concerned by something else. With listings that do nothing, ties and refusals
            of a pair differ by chance alone. Means do not quite: whoever recovers means performs and leaves, so that those who stay listed are the poorer. The
            listed failed an obligation and the others did not, so figures of failing again are not effects of a listing. Effects are read off branches with common
            random numbers.
            """),
        new(OddElement.Initialization, "State at the start", "Everybody has the means of good times, all ties are held in full, nobody owes or is listed, the margins' share has jobs. The first year fills the register; experiments say from which week they measure."),
        new(OddElement.InputData, "Input", "No time series. A charter file, which the register reads as well; a file of margins; values of parameters, by hand or from a survey's estimates. Never data of a register."),
    ];
}
