using YamlDotNet.Core;

namespace Probity.CharterFiles.Documents;

/// <summary>Turns text into a tree with lines, or into faults; whatever the text, never into an exception.</summary>
internal static class FileDocument
{
    public static MapNode? Read(string text, FaultLog log)
    {
        if (!CharterFile.Fits(text))
        {
            log.Add(1, null, "", FileRule.Size, "The file is larger than one mebibyte.", "文件大于1 MiB。");
            return null;
        }

        try
        {
            if (new TreeBuilder(new Parser(new StringReader(text)), log).Build() is { } root)
            {
                return root;
            }
        }
        catch (YamlException fault)
        {
            // The scanner counts on past the end when a quote is never closed.
            var line = (int)Math.Clamp(fault.Start.Line, 1, LinesOf(text));
            log.Add(line, (int)Math.Clamp(fault.Start.Column, 1, int.MaxValue), "", FileRule.Yaml,
                "This is not well-formed YAML. Check indentation, quotes and colons near this line.",
                "此处不是格式正确的YAML。请检查本行附近的缩进、引号和冒号。");
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or OverflowException or InvalidOperationException
            or IndexOutOfRangeException or KeyNotFoundException or NullReferenceException)
        {
            // The YAML scanner lets a few of these out on input that no author writes, e.g. an escape beyond Unicode.
            Malformed(log);
        }

        if (log.IsEmpty)
        {
            Malformed(log);
        }

        return null;
    }

    private static void Malformed(FaultLog log) =>
        log.Add(1, null, "", FileRule.Yaml, "This is not well-formed YAML.", "文件不是格式正确的YAML。");

    private static int LinesOf(string text) => text.AsSpan().Count('\n') + 1;
}
