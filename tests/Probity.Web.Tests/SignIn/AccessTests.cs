using Probity.Web.SignIn;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.SignIn;

public sealed class AccessTests
{
    private static readonly string[] Known =
        [.. typeof(Policies).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public async Task Access_OfEveryEndpoint_IsAsApproved()
    {
        await using var host = await NodeHost.StartAsync();
        var approved = Path.Combine(Root(), "docs", "access.md");

        var table = await AccessTable.WalkAsync(host);

        if (Environment.GetEnvironmentVariable("PROBITY_APPROVE") == "1") await File.WriteAllTextAsync(approved, table, TestContext.Current.CancellationToken);
        // An address that a route's constraint turns away is answered as if there were nothing, which says nothing about who may reach it.
        table.Split('\n').Where(row => row.StartsWith("| `", StringComparison.Ordinal)).Select(row => row.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells[2] != Policies.Anyone && cells[3] == "yes").Select(cells => cells[1]).ShouldBeEmpty();
        table.ShouldBe(await File.ReadAllTextAsync(approved, TestContext.Current.CancellationToken), "docs/access.md says how to approve a change");
    }

    [Fact]
    public async Task Endpoint_Whatever_NamesExactlyOneKnownPolicy()
    {
        await using var host = await NodeHost.StartAsync();

        var nameless = host.Endpoints.Where(endpoint => !Known.Contains(AccessTable.PolicyOf(endpoint))).Select(endpoint => endpoint.DisplayName);

        nameless.ShouldBeEmpty();
    }

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "Probity.slnx"))) directory = directory.Parent;
        return directory.FullName;
    }
}
