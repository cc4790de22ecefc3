namespace Hearsay.Web.Api;

/// <summary>What an address of the API answers with, for those who read its description.</summary>
/// <param name="Body">A record of the same fields.</param>
/// <param name="Example">An answer.</param>
/// <param name="Status">The status code if all goes well.</param>
/// <param name="Type">The type of the answer.</param>
internal sealed record ApiShape(Type Body, string Example, int Status = 200, string Type = "application/json");
