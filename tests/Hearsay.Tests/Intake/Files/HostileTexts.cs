using System.Text;

namespace Hearsay.Tests.Intake.Files;

/// <summary>Texts, pages, lines of JSON and tables that are made to break their reader.</summary>
internal static class HostileTexts
{
    private const string Spoke = "The envoy said on Monday that the talks had failed.";

    public static IEnumerable<HostileFile> All() => [.. Texts(), .. Pages(), .. Lines(), .. Tables()];

    private static IEnumerable<HostileFile> Texts()
    {
        yield return HostileFile.Of("only-zeros.txt", () => new byte[100_000], "not text: there is a zero byte at 0");
        yield return HostileFile.Of("zero-inside.txt", Spoke + "\0" + Spoke, "zero byte at 51");
        yield return HostileFile.Of("only-mark.txt", () => [0xEF, 0xBB, 0xBF], "nothing but white space");
        yield return HostileFile.Of("only-mark-of-utf16.txt", () => [0xFF, 0xFE], "nothing but white space");
        yield return HostileFile.Of("odd-utf16.txt", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Spoke), 0x41]);
        yield return HostileFile.Of("lone-surrogates-utf16.txt", () => [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00, 0x00, 0xDC]);
        yield return HostileFile.Of("utf32-beyond-unicode.txt", () => [0xFF, 0xFE, 0, 0, 0xFF, 0xFF, 0xFF, 0x7F]);
        yield return HostileFile.Of("overlong-utf8.txt", () => [.. Encoding.UTF8.GetBytes(Spoke), 0xC0, 0xAF, 0xE0, 0x80, 0xAF, 0xF0, 0x80, 0x80, 0xAF]);
        yield return HostileFile.Of("surrogates-in-utf8.txt", () => [0xED, 0xA0, 0x80, .. Encoding.UTF8.GetBytes(Spoke), 0xED, 0xBF, 0xBF]);
        yield return HostileFile.Of("cut-in-a-letter.txt", () => Encoding.UTF8.GetBytes("Посол уехал")[..^1]);
        yield return HostileFile.Of("random.txt", () => Noise(200_000));
        yield return HostileFile.Of("control-characters.txt", () => [.. Enumerable.Repeat((byte)7, 5000)], "control characters");
        yield return HostileFile.Of("white-space.txt", new string(' ', 1_000_000), "nothing but white space");
        yield return HostileFile.Of("one-long-line.txt", () => Filled(8 << 20, "word "));
        yield return HostileFile.Of("one-long-word.txt", () => Filled(8 << 20, "a"));
        yield return HostileFile.Of("only-lines.txt", () => Filled(4 << 20, "\r\n"), "nothing but white space");
        yield return HostileFile.Of("a-million-lines.txt", () => Filled(4 << 20, "a.\n"));
        yield return HostileFile.Of("too-long.txt", () => Filled(70 << 20, "word "), "larger than 67108864 bytes");
        yield return HostileFile.Of("front-matter-bomb.txt", "---\na: &a [x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]\ntitle: T\n---\n" + Spoke);
        yield return HostileFile.Of("directions.txt", "\u202E" + Spoke + "\u2066\u2067\u202D");
        yield return HostileFile.Of("marks-without-end.md", new string('*', 200_000) + new string('[', 200_000) + new string('>', 200_000));
        yield return HostileFile.Of("form-feeds.txt", new string('\f', 200_000) + Spoke);
    }

    private static IEnumerable<HostileFile> Pages()
    {
        yield return HostileFile.Of("deep.html", Repeat("<div>", 500_000) + Spoke);
        yield return HostileFile.Of("deep-formatting.html", Repeat("<b><i><font>", 200_000) + Spoke);
        yield return HostileFile.Of("deep-tables.html", Repeat("<table><tr><td>", 50_000) + Spoke);
        yield return HostileFile.Of("many-attributes.html", "<p " + Repeat("a=1 ", 500_000) + ">" + Spoke);
        yield return HostileFile.Of("no-end-of-tag.html", "<html><body><p class='" + new string('x', 1_000_000));
        yield return HostileFile.Of("no-end-of-comment.html", "<!-- " + Repeat("<p>", 300_000), "no text on this page");
        yield return HostileFile.Of("only-scripts.html", "<html><body><script>" + Repeat("alert(1);", 10_000) + "</script></body></html>", "no text on this page");
        yield return HostileFile.Of("addresses.html", "<html><head><base href='http://127.0.0.1:9/'><link rel=stylesheet href='http://127.0.0.1:9/a.css'></head><body><iframe src='file:///etc/passwd'></iframe><img src='http://127.0.0.1:9/a.png'><p>" + Spoke);
        yield return HostileFile.Of("false-charset.html", "<meta charset='utf-64'><p>" + Spoke);
        yield return HostileFile.Of("broken-json-ld.html", "<script type='application/ld+json'>" + Repeat("{\"a\":[", 100_000) + "</script><p>" + Spoke);
        yield return HostileFile.Of("many-entities.html", "<p>" + Repeat("&amp;&#x110000;&#0;&nosuch;", 50_000));
    }

    private static IEnumerable<HostileFile> Lines()
    {
        yield return HostileFile.Of("lone-surrogates.jsonl", "{\"id\":\"1\",\"text\":\"The envoy \\ud800 left \\udfff the city.\"}\n");
        yield return HostileFile.Of("deep.jsonl", "{\"text\":\"x\",\"a\":" + new string('[', 100_000) + "\n{\"text\":\"" + Spoke + "\"}\n", "line 1");
        yield return HostileFile.Of("not-json.jsonl", "text\n[1,2]\n\"x\"\nnull\n{\"text\":7}\n{}\n", "line 1");
        yield return HostileFile.Of("line-too-long.jsonl", () => [.. "{\"text\":\""u8, .. Filled(70 << 20, "word "), .. "\"}\n"u8], "the line is longer than");
        yield return HostileFile.Of("zeros.jsonl", () => new byte[1000], "line 1");
        yield return HostileFile.Of("twice-the-same.jsonl", "{\"text\":\"a\",\"text\":\"" + Spoke + "\",\"id\":{\"x\":1},\"published\":\"the day after\"}\n");
        yield return HostileFile.Of("cut-off.jsonl", "{\"text\":\"" + Spoke + "\"}\n{\"text\":\"The en", "line 2");
        yield return HostileFile.Of("huge-number.jsonl", "{\"text\":\"" + Spoke + "\",\"id\":1e99999999}\n");
    }

    private static IEnumerable<HostileFile> Tables()
    {
        yield return HostileFile.Of("open-quote.csv", "id,text\n1,\"" + Spoke + "\n2," + Spoke + "\n", "a quotation mark is not closed");
        yield return HostileFile.Of("only-quotes.csv", "text\n" + new string('"', 999_999), "a quotation mark is not closed");
        yield return HostileFile.Of("open-quotes.csv", "text\n" + Repeat("\"a\"b\n", 20_000), "a quotation mark");
        yield return HostileFile.Of("no-header.csv", "1,2,3\n4,5,6\n", "there is no column 'text'");
        yield return HostileFile.Of("many-columns.csv", "text," + Repeat("a,", 200_000) + "\n" + Spoke + Repeat(",", 200_000) + "\n");
        yield return HostileFile.Of("zeros.csv", () => [.. "text\n"u8, .. new byte[1000]], "zero byte");
        yield return HostileFile.Of("formula.csv", "text,title\n" + Spoke + ",=cmd|' /C calc'!A0\n");
        yield return HostileFile.Of("only-header.csv", "id,text\n", "there is nothing to read in it");
    }

    public static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    public static byte[] Filled(int length, string piece)
    {
        byte[] unit = Encoding.UTF8.GetBytes(piece);
        byte[] filled = new byte[length];
        for (int i = 0; i < length; i++)
        {
            filled[i] = unit[i % unit.Length];
        }

        return filled;
    }

    /// <summary>The same bytes on every run.</summary>
    public static byte[] Noise(int length)
    {
        byte[] noise = new byte[length];
        uint state = 2463534242;
        for (int i = 0; i < length; i++)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            noise[i] = (byte)state;
        }

        return noise;
    }
}
