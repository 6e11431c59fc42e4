namespace Probity.Storage.Witnessing;

/// <summary>Why a witness could not be opened, in a sentence for whoever runs it. It cosigned nothing.</summary>
public sealed class WitnessOpeningException(string message, Exception? inner = null) : NodeOpeningException(message, inner);
