namespace Probity.Lists;

/// <summary>An address as its keeper publishes it; a part that the keeper leaves out is empty.</summary>
/// <param name="Country">As published, mostly an ISO 3166 code of two letters; keepers make exceptions.</param>
public sealed record MirroredAddress(string Street, string City, string State, string Country, string PostalCode)
{
    public bool IsEmpty => Street.Length + City.Length + State.Length + Country.Length + PostalCode.Length == 0;
}
