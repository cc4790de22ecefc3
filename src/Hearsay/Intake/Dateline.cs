using Hearsay.Knowledge;

namespace Hearsay.Intake;

/// <summary>A dateline that runs into the first paragraph: <c>WASHINGTON, Oct. 23 (AP) — </c>.</summary>
/// <param name="Place">The place, or null.</param>
/// <param name="Date">The date, perhaps without a year, or null.</param>
/// <param name="Agency">The agency in brackets, or null.</param>
/// <param name="End">Where the paragraph itself starts.</param>
internal sealed record Dateline(string? Place, WrittenDate? Date, string? Agency, int End);
