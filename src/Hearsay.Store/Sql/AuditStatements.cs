namespace Hearsay.Store.Sql;

/// <summary>What is asked of everything that people did.</summary>
internal static class AuditStatements
{
    private const string All =
        """
        SELECT 'remark' AS Book, number AS Number, made AS Made, author AS Author, kind AS Kind, target AS Target, value AS Value, reason AS Reason, undoes AS Undoes,
          EXISTS (SELECT 1 FROM remark u WHERE u.undoes = remark.number) AS IsUndone FROM remark
        UNION ALL SELECT 'case', case_edit.number, case_edit.made, case_edit.author, 'case ' || CASE WHEN json_valid(change) THEN coalesce(json_extract(change, '$.kind'), 'edit') ELSE 'edit' END, case_file.name, NULL, case_edit.reason, NULL, 0
          FROM case_edit JOIN case_file ON case_file.number = case_edit.case_file
        UNION ALL SELECT 'file', number, made, author, 'case new', name, NULL, NULL, NULL, 0 FROM case_file
        UNION ALL SELECT 'forecast', number, made, author, 'own forecast', 'f-' || number, words, NULL, NULL, 0 FROM own_forecast
        UNION ALL SELECT 'indicator', number, made, author, 'indicator', name, sentence, NULL, NULL, 0 FROM indicator
        UNION ALL SELECT 'removal', number, made, author, kind, id, NULL, reason, NULL, 0 FROM tombstone
        """;

    /// <summary>The newest first.</summary>
    public const string List =
        $"""
        SELECT * FROM ({All}) WHERE (@author IS NULL OR Author = @author) AND (@kind IS NULL OR Kind = @kind)
          AND (@since IS NULL OR Made >= @since) AND (@until IS NULL OR substr(Made, 1, 10) <= @until)
          AND (@made IS NULL OR Made < @made OR (Made = @made AND (Book < @book OR (Book = @book AND Number < @number))))
        ORDER BY Made DESC, Book DESC, Number DESC LIMIT @most
        """;

    public const string Find = $"SELECT Made FROM ({All}) WHERE Book = @book AND Number = @number";

    public const string Authors = $"SELECT DISTINCT Author FROM ({All}) ORDER BY Author";

    public const string Kinds = $"SELECT DISTINCT Kind FROM ({All}) ORDER BY Kind";

    public const string Additions =
        "SELECT substr(added, 1, 10), count(DISTINCT document) FROM location GROUP BY substr(added, 1, 10) ORDER BY 1 DESC LIMIT @most";

    public const string Files = "SELECT path, documents, failures, added FROM file WHERE failures > 0 ORDER BY added DESC, path LIMIT @most";

    public const string CountFiles = "SELECT count(*), coalesce(sum(failures > 0), 0) FROM file";
}
