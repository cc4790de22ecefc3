using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;
using Hearsay.Store.Sql;
using Hearsay.Weighing.Cases;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Cases;

/// <summary>Reaches the words that cases hold of what is forgotten.</summary>
internal sealed class CaseEraser(SqliteConnection connection, SqliteTransaction transaction)
{
    /// <summary>What stands under these names is the program's, not somebody's words.</summary>
    private static readonly HashSet<string> Own =
        new(StringComparer.Ordinal) { "kind", "relevance", "reliability", "status", "id", "document", "claim", "target", "edit", "evidence", "hypothesis", "made", "published", "date" };

    /// <summary>Takes out the words of a document, and why people took them up.</summary>
    public void ForgetDocument(string id)
    {
        foreach (EditRow row in Rows(" WHERE instr(change, @id) > 0", new { id }))
        {
            if (CaseForgetting.Forget(row.ToEdit(), id) is { } edit)
            {
                Redact(row.Id, CaseText.Write(edit.Change), edit.Reason);
            }
        }
    }

    /// <summary>Blacks a name out.</summary>
    /// <param name="blacken">Gives a text without the name.</param>
    public void ForgetName(Func<string, string> blacken)
    {
        foreach (EditRow row in Rows("", null))
        {
            JsonNode change = JsonNode.Parse(row.Change)!;
            bool isChanged = Blacken(change, blacken);
            string? reason = row.Reason is null ? null : blacken(row.Reason);
            if (isChanged || reason != row.Reason)
            {
                Redact(row.Id, CaseText.Write(CaseText.ReadChange(change.ToJsonString())), reason);
            }
        }

        foreach ((long number, string name) in connection.Query<(long, string)>("SELECT number, name FROM case_file", transaction: transaction).ToList())
        {
            if (blacken(name) is var black && black != name)
            {
                connection.Execute("UPDATE case_file SET name = @id WHERE number = @number", new { id = FormattableString.Invariant($"forgotten-{number}"), number }, transaction);
            }
        }
    }

    private List<EditRow> Rows(string where, object? values) => [.. connection.Query<EditRow>(CaseStatements.ListEdits + where, values, transaction)];

    private void Redact(string id, string change, string? reason) => connection.Execute(CaseStatements.Redact, new { id, change, reason }, transaction);

    private static bool Blacken(JsonNode? node, Func<string, string> blacken)
    {
        bool isChanged = false;
        switch (node)
        {
            case JsonObject fields:
                foreach ((string name, JsonNode? value) in fields.ToList())
                {
                    if (!Own.Contains(name) || value is not JsonValue)
                    {
                        isChanged |= Text(value) is { } text ? Put(blacken(text), text, black => fields[name] = black) : Blacken(value, blacken);
                    }
                }

                break;
            case JsonArray items:
                for (int i = 0; i < items.Count; i++)
                {
                    int at = i;
                    isChanged |= Text(items[i]) is { } text ? Put(blacken(text), text, black => items[at] = black) : Blacken(items[i], blacken);
                }

                break;
        }

        return isChanged;
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static bool Put(string black, string text, Action<string> put)
    {
        if (black == text)
        {
            return false;
        }

        put(black);
        return true;
    }
}
