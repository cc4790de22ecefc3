using System.Globalization;
using System.Text;

namespace Hearsay.Tests.Intake.Files;

/// <summary>Writes small PDF files, for tests to read.</summary>
internal static class PdfFile
{
    /// <summary>A file with a page for each text; its lines stand under each other.</summary>
    /// <param name="pages">The texts, in ASCII.</param>
    /// <param name="info">Entries of the document information, e.g. <c>/Title (…)</c>.</param>
    public static byte[] Of(string[] pages, string info = "")
    {
        var objects = new List<string> { "<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", $"<<{info}>>" };
        var kids = new StringBuilder();
        foreach (string page in pages)
        {
            string drawn = Draw(page);
            kids.Append(CultureInfo.InvariantCulture, $"{objects.Count + 2} 0 R ");
            objects.Add($"<</Length {drawn.Length}>>\nstream\n{drawn}\nendstream");
            objects.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents {objects.Count} 0 R>>"));
        }

        objects[1] = string.Create(CultureInfo.InvariantCulture, $"<</Type/Pages/Kids[{kids}]/Count {pages.Length}>>");
        return Assemble(objects);
    }

    private static string Draw(string page)
    {
        var drawn = new StringBuilder("BT /F1 11 Tf 14 TL 72 720 Td\n");
        foreach (string line in page.Split('\n'))
        {
            string escaped = line.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
            drawn.Append('(').Append(escaped).Append(") Tj T*\n");
        }

        return page.Length == 0 ? "0 0 10 10 re f" : drawn.Append("ET").ToString();
    }

    private static byte[] Assemble(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (int i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int xref = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R/Info 4 0 R>>\nstartxref\n{xref}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
