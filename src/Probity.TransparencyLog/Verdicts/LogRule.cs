namespace Probity.TransparencyLog.Verdicts;

/// <summary>What must hold of a log and of everything that speaks of it. Sentences for people: <see cref="RuleSentences"/>.</summary>
public enum LogRule
{
    // Merkle tree: RFC 6962 and RFC 9162, section 2.1.
    LeafIsInTheTree,
    ProofHasTheRightLength,
    InclusionProofLeadsToTheRoot,
    TreeOnlyGrows,
    OneSizeHasOneRoot,
    ConsistencyProofLeadsToTheRoots,

    // Notes: C2SP signed-note.
    NoteIsNotTooLong,
    NoteIsUtf8WithoutControlCharacters,
    NoteHasTextBlankLineAndSignatures,
    SignatureLineIsWellFormed,
    SignaturesAreNotTooMany,
    KnownKeysSignaturesVerify,
    SomeKnownKeySigned,
    KeyNameIsWellFormed,
    VerifierKeyIsWellFormed,
    KeyIdFitsTheKey,
    SigningKeyIsWellFormed,

    // Checkpoints: C2SP tlog-checkpoint, tlog-cosignature.
    CheckpointHasOriginSizeAndRoot,
    CheckpointSizeIsDecimal,
    CheckpointRootIsAHash,
    CheckpointExtensionsAreNotEmpty,
    CheckpointIsOfThisLog,
    LogSigned,
    EnoughWitnessesCosigned,

    // Entries.
    JsonIsCanonical,
    LeafHasItsFourFields,
    RegisterNameIsWellFormed,
    NumberIsPositive,
    InstantIsWellFormed,
    CommitmentIsAHash,
    FieldsAreWellFormed,
    FieldPathsAreUnique,
    DigestsAreSortedAndUnique,
    DigestsFillTheGroup,
    DisclosureOpensTheLeaf,

    // Proof files: C2SP tlog-proof.
    ProofFileIsNotTooLong,
    ProofFileHasItsLines,
    ProofFileCarriesLeafAndDisclosure,
    IndexFollowsFromTheNumber,
    RegisterIsThatOfTheLog,

    // Key histories.
    KeyHistoryIsWellFormed,
    KeyIntroductionsAreInOrder,
    KeyIntroductionNamesTheOneBefore,
    KeyIsIntroducedByTheOneBefore,
    TrustedKeyIsInTheHistory,

    // Following a log.
    ResourceIsThere,
    BundleHasItsEntries,
    LeafIsCanonical,
    NumbersHaveNoGap,
    InstantsNeverGoBack,
    ServedTilesAreTheComputedOnes,
    EntriesGiveTheRoot,
    LogNeverGoesBack,
    LogNeverForks,
    RememberedStateIsWellFormed,

    // Witnesses: C2SP tlog-witness.
    WitnessRequestIsWellFormed,
    OldSizeIsThatCosignedLast,
}
