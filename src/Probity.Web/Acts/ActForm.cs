using NodaTime;
using Probity.Registers.Cases;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts;

/// <summary>How one kind of act is asked for: its questions, and how answers become the act. Pages and API use the same.</summary>
public abstract class ActForm
{
    /// <summary>Name in addresses, e.g. <c>lodge-objection</c>.</summary>
    public abstract string Slug { get; }

    /// <summary>The act's type.</summary>
    public abstract Type Act { get; }

    /// <summary>What the act is called.</summary>
    public abstract string Title(Texts t);

    /// <summary>What it does and what follows.</summary>
    public abstract string Intro(Texts t);

    /// <summary>True when it cannot be undone.</summary>
    public virtual bool IsFinal => false;

    /// <summary>The questions, for this case on this day.</summary>
    public abstract IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today);

    /// <summary>The act; meaningful only when <see cref="Answers.Errors"/> stays empty.</summary>
    public abstract CaseAct Read(Answers answers, CaseRecord record);
}

/// <summary>An <see cref="ActForm"/> of one act type.</summary>
/// <typeparam name="TAct">The act.</typeparam>
public abstract class ActForm<TAct> : ActForm
    where TAct : CaseAct
{
    /// <inheritdoc/>
    public override Type Act => typeof(TAct);
}
