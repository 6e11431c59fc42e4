using NodaTime;

namespace Probity.Web.Hosting;

/// <summary>A clock that can be set forward, so that every deadline of a demonstration can be reached. It never goes back.</summary>
/// <param name="real">The clock it runs with.</param>
/// <param name="ahead">How far ahead of it to start; not negative.</param>
/// <param name="keep">Called with the new lead each time it is set forward, so that the host can keep it.</param>
public sealed class AdjustableClock(TimeProvider real, TimeSpan ahead, Action<TimeSpan>? keep = null) : TimeProvider
{
    /// <summary>The most days one step may take.</summary>
    public const int LongestStep = 3660;

    private readonly Lock _gate = new();
    private long _ahead = ahead >= TimeSpan.Zero ? ahead.Ticks : throw new ArgumentOutOfRangeException(nameof(ahead), ahead, "A clock is never set back.");

    /// <summary>How far ahead of the real clock it is.</summary>
    public TimeSpan Ahead => new(Interlocked.Read(ref _ahead));

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + Ahead;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    /// <inheritdoc/>
    public override long GetTimestamp() => real.GetTimestamp();

    /// <summary>Sets it forward by whole days.</summary>
    /// <param name="days">1 to <see cref="LongestStep"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more days, or past the year 2199.</exception>
    public void Forward(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, LongestStep);
        lock (_gate)
        {
            var next = Ahead + TimeSpan.FromDays(days);
            ArgumentOutOfRangeException.ThrowIfGreaterThan((real.GetUtcNow() + next).Year, 2199, nameof(days));
            keep?.Invoke(next);
            Interlocked.Exchange(ref _ahead, next.Ticks);
        }
    }

    /// <summary>The date it shows in a time zone.</summary>
    public LocalDate Today(DateTimeZone zone) => Instant.FromDateTimeOffset(GetUtcNow()).InZone(zone).Date;
}
