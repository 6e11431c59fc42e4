using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Probity.Operations;
using Probity.Storage;

namespace Probity.Hosting;

/// <summary>How a running node is operated: its address and a random token, in a file that only its user can read.</summary>
/// <param name="Address">Loopback address the node listens on.</param>
/// <param name="Token">Proves that the caller may read the keys directory.</param>
internal sealed record Control(string Address, string Token)
{
    public const string Path = "/control";
    private const long LargestOperation = 128L * 1024 * 1024;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Writes the control file of a node that has just begun to listen.</summary>
    public static Control Announce(NodeLocation location, string address)
    {
        var control = new Control(address, RandomNumberGenerator.GetHexString(64, lowercase: true));
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        File.Delete(location.ControlFile);
        using var file = new FileStream(location.ControlFile, options);
        JsonSerializer.Serialize(file, control, Json);
        return control;
    }

    /// <summary>The control file, or null when no node has written one.</summary>
    public static Control? Read(NodeLocation location)
    {
        try
        {
            return JsonSerializer.Deserialize<Control>(File.ReadAllText(location.ControlFile), Json);
        }
        catch (Exception e) when (e is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Maps the endpoint through which operations arrive. It answers 404 to whoever has not read the token.</summary>
    public static void Map(IEndpointRouteBuilder routes, RegisterNode node, Func<Control?> current) => routes.MapPost(Path, async context =>
    {
        context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = LargestOperation;
        if (current() is not { } control || !control.Allows(context.Request.Headers.Authorization))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var operation = await JsonSerializer.DeserializeAsync<Operation>(context.Request.Body, Json, context.RequestAborted)
            ?? throw new BadHttpRequestException("No operation.");
        await context.Response.WriteAsJsonAsync(await operation.RunAsync(node, context.RequestAborted), Json, context.RequestAborted);
    }).RequireAuthorization(Web.SignIn.Policies.Anyone).ExcludeFromDescription();

    /// <summary>Sends an operation to the running node; null when none answers.</summary>
    public async Task<Outcome?> SendAsync(Operation operation, CancellationToken cancel)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        try
        {
            using var response = await client.PostAsJsonAsync(new Uri(new Uri(Address), Path), operation, Json, cancel);
            if (response.IsSuccessStatusCode)
            {
                return await response.Content.ReadFromJsonAsync<Outcome>(Json, cancel);
            }

            // Not found means that another program, or another node, listens there by now.
            return response.StatusCode == System.Net.HttpStatusCode.NotFound
                ? null
                : Outcome.Refused($"The running node at {Address} could not do it ({(int)response.StatusCode}). What it printed says why.");
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private bool Allows(string? header) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(header ?? ""), Encoding.UTF8.GetBytes("Bearer " + Token));
}
