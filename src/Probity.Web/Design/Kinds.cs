namespace Probity.Web.Design;

/// <summary>What a notice tells its reader.</summary>
public enum NoticeKind { Information, Success, Warning, Error }

/// <summary>The colour of a tag. The words must carry the meaning without it.</summary>
public enum TagKind { Neutral, Information, Success, Warning, Danger }

/// <summary>The weight of a button: one primary per form; warning for what cannot be undone.</summary>
public enum ButtonKind { Primary, Secondary, Warning }

/// <summary>Where an event stands: done, happening, or still to come.</summary>
public enum EventState { Past, Now, Ahead }

/// <summary>How wide a text field is; it should hint at the length of the answer.</summary>
public enum FieldWidth { Full, Short, Year }

/// <summary>A picture beside words that say the same.</summary>
public enum IconName { Information, Success, Warning, Error, Clock }

/// <summary>A link with its text; no address means the page itself.</summary>
public sealed record Link(string Text, string? Address = null);

/// <summary>One tab: a link to a sibling page.</summary>
public sealed record Tab(string Text, string Address, bool Current = false, long? Count = null);

/// <summary>A column heading of a <see cref="DataTable"/>; numbers are set to the right.</summary>
public sealed record Heading(string Text, bool Number = false);

/// <summary>One answer a reader may choose.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null, bool Disabled = false);

/// <summary>One bar: its length is the value's share of the longest.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Value">The value; not negative.</param>
/// <param name="Text">The value as written; the plain number unless given.</param>
/// <param name="Marked">Draws the bar in the warning colour; the label must say why.</param>
public sealed record Bar(string Label, decimal Value, string? Text = null, bool Marked = false);

/// <summary>What is wrong with one field of a form.</summary>
/// <param name="Field">The field's name, as posted.</param>
/// <param name="Message">A sentence naming the field and the rule.</param>
public sealed record FieldError(string Field, string Message);
