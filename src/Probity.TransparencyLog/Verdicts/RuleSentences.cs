namespace Probity.TransparencyLog.Verdicts;

public static class RuleSentences { public static string English(LogRule rule) => rule.ToString(); }
