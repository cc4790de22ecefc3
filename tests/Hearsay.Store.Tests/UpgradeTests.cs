using System.Globalization;
using Hearsay.Documents;
using Hearsay.Store.Schema;
using Hearsay.Store.Weighing;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Hearsay.Store.Tests;

public sealed class UpgradeTests
{
    [Fact]
    public void A_filled_library_of_an_earlier_version_is_copied_and_brought_to_this_one()
    {
        using var desk = new Desk();
        DocumentReading[] readings = [Attack.On("Karlstad", "2014-03-03", "The Gazette", 12), Attack.On("Karlstad", "2014-03-03", "Le Courrier", 30)];
        desk.Add(readings);
        desk.Library.Remarks().Add(readings[0].Document.Id, Remarks.RemarkKind.Note, "Seen on film.", null, "ana");
        MakeOld(desk.PathOf("old.db"), desk.PathOf("desk.db"));

        using var library = Library.OpenExisting(desk.PathOf("old.db"));

        Assert.Equal(desk.PathOf("old.db.before-step-3"), library.CopyBeforeUpgrade);
        Assert.Equal(2, Version(library.CopyBeforeUpgrade!));
        Assert.Equal(2, library.Find().CountClaims("karlstad type:assault"));
        Assert.Equal(2, library.Find().CountClaims("near:\"58, 21, 10 km\""));
        Assert.Equal(Codes(desk.PathOf("desk.db")), Codes(desk.PathOf("old.db")));
        Assert.Equal("Seen on film.", library.Remarks().On(readings[0].Document.Id).Single().Value);
        Assert.Equal(2, library.Happenings().Find("", new HappeningChoice()).Single().Happening.Members.Count);
        Assert.Empty(library.Check());
    }

    /// <summary>A library as the first two steps make it, with the rows of a new one.</summary>
    private static void MakeOld(string path, string from)
    {
        using var file = new SqliteConnection($"Data Source={path};Pooling=False");
        file.Open();
        Run(file, "PRAGMA foreign_keys = OFF");
        foreach (SchemaStep step in SchemaSteps.All.Take(2))
        {
            Run(file, step.Sql);
        }

        Run(file, $"PRAGMA application_id = {SchemaUpgrade.ApplicationId}");
        Run(file, "PRAGMA user_version = 2");
        Run(file, $"ATTACH '{from}' AS new");
        foreach (string table in Texts(file, "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite%' ORDER BY name"))
        {
            string columns = string.Join(", ", Texts(file, $"SELECT name FROM pragma_table_info('{table}', 'main')"));
            Run(file, $"INSERT OR REPLACE INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}");
        }
    }

    /// <summary>Those to whom it is done and who passed it on, claim by claim.</summary>
    private static List<string> Codes(string path)
    {
        using var file = new SqliteConnection($"Data Source={path};Pooling=False");
        file.Open();
        return Texts(file, "SELECT coalesce(recipients, '') || ' ' || coalesce(via, '') FROM claim ORDER BY document, position");
    }

    private static long Version(string path)
    {
        using var file = new SqliteConnection($"Data Source={path};Pooling=False");
        file.Open();
        return long.Parse(Texts(file, "PRAGMA user_version").Single(), CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection file, string sql) => Texts(file, sql);

    private static List<string> Texts(SqliteConnection file, string sql)
    {
        using SqliteCommand command = file.CreateCommand();
#pragma warning disable CA2100 // Constants of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        using SqliteDataReader reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
