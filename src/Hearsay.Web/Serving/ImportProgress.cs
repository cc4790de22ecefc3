namespace Hearsay.Web.Serving;

/// <summary>How far an import is.</summary>
/// <param name="File">How many of its files were begun.</param>
/// <param name="Files">How many it has.</param>
/// <param name="Documents">How many documents were taken in.</param>
/// <param name="Failures">How much could not be.</param>
/// <param name="Failure">What could not be taken in just now, and why; else null.</param>
/// <param name="IsDone">Whether it is over, and all is kept.</param>
internal sealed record ImportProgress(int File, int Files, int Documents, int Failures, string? Failure, bool IsDone);
