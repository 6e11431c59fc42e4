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
    public static void Map(IEndpointRouteBuilder routes, RegisterNode node, Func<Control?> current) => routes
        .MapPost(Path, context => AnswerAsync(context, node, current())).RequireAuthorization(Web.SignIn.Policies.Anyone).ExcludeFromDescription();

    /// <summary>Sends an operation to the running node; null when none answers.</summary>
    public async Task<Outcome?> SendAsync(Operation operation, IProgress<Step> steps, CancellationToken cancel)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(Address), Path)) { Content = JsonContent.Create(operation, options: Json) };
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            if (response.IsSuccessStatusCode)
            {
                return await ControlAnswer.ReadAsync(await response.Content.ReadAsStreamAsync(cancel), steps, cancel) ?? BrokenOff();
            }

            // Not found means that another program, or another node, listens there by now.
            return response.StatusCode == System.Net.HttpStatusCode.NotFound
                ? null
                : Outcome.Refused($"The running node at {Address} could not do it ({(int)response.StatusCode}). What it printed says why.");
        }
        catch (HttpIOException)
        {
            return BrokenOff();
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static async Task AnswerAsync(HttpContext context, RegisterNode node, Control? control)
    {
        context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = LargestOperation;
        if (control is null || !control.Allows(context.Request.Headers.Authorization))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var operation = await JsonSerializer.DeserializeAsync<Operation>(context.Request.Body, Json, context.RequestAborted)
            ?? throw new BadHttpRequestException("No operation.");
        await ControlAnswer.WriteAsync(context.Response, steps => operation.RunAsync(node, steps, context.RequestAborted), context.RequestAborted);
    }

    private Outcome BrokenOff() =>
        Outcome.Refused($"The running node at {Address} broke off before it said what came of it. Ask it again, or look at what it printed.");

    private bool Allows(string? header) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(header ?? ""), Encoding.UTF8.GetBytes("Bearer " + Token));
}
