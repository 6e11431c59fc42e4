namespace Probity.Storage;

/// <summary>What a sweep did.</summary>
/// <param name="Settled">Events written that passed dates had brought about.</param>
/// <param name="Erased">Cases whose personal content was destroyed.</param>
public sealed record SweepReport(int Settled, int Erased);

/// <summary>Writes down what dates have brought about. Nothing depends on it for being in force or not.</summary>
public sealed class Housekeeping
{
    internal Housekeeping()
    {
    }

    /// <summary>Settles every case whose dates have passed and erases what is due.</summary>
    public Task<SweepReport> SweepAsync(CancellationToken ct) => throw new NotImplementedException();
}
