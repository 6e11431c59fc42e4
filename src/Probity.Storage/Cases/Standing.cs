using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Oversight;

namespace Probity.Storage.Cases;

/// <summary>On what footing somebody may read a case.</summary>
internal enum Standing
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As subject or applicant.</summary>
    Party,

    /// <summary>With a stated purpose only.</summary>
    Auditor,

    /// <summary>As officer of the keeper or reviewing officer of the higher body.</summary>
    Office,
}

/// <summary>Reads standing off offices and circumstances.</summary>
internal static class Standings
{
    private static readonly Role[] Offices = [Role.Clerk, Role.Officer, Role.SecondOfficer, Role.ReviewingOfficer];

    extension(Standing)
    {
        public static Standing Of(Actor reader, Circumstances around, Case file)
        {
            var isKeeper = reader.Authority == around.Keeper.Id;
            var isHigher = around.Keeper.Higher is { } higher && reader.Authority == higher;
            if ((isKeeper && reader.Roles.Overlaps(Offices)) || (isHigher && reader.Roles.Contains(Role.ReviewingOfficer)))
                return Standing.Office;
            if (OversightRemit.Covers(reader, [around.Keeper.Id, .. around.Above]))
                return Standing.Auditor;

            var applied = reader.Roles.Contains(Role.Applicant) && file.Applicant == reader.Id;
            return around.ActorIsSubject || applied ? Standing.Party : Standing.None;
        }
    }
}
