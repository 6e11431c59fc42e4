using System.Text;
using Probity.CharterFiles;
using Probity.Lists.DoublePublicity;
using Probity.Operations;
using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Registers.Recording;
using Probity.Registers.Subjects;
using Probity.Storage;
using Probity.Tests.Hosting;

namespace Probity.Tests.Operations;

/// <summary>Files of penalties and permits entered into a node's registers: whole or not at all, and each decision once.</summary>
public sealed class RecordOperationsTests : IAsyncLifetime
{
    private const string Penalties = "market-bureau/market-penalties";
    private const string Permits = "market-bureau/market-permits";
    private readonly Place _place = new();
    private RegisterNode _node = null!;

    public async ValueTask InitializeAsync()
    {
        _node = await RegisterNode.OpenAsync(new NodeOptions(_place.Data, _place.Keys), CharterLibrary.Shipped(), TimeProvider.System, default);
        await _node.Directory.AddAuthorityAsync(
            new Authority(new AuthorityId("market-bureau"), new LocalizedText("Market Bureau", "市场监督管理局"), Level.Municipal, "990101", "Asia/Shanghai", new LocalizedText("1 Road", "街1号"), null), default);
        foreach (var register in new[] { Penalties, Permits })
        {
            (await new OpenRegister(register, register["market-bureau/".Length..]).RunAsync(_node, default)).ExitCode.ShouldBe(0);
        }

        foreach (var role in new[] { Role.Clerk, Role.Auditor })
        {
            (await new AddAccount(role.ToString(), "Somebody", [role], "market-bureau", []).RunAsync(_node, default)).ExitCode.ShouldBe(0);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        _place.Dispose();
    }

    [Theory]
    [InlineData(Penalties, RecordedKind.Penalty)]
    [InlineData(Permits, RecordedKind.Permit)]
    public async Task File_EnteredTwice_OpensEachCaseOnceAndShowsNothingYet(string register, RecordedKind kind)
    {
        var steps = new List<Step>();
        var first = await new ImportRecords(register, "Clerk", File(kind, Row(1), Row(2))).RunAsync(_node, new Seen(steps), default);
        var again = await Import(register, File(kind, Row(1), Row(2), Row(3)));

        first.Lines[0].ShouldContain("2 decisions entered, 0 known already");
        again.Lines[0].ShouldContain("1 decisions entered, 2 known already");
        steps[^1].ShouldBe(new Step("Entering decisions", 2, 2));
        var shown = await new ExportRecords(register).RunAsync(_node, default);
        shown.Lines.ShouldHaveSingleItem().ShouldBe(string.Join(',', RecordColumns.Of(kind)), "nothing is shown before notice and a second officer");
    }

    [Fact]
    public async Task File_WithOneRowTheFrameworkRefuses_IsRefusedWholeByLineAndField()
    {
        var refused = await Import(Penalties, File(RecordedKind.Penalty, Row(1), Row(2, decidedOn: "2999-01-01")));
        var after = await Import(Penalties, File(RecordedKind.Penalty, Row(1)));

        refused.ExitCode.ShouldBe(1);
        refused.Lines[0].ShouldBe("The file is refused whole; the register is as it was.");
        refused.Lines[1].ShouldStartWith("Line 3, ");
        after.Lines[0].ShouldContain("1 decisions entered, 0 known already");
    }

    [Fact]
    public async Task File_OfPermits_IsRefusedAmongPenalties()
    {
        var refused = await Import(Penalties, File(RecordedKind.Permit, Row(1)));

        refused.ExitCode.ShouldBe(1);
        refused.Lines[1].ShouldContain("CF_XDR_MC");
    }

    [Theory]
    [InlineData("market-bureau/none", "Clerk", "there is no register")]
    [InlineData("../../etc", "Clerk", "there is no register")]
    [InlineData(Penalties, "nobody", "there is no account")]
    [InlineData(Penalties, "Auditor", "Line 2")]
    public async Task File_ForNoRegisterOrByNobodyWhoMay_IsRefused(string register, string login, string why)
    {
        var refused = await new ImportRecords(register, login, File(RecordedKind.Penalty, Row(1))).RunAsync(_node, default);

        refused.ExitCode.ShouldBe(1);
        string.Join('\n', refused.Lines).ShouldContain(why);
    }

    private Task<Outcome> Import(string register, byte[] file) => new ImportRecords(register, "Clerk", file).RunAsync(_node, default);

    private static Func<RecordedKind, string> Row(int number, string decidedOn = "2026-03-02") => kind => string.Join(',', RecordColumns.Of(kind).Select(column => column switch
    {
        "CF_XDR_MC" or "XK_XDR_MC" => "Reed Test Ltd",
        "CF_XDR_LB" or "XK_XDR_LB" => "法人及非法人组织",
        "CF_XDR_SHXYM" or "XK_XDR_SHXYM" => SocialCreditCode.Compose("91", "990101", "00000001").Value,
        "CF_WSH" or "XK_WSH" => $"(2026) {number}",
        "CF_WFXW" => "False advertising",
        "CF_SY" => "Advertised a food as a cure.",
        "CF_YJ" => "Advertising Law",
        "CF_CFLB" or "XK_XKLB" => "Ordinary",
        "CF_NR" or "XK_NR" => "What it says",
        "CF_JDRQ" or "XK_JDRQ" => decidedOn,
        "CF_YXQ" or "XK_YXQZI" => "2099-12-31",
        "XK_YXQZ" => decidedOn,
        "CF_CFJG" or "XK_XKJG" or "CF_SJLY" or "XK_LYDW" => "Market Bureau",
        "CF_CFJGDM" or "XK_XKJGDM" or "CF_SJLYDM" or "XK_LYDWDM" => "11990101000000001X",
        _ => "",
    }));

    private static byte[] File(RecordedKind kind, params Func<RecordedKind, string>[] rows) =>
        Encoding.UTF8.GetBytes(string.Join("\r\n", [string.Join(',', RecordColumns.Of(kind)), .. rows.Select(row => row(kind)), ""]));

    private sealed class Seen(List<Step> steps) : IProgress<Step>
    {
        public void Report(Step value) => steps.Add(value);
    }
}
