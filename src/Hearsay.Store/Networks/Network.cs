namespace Hearsay.Store.Networks;

/// <summary>The strongest ties of a network.</summary>
/// <param name="Filter">Of which claims it is drawn.</param>
/// <param name="Ties">The strongest first.</param>
/// <param name="TieCount">How many ties there are in all.</param>
/// <param name="Counted">How many claims with such a tie were counted: all that the query finds, or those added last.</param>
/// <param name="IsMore">Whether there may be more claims than were counted.</param>
public sealed record Network(NetworkFilter Filter, IReadOnlyList<NetworkTie> Ties, int TieCount, int Counted, bool IsMore)
{
    /// <summary>The parties of the ties, in the order in which ties first name them.</summary>
    public IReadOnlyList<NetworkNode> Nodes => [.. Ties.SelectMany(t => new[] { t.From, t.To }).DistinctBy(n => n.Id)];
}
