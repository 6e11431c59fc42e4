using System.Net;
using System.Text.RegularExpressions;
using Probity.Registers.Authorities;
using Probity.Town.Province;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Portal;

/// <summary>Many registers of many authorities: narrowed by a form, told apart by their keeper, and on the first page by kind.</summary>
public sealed partial class RegistersPageTests : IAsyncLifetime
{
    private NodeHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await NodeHost.StartAsync();
        foreach (var authority in ProvinceBodies.All) await _host.Node.Directory.AddAuthorityAsync(authority, TestContext.Current.CancellationToken);
        foreach (var (register, charter) in ProvinceBodies.Registers)
        {
            await _host.Node.Directory.OpenRegisterAsync(
                new Register(register, register.Authority, _host.Node.Library.Newest(charter)!.Reference), TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("", 32)]
    [InlineData("?kind=rating", 9)]
    [InlineData("?level=municipal&sector=market-regulation", 9)]
    [InlineData("?keeper=%20songhe%20court", 0)]
    [InlineData("?keeper=%20songhe%20", 4)]
    [InlineData("?keeper=%E6%9D%BE%E7%A6%BE", 4)]
    [InlineData("?keeper=songhe&kind=record", 2)]
    [InlineData("?kind=%3Cscript%3E", 0)]
    public async Task Registers_NarrowedByTheForm_AreThoseThatFit(string query, int count)
    {
        var page = await _host.Anonymous().Read("/registers" + query);

        Row().Count(page).ShouldBe(count);
        (count == 0).ShouldBe(page.Contains("No register fits", StringComparison.Ordinal));
        page.Contains($"Registers shown: {count} of 32.", StringComparison.Ordinal).ShouldBe(count > 0);
        page.ShouldNotContain("<script>\"");
    }

    [Fact]
    public async Task Form_KeepsWhatWasChosen()
    {
        var page = WebUtility.HtmlDecode(await _host.Anonymous("zh").Read("/registers?kind=rating&keeper=松禾"));

        page.ShouldContain("<option value=\"rating\" selected");
        page.ShouldContain("value=\"松禾\"");
        page.ShouldContain("显示登记册1个，共32个。");
    }

    [Fact]
    public async Task FirstPage_OfManyRegisters_ShowsThemByKind()
    {
        var page = await _host.Anonymous().Read("/");

        page.ShouldContain("href=\"/registers?kind=blacklist\"");
        page.ShouldContain("All registers: 32, kept by 25 authorities");
        Row().Count(page).ShouldBe(0);
    }

    [Fact]
    public async Task Search_AcrossRegistersOfOneName_SaysWhoKeepsEach() =>
        (await _host.Anonymous().Read("/search?q=timber")).ShouldContain($", {TestRegisters.ExportOffice.Name.En}<");

    [GeneratedRegex("<a href=\"/registers/[a-z-]+/[a-z-]+\"")]
    private static partial Regex Row();
}
