using Microsoft.AspNetCore.Components;

namespace Probity.Web.Design;

/// <summary>What every field of a form has: a name, a label, perhaps a hint, perhaps an error.</summary>
public abstract class Field : ComponentBase
{
    internal const string FilterName = "is-filter";

    /// <summary>The name it is posted under; also the element's id, unless <see cref="Id"/> says otherwise.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>The element's id, for the rare page with two fields of one name.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>The question.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>Help that stays visible while the reader answers.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>What is wrong; taken from the form's errors when not given.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>Fields are required unless they say so, or narrow a list.</summary>
    [Parameter]
    public bool Optional { get; set; }

    /// <summary>Whether it narrows a list, in a <see cref="FilterForm"/>.</summary>
    [CascadingParameter(Name = FilterName)]
    protected bool IsFilter { get; set; }

    /// <summary>The errors of the form around this field.</summary>
    [CascadingParameter]
    private IReadOnlyList<FieldError>? FormErrors { get; set; }

    /// <summary>The error to show, if any.</summary>
    protected string? ShownError => Error ?? FormErrors?.FirstOrDefault(error => error.Field == Name)?.Message;

    /// <summary>The id of the first control, which the error summary links to.</summary>
    protected string ElementId => Id ?? Name;

    /// <summary>The ids of hint and error, for <c>aria-describedby</c>.</summary>
    protected string? DescribedBy
    {
        get
        {
            var ids = new[] { Hint is null ? null : HintId, ShownError is null ? null : ErrorId }.Where(id => id is not null);
            var joined = string.Join(' ', ids);
            return joined.Length == 0 ? null : joined;
        }
    }

    /// <summary>The class of the surrounding block.</summary>
    protected string BlockClass => ShownError is null ? "field" : "field field--error";

    /// <summary>The value of <c>aria-invalid</c>.</summary>
    protected string? Invalid => ShownError is null ? null : "true";

    /// <summary>The value of <c>required</c>.</summary>
    protected bool Required => !Optional && !IsFilter;

    private protected string HintId => ElementId + "-hint";

    private protected string ErrorId => ElementId + "-error";

    /// <summary>The choice's element id: the first carries the field's own, so that the error summary reaches it.</summary>
    protected string ChoiceId(int index) => index == 0 ? ElementId : $"{ElementId}-{index + 1}";
}
