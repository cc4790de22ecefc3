namespace Hearsay.Store.Schema;

/// <summary>One change of the schema: a file <c>NNN-title.sql</c>.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Sql">Its statements.</param>
internal sealed record SchemaStep(int Number, string Title, string Sql);
