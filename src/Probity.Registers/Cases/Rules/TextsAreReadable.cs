using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Texts are filled in, of bearable length and free of control characters.</summary>
public sealed class TextsAreReadable : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 40 (facts must be clear)";

    private const int LongestText = 8_000;
    private const int LongestParticular = 300;

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        act.Texts.Select(Fault).FirstOrDefault(refusal => refusal is not null);

    private Refusal? Fault(WrittenText written)
    {
        var longest = written.Use == TextUse.Particular ? LongestParticular : LongestText;
        if (string.IsNullOrWhiteSpace(written.Text))
        {
            return written.Use == TextUse.Optional ? null : Refuse(
                "Fill in this field.", "请填写此栏。", written.Field);
        }

        if (written.Text.Length > longest)
        {
            return Refuse($"At most {longest} characters fit here.",
                $"此栏最多{longest}个字符。", written.Field);
        }

        return PlainText.IsReadable(written.Text) ? null : Refuse(
            "This contains characters that cannot be shown. Type it again as plain text.",
            "此栏含有无法显示的字符，请以纯文本重新输入。", written.Field);
    }
}
