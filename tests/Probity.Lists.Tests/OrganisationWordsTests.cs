namespace Probity.Lists.Tests;

public sealed class OrganisationWordsTests
{
    [Theory]
    [InlineData("ORANGE LANTERN LTD.")]
    [InlineData("ORANGE LANTERN CO, LTD.")]
    [InlineData("ORANGE LANTERN , LTD.")]
    [InlineData("ORANGE (ZZ) LANTERN LIMITED")]
    [InlineData("ORANGE LANTERN S.A.")]
    [InlineData("ORANGE LANTERN, S.L.")]
    [InlineData("ORANGE LANTERN A.G.")]
    [InlineData("ORANGE LANTERN AG")]
    [InlineData("MARA VELLUND & SONS, INC")]
    [InlineData("ORANGE AIRLINES")]
    [InlineData("Orange Lantern General Trading")]
    [InlineData("UNIVERSITY OF NOWHERE")]
    [InlineData("ORANGE LANTERN LLC D/B/A BLUE LANTERN")]
    [InlineData("ORANGELANTERN.NET")]
    public void Name_UnmistakablyAnOrganisations_Speaks(string name) =>
        OrganisationWords.Speak(name).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("MARA VELLUND")]
    [InlineData("VELLUND, MARA")]
    [InlineData("MARA VELLUND, JR.")]
    [InlineData("MARA CO")]
    [InlineData("MARA SA")]
    [InlineData("BO AS")]
    [InlineData("MARA BANK")]
    [InlineData("MARA VELLUND (ORANGE LANTERN LTD.)")]
    [InlineData("MARA VELLUND, ORANGE LANTERN LTD.")]
    [InlineData("MARA VELLUND, PRESIDENT OF ORANGE LANTERN INC.")]
    [InlineData("PRESIDENT OF ORANGE LANTERN INC. MARA VELLUND")]
    [InlineData("MARA VELLUND DOING BUSINESS AS ORANGE LANTERN COMPANY")]
    [InlineData("MARA VELLUND TRADING AS ORANGE LANTERN")]
    [InlineData("MARA VELLUND D/B/A ORANGE LANTERN LTD")]
    [InlineData("MARA VELLUND A/K/A MARA ELECTRONICS")]
    [InlineData("MARA VELLUND OF ORANGE LANTERN CORP")]
    [InlineData("MARA VELLUND AND ORANGE LANTERN LTD")]
    [InlineData("MARA VELLUND - ORANGE LANTERN LTD")]
    [InlineData("MARA Q. VELLUND ELECTRONICS")]
    [InlineData("DR. MARA VELLUND ENGINEERING")]
    [InlineData("橙灯笼")]
    public void Name_PossiblyAPersons_DoesNotSpeak(string name) =>
        OrganisationWords.Speak(name).ShouldBeFalse();
}
