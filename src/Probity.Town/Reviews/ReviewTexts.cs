namespace Probity.Town.Reviews;

/// <summary>What guests of the town write. All of it is invented.</summary>
internal static class ReviewTexts
{
    internal const string Unruly = "我们声音大了点就被请出门，这家店看不起人，大家都来评评理！";

    internal static readonly string[] Friends =
    [
        "我朋友在这家店被赶出来，态度恶劣，千万不要去，谁去谁后悔。", "我朋友在这家店被赶出来，态度恶劣，千万不要去，谁去谁后悔！！",
        "我朋友在这家店被赶出来了，态度恶劣，千万不要去，谁去谁后悔。", "听说服务很差，不推荐。", "难吃，差评。", "再也不来了。", "不值这个价。", "朋友说很糟。", "一星都嫌多。",
    ];

    private static readonly string[] Dishes = ["菜量足", "味道清淡", "汤有点凉", "鱼很新鲜", "面条筋道", "点心精致", "咸了一些"];
    private static readonly string[] Service = ["上菜快", "等了一小时", "服务周到", "座位挤", "环境安静", "价格公道", "停车不便"];

    internal static string Usual(Random random) => $"{Dishes[random.Next(Dishes.Length)]}，{Service[random.Next(Service.Length)]}。";
}
