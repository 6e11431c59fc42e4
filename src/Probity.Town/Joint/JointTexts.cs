namespace Probity.Town.Joint;

/// <summary>What implementing bodies write.</summary>
internal static class JointTexts
{
    internal const string Applied = "该主体正在参与本机关办理的事项，列入所载措施与该事项直接相关，依据本机关自身法律规定予以适用。";
    internal const string Declined = "该主体未参与本机关办理的任何事项，适用措施没有必要，故不予适用。";
    internal const string Done = "已在本机关办事系统中撤除标记，并通知各窗口。";
}
