using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Checkpoints;

/// <summary>A checkpoint with its signatures. Whether they are those asked for is judged by <see cref="CheckpointPolicy"/>.</summary>
public sealed record SignedCheckpoint(SignedNote Note, Checkpoint Checkpoint)
{
    public string Origin => Checkpoint.Origin;

    public long Size => Checkpoint.Size;

    public MerkleHash Root => Checkpoint.Root;

    /// <exception cref="ArgumentException">The origin is not one line of text.</exception>
    public static SignedCheckpoint Sign(Checkpoint checkpoint, params IReadOnlyCollection<SigningKey> keys)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        return Checkpoint.Parse(checkpoint.Text).IsGood
            ? new SignedCheckpoint(SignedNote.Sign(checkpoint.Text, keys), checkpoint)
            : throw new ArgumentException($"'{checkpoint.Origin}' and what follows are not the lines of a checkpoint.", nameof(checkpoint));
    }

    public static Reading<SignedCheckpoint> Parse(ReadOnlySpan<byte> bytes)
    {
        var note = SignedNote.Parse(bytes);
        if (!note.IsGood)
            return note.As<SignedCheckpoint>();
        var checkpoint = Checkpoint.Parse(note.Value.Text);
        return checkpoint.IsGood ? new SignedCheckpoint(note.Value, checkpoint.Value) : checkpoint.As<SignedCheckpoint>();
    }

    /// <summary>The checkpoint with cosignatures added.</summary>
    public SignedCheckpoint With(IEnumerable<NoteSignature> signatures) => this with { Note = Note.With(signatures) };

    public byte[] ToBytes() => Note.ToBytes();

    public override string ToString() => Note.ToString();
}
