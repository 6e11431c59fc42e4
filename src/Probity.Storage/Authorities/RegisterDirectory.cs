using Probity.Registers.Authorities;

namespace Probity.Storage.Authorities;

/// <summary>The authorities and registers of this node; held in memory.</summary>
public sealed class RegisterDirectory
{
    internal RegisterDirectory()
    {
    }

    /// <summary>Every authority, by id.</summary>
    public IReadOnlyList<Authority> Authorities => throw new NotImplementedException();

    /// <summary>Every register, by id.</summary>
    public IReadOnlyList<Register> Registers => throw new NotImplementedException();

    /// <summary>The register of that id, or null.</summary>
    public Register? Find(RegisterId id) => throw new NotImplementedException();

    /// <summary>The authority of that id, or null.</summary>
    public Authority? Find(AuthorityId id) => throw new NotImplementedException();

    /// <summary>Adds an authority, or replaces its particulars.</summary>
    /// <exception cref="ArgumentException">Its higher body is unknown, or its time zone is no IANA zone.</exception>
    public Task AddAuthorityAsync(Authority authority, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Opens a register, or moves it to another charter version for cases opened from now on.</summary>
    /// <exception cref="ArgumentException">Its keeper or its charter is unknown.</exception>
    public Task OpenRegisterAsync(Register register, CancellationToken ct) => throw new NotImplementedException();
}
