namespace Hearsay.Web.Views.Interface;

/// <summary>An operation of the API as it is described.</summary>
/// <param name="Id">What programs call it.</param>
/// <param name="Tag">What it is about.</param>
/// <param name="Method"><c>GET</c>, <c>POST</c>, …</param>
/// <param name="Path">The address, with names in braces.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Parameters">What it takes.</param>
/// <param name="Sent">An example of what is sent as JSON; null if nothing is.</param>
/// <param name="Status">The status code if all goes well.</param>
/// <param name="Answer">An example of the answer; null if none is given.</param>
public sealed record ApiOperation(string Id, string Tag, string Method, string Path, string Summary, IReadOnlyList<ApiParameter> Parameters, string? Sent, string Status, string? Answer)
{
    /// <summary>How it is asked for on a command line.</summary>
    /// <param name="origin">Where the workbench serves.</param>
    public string Curl(string origin) =>
        "curl -H \"Authorization: Bearer $TOKEN\"" + (Method == "GET" ? "" : $" -X {Method}") + (Sent is null ? "" : $" -H 'Content-Type: application/json' -d '{Sent}'") + $" '{origin}{Path}'";
}
