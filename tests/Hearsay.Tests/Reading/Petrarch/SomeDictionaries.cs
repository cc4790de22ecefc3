using Hearsay.Knowledge.Petrarch;
using Hearsay.Tests.Scoring;

namespace Hearsay.Tests.Reading.Petrarch;

/// <summary>Dictionaries of a world that does not exist.</summary>
internal static class SomeDictionaries
{
    private const string Actors = """
        <!-- actors -->
        NORLAND [NOR]  # a country
        +NORLANDIC
        SUDMARK [SUD]
        TWIN_ISLES [EIL/WIL]
        QUEEN_ANNA
        +OLD_ANNA
        	[NORGOV <20100101]
        	[NORELI 20100101 - 20151231]
        	[SUDGOV >160101]
        """;

    private const string Agents = """
        !PERSON! = MAN, WOMAN
        POLICE {} [~COP]
        SOLDIER [~MIL]
        CLERGY!PERSON! [~REL]
        RELIEF_GROUP [NGO~]
        """;

    private const string Verbs = """
        &HARSH
        +STERN
        +VERY HARSH

        --- PRAISE [051] ---
        PRAISE {PRAISED PRAISING}
        - * &HARSH_WORDS [111]
        - SAID WOULD * [036]
        - * GIFT FROM $ [080]

        --- MEET [040:041] ---
        MEET {MET MEETS}
        - % * [046]

        --- SHELL [190] ---
        SHELL
        SAY {SAID} [010]
        """;

    public static PetrarchDictionaries Read()
    {
        using var folder = new ScratchFolder();
        return Read(folder);
    }

    public static PetrarchDictionaries Read(ScratchFolder folder, string verbs = Verbs)
    {
        folder.Write("my.actors.txt", Actors);
        folder.Write("my.agents.txt", Agents);
        folder.Write("my.discards.txt", "FOOTBALL\n+OLYMPIC_GAMES\n");
        string path = folder.Write("my.verbs.txt", verbs);
        return PetrarchDictionaries.Read(Path.GetDirectoryName(path)!);
    }
}
