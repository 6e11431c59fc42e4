using Probity.Registers.Recording;

namespace Probity.Registers.Cases.Events;

/// <summary>The case that was opened records an administrative decision.</summary>
/// <param name="Act">What the decision says.</param>
[EventName("administrative-act-recorded")]
public sealed record AdministrativeActRecorded(RecordedAct Act) : CaseEvent;
