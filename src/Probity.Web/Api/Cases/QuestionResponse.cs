using Probity.Web.Acts;
using Probity.Web.Design;

namespace Probity.Web.Api.Cases;

/// <summary>An act that is open to whoever asks, and what it asks.</summary>
/// <param name="Act">Name in addresses.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Intro">What it does and what follows.</param>
/// <param name="Final">True when it cannot be undone.</param>
/// <param name="Address">Where to post the answers.</param>
/// <param name="Questions">What it asks.</param>
public sealed record OpenActResponse(
    string Act, string Title, string Intro, bool Final, string Address, IReadOnlyList<QuestionResponse> Questions);

/// <summary>One question; the answer is sent under its name.</summary>
/// <param name="Name">Member of the body.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Label">The question.</param>
/// <param name="Hint">Help.</param>
/// <param name="Optional">True when it may be left out.</param>
/// <param name="Choices">The answers there are, for one-of and any-of.</param>
public sealed record QuestionResponse(
    string Name, AnswerKind Kind, string Label, string? Hint, bool Optional, IReadOnlyList<ChoiceResponse>? Choices)
{
    internal static IReadOnlyList<QuestionResponse> Of(IEnumerable<Question> questions) =>
        [.. questions.Where(q => q is not SectionHeading).Select(Of)];

    private static QuestionResponse Of(Question question) => question switch
    {
        TextQuestion { Numeric: true } => Plain(question, AnswerKind.Number),
        TextQuestion or AreaQuestion => Plain(question, AnswerKind.Text),
        DateQuestion => Plain(question, AnswerKind.Day),
        ConfirmQuestion => Plain(question, AnswerKind.Confirm),
        OneOfQuestion one => Chosen(question, AnswerKind.OneOf, one.Choices),
        PickQuestion pick => Chosen(question, AnswerKind.OneOf, pick.Choices),
        AnyOfQuestion any => Chosen(question, AnswerKind.AnyOf, any.Choices),
        _ => throw new InvalidOperationException($"The interface does not know how to ask a {question.GetType().Name}."),
    };

    private static QuestionResponse Plain(Question q, AnswerKind kind) => new(q.Name, kind, q.Label, q.Hint, q.Optional, null);

    private static QuestionResponse Chosen(Question q, AnswerKind kind, IEnumerable<Choice> choices) =>
        new(q.Name, kind, q.Label, q.Hint, q.Optional, [.. choices.Select(c => new ChoiceResponse(c.Value, c.Text, c.Hint))]);
}

/// <summary>One answer there is.</summary>
/// <param name="Value">What to send.</param>
/// <param name="Text">What it means.</param>
/// <param name="Hint">More about it.</param>
public sealed record ChoiceResponse(string Value, string Text, string? Hint);

/// <summary>How a question is answered.</summary>
public enum AnswerKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A day such as 2026-11-23.</summary>
    Day,

    /// <summary>True, or left out.</summary>
    Confirm,

    /// <summary>The value of one choice.</summary>
    OneOf,

    /// <summary>A list of values of choices.</summary>
    AnyOf,
}
