using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace Probity.Lists;

/// <summary>The rows of a file separated by tabs or commas. What is wrong with a row's form goes to the fault log, named by line and field.</summary>
/// <remarks>
/// Every line break ends a row, also inside quotation marks: so one stray mark spoils one line and cannot swallow those after it.
/// </remarks>
internal sealed class SeparatedRows : IDisposable
{
    private const int CharacterLimit = 4_000;

    private readonly IReadOnlyList<string> _columns;
    private readonly FaultLog _faults;
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly CsvReader _reader;
    private long? _quoteFaultAt;

    public SeparatedRows(ReadOnlyMemory<byte> bytes, IReadOnlyList<string> columns, FaultLog faults, char separator = '\t')
    {
        (_bytes, _columns, _faults) = (bytes, columns, faults);
        _reader = CsvReader.Create(bytes, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            Encoding = Encoding.UTF8,
            AllowLineBreaksInQuotes = false,
            SkipEmptyLines = false,
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record => _quoteFaultAt ??= record.ByteOffset,
        });
    }

    /// <summary>The line of the current row, counted from 1.</summary>
    public int Line => (int)_reader.LineNumber;

    public long BytesRead => _reader.ByteOffset;

    public bool Next()
    {
        _quoteFaultAt = null;
        return _reader.Read();
    }

    /// <summary>Whether the current row is the keeper's header, column for column.</summary>
    public bool IsHeader()
    {
        var before = _faults.Count;
        for (var index = 0; index < _columns.Count; index++)
            if (Decoded(index) != _columns[index])
                _faults.Add(Line, _columns[index], ListRule.HeaderIsTheKeepers, _columns[index]);

        // A quotation fault explains a header that looks right once the reader has mended it.
        return HasEveryColumn() & QuotesBalance() & _faults.Count == before;
    }

    /// <summary>The current row's fields, white space made single; null when the row's form is at fault.</summary>
    public string[]? Fields()
    {
        var before = _faults.Count;
        if (!QuotesBalance() | !HasEveryColumn() | !IsComplete())
            return null;

        var fields = new string[_columns.Count];
        for (var index = 0; index < fields.Length; index++)
            fields[index] = Text(index);
        return _faults.Count == before ? fields : null;
    }

    public void Dispose() => _reader.Dispose();

    private string Decoded(int index) => index < _reader.FieldCount ? _reader.GetString(index) : "";

    private string Text(int index)
    {
        var column = _columns[index];
        if (!Utf8.IsValid(_reader.GetSpan(index)))
        {
            _faults.Add(Line, column, ListRule.TextIsUtf8);
            return "";
        }

        var text = _reader.GetString(index);
        if (text.Length > CharacterLimit)
            _faults.Add(Line, column, ListRule.FieldIsAtMost4000Characters);
        else if (FieldText.HasInvisibleCharacters(text))
            _faults.Add(Line, column, ListRule.TextHasNoControlCharacters);
        return FieldText.WithSingleSpaces(text);
    }

    private bool HasEveryColumn()
    {
        if (_reader.FieldCount == _columns.Count)
            return true;
        var firstMissing = _reader.FieldCount < _columns.Count ? _columns[_reader.FieldCount] : null;
        _faults.Add(Line, firstMissing, ListRule.RowHasEveryColumn, $"{_columns.Count}");
        return false;
    }

    private bool QuotesBalance()
    {
        if (_quoteFaultAt is not { } offset)
            return true;
        _faults.Add(Line, ColumnAt(offset), ListRule.QuotesBalance);
        return false;
    }

    // Keepers leave out the last line break, so its absence alone proves nothing; a closed field does prove that the row is whole.
    private bool IsComplete()
    {
        var last = _reader.GetRawSpan(_reader.FieldCount - 1);
        var isLastLine = _reader.ByteOffset + _reader.RawRecord.Length >= _bytes.Length;
        if (!isLastLine || _bytes.Span[^1] is (byte)'\n' or (byte)'\r' || last is [.., (byte)'"'])
            return true;
        _faults.Add(Line, _columns[Math.Min(_reader.FieldCount, _columns.Count) - 1], ListRule.LastLineIsComplete);
        return false;
    }

    private string? ColumnAt(long offset)
    {
        var end = _reader.ByteOffset - 1;
        for (var index = 0; index < Math.Min(_reader.FieldCount, _columns.Count); index++)
        {
            end += _reader.GetRawSpan(index).Length + 1;
            if (offset <= end)
                return _columns[index];
        }

        return null;
    }
}
