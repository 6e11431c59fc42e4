using System.Collections.Frozen;

namespace Probity.TransparencyLog.Verdicts;

/// <summary>What each rule asks, in a sentence. Where a rule did not hold, its sentence says what is missing.</summary>
public static class RuleSentences
{
    private static readonly FrozenDictionary<LogRule, (string English, string Chinese)> Sentences = new Dictionary<LogRule, (string, string)>
    {
        [LogRule.LeafIsInTheTree] = ("The entry's place must lie inside the tree", "条目的位置必须在树的范围之内"),
        [LogRule.ProofHasTheRightLength] = ("A proof must have exactly the hashes its sizes call for", "证明所含哈希的数量必须与树的大小相符"),
        [LogRule.InclusionProofLeadsToTheRoot] = ("The entry and its proof must give the root", "条目与其证明必须得出根哈希"),
        [LogRule.TreeOnlyGrows] = ("The earlier tree must not be empty or larger than the later one", "较早的树不得为空，也不得大于较晚的树"),
        [LogRule.OneSizeHasOneRoot] = ("A log has one root at each size", "日志在每一大小上只有一个根哈希"),
        [LogRule.ConsistencyProofLeadsToTheRoots] = ("The proof must give the roots of both trees", "证明必须得出两棵树的根哈希"),
        [LogRule.NoteIsNotTooLong] = ("A signed note must not be longer than 512 KiB", "签名文书不得超过512 KiB"),
        [LogRule.NoteIsUtf8WithoutControlCharacters] = ("A signed note must be UTF-8 without control characters", "签名文书必须是不含控制字符的UTF-8文本"),
        [LogRule.NoteHasTextBlankLineAndSignatures] = ("A signed note must have a text, an empty line and signatures", "签名文书必须由正文、一个空行和签名组成"),
        [LogRule.SignatureLineIsWellFormed] = ("A signature line must be a dash, a key's name and base64", "签名行必须由破折号、密钥名称和base64组成"),
        [LogRule.SignaturesAreNotTooMany] = ("A signed note must not have more than 100 signatures", "签名文书的签名不得超过100个"),
        [LogRule.KnownKeysSignaturesVerify] = ("Every signature of a known key must verify", "已知密钥的每个签名都必须有效"),
        [LogRule.SomeKnownKeySigned] = ("A known key must have signed", "必须有已知密钥的签名"),
        [LogRule.KeyNameIsWellFormed] = ("A key's name must not be empty or have spaces or plus signs", "密钥名称不得为空，也不得含空格或加号"),
        [LogRule.VerifierKeyIsWellFormed] = ("A public key must be written as name+identifier+base64 of an Ed25519 key", "公钥必须写成“名称+标识+Ed25519公钥的base64”"),
        [LogRule.KeyIdFitsTheKey] = ("A key's identifier must be the one computed from it", "密钥标识必须与由密钥计算所得一致"),
        [LogRule.SigningKeyIsWellFormed] = ("A private key must be written as PRIVATE+KEY+name+identifier+base64 of 33 bytes", "私钥必须写成“PRIVATE+KEY+名称+标识+33字节的base64”"),
        [LogRule.CheckpointHasOriginSizeAndRoot] = ("A checkpoint must have the lines origin, size and root", "检查点必须有来源、大小和根哈希三行"),
        [LogRule.CheckpointSizeIsDecimal] = ("A checkpoint's size must be a number without leading zeroes, below 2^63", "检查点的大小必须是小于2^63且不带前导零的数"),
        [LogRule.CheckpointRootIsAHash] = ("A root must be 32 bytes in base64", "根哈希必须是32字节的base64"),
        [LogRule.CheckpointExtensionsAreNotEmpty] = ("A checkpoint's further lines must not be empty", "检查点的附加行不得为空"),
        [LogRule.CheckpointIsOfThisLog] = ("The checkpoint must be of the log asked for", "检查点必须属于所查的日志"),
        [LogRule.LogSigned] = ("The log must have signed with the key in force at that size", "日志必须以该大小时有效的密钥签名"),
        [LogRule.EnoughWitnessesCosigned] = ("Enough witnesses must have cosigned", "必须有足够多的见证者联署"),
        [LogRule.JsonIsCanonical] = ("JSON must be in the canonical form of RFC 8785, without null and fractions", "JSON必须采用RFC 8785的规范形式，且不含null和小数"),
        [LogRule.LeafHasItsFourFields] = ("A leaf must have exactly commitment, instant, number and register", "叶子必须恰好含有承诺、时刻、编号和登记册四项"),
        [LogRule.RegisterNameIsWellFormed] = ("A register must be named authority/register", "登记册名称必须写成“机关/登记册”"),
        [LogRule.NumberIsPositive] = ("An entry's number must be from 1 to 2^53-1", "条目编号必须在1至2^53-1之间"),
        [LogRule.InstantIsWellFormed] = ("An instant must be a UTC time with seven decimals", "时刻必须是带七位小数的UTC时间"),
        [LogRule.CommitmentIsAHash] = ("A commitment must be 32 bytes in base64url", "承诺必须是32字节的base64url"),
        [LogRule.FieldsAreWellFormed] = ("A disclosure must have digests, and fields of salt, path and value", "披露必须含有摘要，以及由盐、路径和值组成的字段"),
        [LogRule.FieldPathsAreUnique] = ("Opened fields must be sorted by path, each path once", "公开的字段必须按路径排序且路径不重复"),
        [LogRule.DigestsAreSortedAndUnique] = ("Digests must be sorted 32-byte hashes, each once", "摘要必须是排好序且不重复的32字节哈希"),
        [LogRule.DigestsFillTheGroup] = ("Digests must be a positive multiple of eight in number", "摘要的数量必须是八的正整数倍"),
        [LogRule.DisclosureOpensTheLeaf] = ("The disclosed fields must give the leaf's commitment", "所披露的字段必须得出叶子的承诺"),
        [LogRule.ProofFileIsNotTooLong] = ("A proof file must not be longer than 2 MiB, nor a disclosure than 1 MiB", "证明文件不得超过2 MiB，披露不得超过1 MiB"),
        [LogRule.ProofFileHasItsLines] = ("A proof file must have title, extra, index, hashes, an empty line and a checkpoint", "证明文件必须有标题、附加数据、序号、哈希、一个空行和检查点"),
        [LogRule.ProofFileCarriesLeafAndDisclosure] = ("A proof file's extra data must be leaf and disclosure", "证明文件的附加数据必须是叶子和披露"),
        [LogRule.IndexFollowsFromTheNumber] = ("The index must be the entry's number less one", "序号必须等于条目编号减一"),
        [LogRule.RegisterIsThatOfTheLog] = ("Every entry must be of the register that the log's origin names", "每个条目都必须属于日志来源所称的登记册"),
        [LogRule.KeyHistoryIsWellFormed] = ("A key history must be a sequence of signed introductions", "密钥历史必须是一系列经签名的引介"),
        [LogRule.KeyIntroductionsAreInOrder] = ("Keys must be introduced in order, each from no smaller size than the one before", "密钥必须依次引介，起始大小不得小于前一个"),
        [LogRule.KeyIntroductionNamesTheOneBefore] = ("An introduction must name the hash of the one before", "引介必须写明前一引介的哈希"),
        [LogRule.KeyIsIntroducedByTheOneBefore] = ("A key must be introduced by the one before and by itself", "密钥必须由前一密钥和其自身共同签名引介"),
        [LogRule.TrustedKeyIsInTheHistory] = ("The key you trust must be one of the log's keys", "您所信任的密钥必须在该日志的密钥之中"),
        [LogRule.ResourceIsThere] = ("The log must serve all its parts", "日志必须提供其全部内容"),
        [LogRule.BundleHasItsEntries] = ("A bundle must hold exactly its entries", "条目包必须恰好含有其条目"),
        [LogRule.LeafIsCanonical] = ("Every entry must be a leaf in canonical form", "每个条目都必须是规范形式的叶子"),
        [LogRule.NumbersHaveNoGap] = ("Entries must be numbered from 1 without a gap", "条目必须从1起连续编号"),
        [LogRule.InstantsNeverGoBack] = ("No entry may be earlier than the one before", "条目的时刻不得早于前一条目"),
        [LogRule.ServedTilesAreTheComputedOnes] = ("Tiles served must be those that follow from the entries", "所提供的哈希块必须与由条目计算所得一致"),
        [LogRule.EntriesGiveTheRoot] = ("All entries together must give the signed root", "全部条目必须得出经签名的根哈希"),
        [LogRule.LogNeverGoesBack] = ("A log must never become shorter than it was seen", "日志不得短于先前所见"),
        [LogRule.LogNeverForks] = ("A log must still be what it was when seen before", "日志必须仍与先前所见一致"),
        [LogRule.RememberedStateIsWellFormed] = ("What was remembered must be a state of this log, with its signature", "所记住的状态必须属于该日志并带有其签名"),
        [LogRule.WitnessRequestIsWellFormed] = ("A request must have the old size, at most 63 hashes, an empty line and a checkpoint", "请求必须有旧的大小、至多63个哈希、一个空行和检查点"),
        [LogRule.OldSizeIsThatCosignedLast] = ("The old size must be that of the checkpoint cosigned last", "旧的大小必须等于上次联署的检查点的大小"),
    }.ToFrozenDictionary();

    /// <summary>The sentence in English, without a full stop.</summary>
    public static string English(LogRule rule) => Sentences[rule].English;

    /// <summary>The sentence in Chinese, without a full stop.</summary>
    public static string Chinese(LogRule rule) => Sentences[rule].Chinese;
}
