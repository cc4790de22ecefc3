namespace Hearsay.Store.Sql;

/// <summary>What is asked of the tables of cases.</summary>
internal static class CaseStatements
{
    public const string ListCases = "SELECT number AS Number, id AS Id, name AS Name, author AS Author, made AS Made FROM case_file";

    public const string AddCase = "INSERT INTO case_file (id, name, author, made) VALUES (@id, @name, @author, @made) RETURNING number";

    public const string ListEdits =
        "SELECT id AS Id, sequence AS Sequence, change AS Change, reason AS Reason, author AS Author, made AS Made, redacted AS Redacted FROM case_edit";

    /// <summary>Another whenever something was added to a case, or blackened in it.</summary>
    public const string StateOf =
        """
        SELECT count(*) || ' ' || coalesce(max(number), 0) || ' ' || coalesce(sum(redacted), 0) || ' ' || coalesce(sum(length(change)), 0) || ' '
          || coalesce((SELECT max(number) FROM tombstone), 0)
        FROM case_edit WHERE case_file = @number
        """;

    public const string AddEdit =
        """
        INSERT INTO case_edit (id, case_file, sequence, change, reason, author, made, redacted)
        VALUES (@id, @file, @sequence, @change, @reason, @author, @made, @redacted) ON CONFLICT (id) DO NOTHING
        """;

    public const string Redact = "UPDATE case_edit SET change = @change, reason = @reason, redacted = 1 WHERE id = @id";

    /// <summary>What a claim goes back to.</summary>
    public const string OriginOfClaim =
        """
        SELECT origin.key, origin.name FROM weighed JOIN origin ON origin.number = weighed.origin WHERE weighed.claim = @number
        """;

    public const string IsForgotten = "SELECT count(*) FROM tombstone WHERE id = @id AND kind = 'forgotten'";
}
