using Probity.Registers.Authorities;
using Probity.Registers.Framework;

namespace Probity.Town;

/// <summary>The town's two courts, its register, and the people who work there.</summary>
public static class TownBodies
{
    /// <summary>The court above.</summary>
    public static Authority HigherCourt { get; } = new(
        new AuthorityId("yunting-intermediate-court"), new LocalizedText("Yunting Intermediate People's Court (invented)", "云汀市中级人民法院（虚构）"),
        Level.Provincial, "990100", "Asia/Shanghai", new LocalizedText("Yunting Intermediate People's Court, petition hall", "云汀市中级人民法院立案大厅"), null);

    /// <summary>The court of first instance, which keeps the register.</summary>
    public static Authority Court { get; } = new(
        new AuthorityId("yunting-court"), new LocalizedText("Yunting District People's Court (invented)", "云汀区人民法院（虚构）"),
        Level.Municipal, "990101", "Asia/Shanghai",
        new LocalizedText("Yunting District People's Court, enforcement bureau, counter 3", "云汀区人民法院执行局三号窗口"), HigherCourt.Id);

    /// <summary>The register of discredited subjects under enforcement.</summary>
    public static RegisterId Register { get; } = RegisterId.Parse("yunting-court/discredited-subjects");

    /// <summary>The court of first instance as its cases name it.</summary>
    public static Courthouse Courthouse { get; } = new(Register, "云汀区人民法院", "云汀");

    /// <summary>Slug of its charter.</summary>
    public const string Charter = "discredited-subjects";
}

/// <summary>A court as its cases name it.</summary>
/// <param name="Register">Its register.</param>
/// <param name="Name">What its documents call it.</param>
/// <param name="Mark">The word in the numbers of its documents.</param>
public sealed record Courthouse(RegisterId Register, string Name, string Mark);

/// <summary>Everybody who acts in the town's cases. Subjects get an account of their own where the demonstration needs one.</summary>
/// <param name="Clerk">Court clerk.</param>
/// <param name="Officer">Enforcement officer.</param>
/// <param name="SecondOfficer">Second officer.</param>
/// <param name="Reviewer">Reviewing officer of the court.</param>
/// <param name="HigherReviewer">Reviewing officer of the court above.</param>
/// <param name="Creditors">Applicants.</param>
public sealed record TownCast(
    Actor Clerk, Actor Officer, Actor SecondOfficer, Actor Reviewer, Actor HigherReviewer, IReadOnlyList<Actor> Creditors);
