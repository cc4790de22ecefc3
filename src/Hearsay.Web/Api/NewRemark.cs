namespace Hearsay.Web.Api;

/// <summary>A remark to be added.</summary>
/// <param name="Target">A document (d-…), a claim (c-…) or a source (source:NAME).</param>
/// <param name="Kind">tag, note, correction, dispute, retraction, reliability or credibility.</param>
/// <param name="Value">The tag, the text, FIELD=VALUE, or the grade, by kind.</param>
/// <param name="Reason">Why, if it is said.</param>
/// <param name="Author">Who; else whoever started the workbench.</param>
internal sealed record NewRemark(string? Target, string? Kind, string? Value, string? Reason, string? Author);
