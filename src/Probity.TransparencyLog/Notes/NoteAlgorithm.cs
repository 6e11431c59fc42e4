namespace Probity.TransparencyLog.Notes;

/// <summary>Signature types of C2SP signed-note that this software makes and checks; signatures of others are ignored as unknown.</summary>
public enum NoteAlgorithm : byte
{
    /// <summary>Ed25519 over the text of the note.</summary>
    Ed25519 = 0x01,

    /// <summary>A witness's cosignature with a time, Ed25519 (C2SP tlog-cosignature, "Ed25519 signed message").</summary>
    CosignatureV1 = 0x04,
}
