using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Probity.Storage.Accounts;

namespace Probity.Browser.Tests;

/// <summary>One answer on a form: the field's posted name, and what is typed, chosen or ticked (<c>true</c>).</summary>
internal readonly record struct Typed(string Field, string Value)
{
    public static implicit operator Typed((string Field, string Value) pair) => new(pair.Field, pair.Value);
}

/// <summary>Somebody at a browser. Gets from page to page by links and forms, as people do.</summary>
internal sealed partial class Visitor(IBrowserContext context, IPage page, Courthouse house) : IAsyncDisposable
{
    public IPage Page => page;

    private string Desk { get; set; } = "/desk";

    public async Task SignIn(string login, string password)
    {
        Desk = login is "creditor" or "bank" or "enterprise" or "person" or "neighbour" ? "/mine" : "/desk";
        await page.GotoAsync("/sign-in?return=" + Desk);
        await page.FillAsync("[name=login]", login);
        await page.FillAsync("[name=password]", password);
        await Submit();
        page.Url.ShouldEndWith(Desk);
    }

    /// <summary>Opens a case from the desk and returns its reference.</summary>
    public async Task<string> OpenCase(params Typed[] answers)
    {
        await page.GotoAsync(Desk);
        await Follow($"main a[href='{Desk}/new']");
        await Fill(answers);
        await Submit();
        var opened = CaseAddress().Match(page.Url);
        opened.Success.ShouldBeTrue(await Wrong());
        return opened.Groups[1].Value;
    }

    /// <summary>Does an act by following its link on the case's page; it has to succeed.</summary>
    public async Task Act(string id, string act, params Typed[] answers)
    {
        await Ask(id, act);
        await Fill(answers);
        await Submit();
        page.Url.ShouldEndWith($"{Desk}/cases/{id}?done={act}", customMessage: await Wrong());
    }

    /// <summary>Tries an act that is refused, and returns what the form says is wrong.</summary>
    public async Task<string> Refused(string id, string act, params Typed[] answers)
    {
        await Ask(id, act);
        await Fill(answers);
        await Submit();
        return await Wrong();
    }

    /// <summary>Goes to an act's form over the case's page.</summary>
    public async Task Ask(string id, string act)
    {
        await Read(id);
        await Follow($"main a[href='{Desk}/cases/{id}/acts/{act}']");
    }

    /// <summary>The acts that the case's page offers this visitor.</summary>
    public async Task<IReadOnlyList<string>> Offered(string id)
    {
        await Read(id);
        var links = await page.Locator("main a[href*='/acts/']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        return [.. links.Select(link => link[(link.LastIndexOf('/') + 1)..])];
    }

    /// <summary>Reads a case's page and returns its words.</summary>
    public async Task<string> Read(string id) => await Open($"{Desk}/cases/{id}");

    /// <summary>Opens any address and returns the words of its main part.</summary>
    public async Task<string> Open(string address)
    {
        await page.GotoAsync(address);
        return await Words();
    }

    public async Task<string> Words() => await page.InnerTextAsync("main");

    /// <summary>What the page says is wrong; empty when nothing is.</summary>
    public async Task<string> Wrong() =>
        await page.Locator(".error-summary").CountAsync() == 0 ? "" : await page.InnerTextAsync(".error-summary");

    /// <summary>Sets the demonstration's date forward through its page.</summary>
    public async Task Wait(int days)
    {
        var before = house.Today;
        await page.GotoAsync("/demo/clock");
        await page.FillAsync("main [name=days]", days.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await Submit();
        house.Today.ShouldBe(before.PlusDays(days), await Wrong());
    }

    public async Task Fill(params Typed[] answers)
    {
        foreach (var (field, value) in answers.Select(a => (a.Field, a.Value)))
        {
            var inputs = page.Locator($"main [name='{field}']");
            (await inputs.CountAsync()).ShouldBeGreaterThan(0, $"{page.Url} asks no {field}");
            switch (await inputs.First.EvaluateAsync<string>("input => input.type"))
            {
                case "radio":
                    await page.Locator($"main [name='{field}'][value='{value}']").CheckAsync();
                    break;
                case "checkbox":
                    foreach (var one in value.Split(' '))
                    {
                        await page.Locator($"main [name='{field}'][value='{one}']").CheckAsync();
                    }

                    break;
                case "select-one":
                    await inputs.First.SelectOptionAsync(value);
                    break;
                default:
                    await inputs.First.FillAsync(value);
                    break;
            }
        }
    }

    /// <summary>The three parts of a date field.</summary>
    public static IEnumerable<Typed> Day(string field, NodaTime.LocalDate day) =>
    [
        ($"{field}.day", $"{day.Day}"), ($"{field}.month", $"{day.Month}"), ($"{field}.year", $"{day.Year}"),
    ];

    public async Task Submit() => await Press(page.Locator("main form[method=post] button").First);

    /// <summary>Clicks what leads to another page, or to this one again, and waits until that page has come.</summary>
    public async Task Press(ILocator what)
    {
        var loaded = new TaskCompletionSource();
        void Loaded(object? sender, IPage page) => loaded.TrySetResult();
        page.Load += Loaded;
        await what.ClickAsync();
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(60));
        page.Load -= Loaded;
    }

    /// <summary>Asks, as a point of service, whether somebody may fly; returns the result's word.</summary>
    public async Task<string> Check(string key, string identifier, string? name, string purpose)
    {
        var answer = await context.APIRequest.PostAsync("/api/v1/checks", new()
        {
            Headers = new Dictionary<string, string> { ["Authorization"] = "Bearer " + key },
            DataObject = new { identifiers = new[] { identifier }, name, activity = "flight", purpose },
        });
        answer.Status.ShouldBe(200, await answer.TextAsync());
        return (await answer.JsonAsync())!.Value.GetProperty("result").GetString()!;
    }

    /// <summary>Looks one natural person up through the form.</summary>
    public async Task LookUp(SubjectIdentity person, string purpose)
    {
        await page.GotoAsync("/people");
        await Fill(("number", person.Identifiers[0].Value), ("name", person.Name), ("purpose", purpose));
        await Submit();
    }

    /// <summary>A file behind a link, with this visitor's cookies.</summary>
    public async Task<byte[]> Download(string address)
    {
        var answer = await context.APIRequest.GetAsync(address);
        answer.Status.ShouldBe(200);
        return await answer.BodyAsync();
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    public async Task Follow(string link)
    {
        var found = page.Locator(link);
        (await found.CountAsync()).ShouldBeGreaterThan(0, $"{page.Url} has no {link}: {await Words()} {string.Join('\n', house.Complaints.Heard)}");
        await Press(found.First);
    }

    [GeneratedRegex("/cases/([^/?]+)$")]
    private static partial Regex CaseAddress();
}
