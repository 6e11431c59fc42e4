using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Probity.Simulation.Parameters;
using Probity.Simulation.Population;
using Probity.Simulation.Register;

namespace Probity.Simulation.Engine;

/// <summary>A saved run: what it belongs to, its state, and a checksum of both.</summary>
internal static class StateFile
{
    private const uint Signature = 0x31424C50;

    public static void Write(Stream destination, LabSimulation run)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var state = run.State;
        using var writer = new BinaryWriter(destination, Encoding.UTF8, leaveOpen: true);
        writer.Write(Signature);
        writer.Write(run.Seed);
        writer.Write(Belonging(run.Population, run.Terms, run.Parameters));
        writer.Write(state.Week);
        writer.Write(state.Episodes.Count);
        Write(writer, state.Means);
        Write(writer, state.Support);
        Write(writer, state.Marks);
        Write(writer, state.Debts);
        Write(writer, state.Ties);
        Write(writer, state.Episodes.ToArray());
        Write(writer, state.WeekLedger);
        Write(writer, state.RunLedger);
        writer.Write(StateFingerprint.Of(state));
    }

    public static (ulong Seed, RunState State) Read(Stream source, SyntheticPopulation population, CharterTerms terms, ModelParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var reader = new BinaryReader(source, Encoding.UTF8, leaveOpen: true);
        try
        {
            return Contents(reader, population, terms, parameters);
        }
        catch (EndOfStreamException)
        {
            throw new InvalidDataException("The saved run is cut short.");
        }
    }

    private static (ulong Seed, RunState State) Contents(BinaryReader reader, SyntheticPopulation population, CharterTerms terms, ModelParameters parameters)
    {
        if (reader.ReadUInt32() != Signature)
            throw new InvalidDataException("This is not a saved run of the lab, or one of another version.");
        var seed = reader.ReadUInt64();
        if (!reader.ReadBytes(SHA256.HashSizeInBytes).AsSpan().SequenceEqual(Belonging(population, terms, parameters)))
            throw new InvalidDataException("The run was saved with another population, charter, set of rules or parameters. Resume it with those it was saved with, then branch.");
        var state = new RunState(population) { Week = reader.ReadInt32() };
        var episodes = reader.ReadInt32();
        if (episodes < 0 || episodes > population.People)
            throw new InvalidDataException("The saved run is damaged.");
        CollectionsMarshal.SetCount(state.Episodes, episodes);
        Fill<float>(reader, state.Means);
        Fill<float>(reader, state.Support);
        Fill<PersonMarks>(reader, state.Marks);
        Fill<Debt>(reader, state.Debts);
        Fill<byte>(reader, state.Ties);
        Fill(reader, CollectionsMarshal.AsSpan(state.Episodes));
        Fill<long>(reader, state.WeekLedger);
        Fill<long>(reader, state.RunLedger);
        return reader.ReadUInt64() == StateFingerprint.Of(state)
            ? (seed, state)
            : throw new InvalidDataException("The saved run is damaged: its checksum does not agree.");
    }

    /// <summary>A digest of everything besides seed and state that a run depends on.</summary>
    private static byte[] Belonging(SyntheticPopulation population, CharterTerms terms, ModelParameters parameters)
    {
        var text = new StringBuilder();
        text.AppendLine($"{population.People} {population.Seed} {population.Margins.Name} {population.Ties.Network.Slots}");
        text.AppendLine($"{terms.Charter.Reference} {terms.Ground.Key} {terms.Publicity} {(int)terms.Rules} {terms.Term} {terms.Calendar.Edition}");
        foreach (var (parameter, value) in parameters.All())
            text.AppendLine($"{parameter.Name} {value:R}");
        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Write<T>(BinaryWriter writer, T[] values)
        where T : unmanaged => writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));

    private static void Fill<T>(BinaryReader reader, Span<T> values)
        where T : unmanaged => reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values));
}
