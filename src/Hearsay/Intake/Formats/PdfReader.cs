using System.Globalization;
using System.Text;

namespace Hearsay.Intake.Formats;

/// <summary>Takes the text out of PDF files, page by page, with the tools of Poppler (<c>pdftotext</c>, <c>pdfinfo</c>), which read them in processes of their own.</summary>
internal static class PdfReader
{
    private const string Package = "Install Poppler, e.g. apt-get install poppler-utils.";

    /// <summary>The text of a file.</summary>
    /// <exception cref="FormatProblem">There is none, or it is not to be had within the limits.</exception>
    public static TextPiece Read(byte[] bytes, Limits limits)
    {
        ToolRun info = Run("pdfinfo", ["-enc", "UTF-8", "-isodates", "-"], bytes, limits);
        PdfFacts facts = PdfFacts.Of(Encoding.UTF8.GetString(info.Output));
        Check(info, facts.Pages, limits);
        string last = (limits.Pages + 1).ToString(CultureInfo.InvariantCulture);
        ToolRun run = Run("pdftotext", ["-enc", "UTF-8", "-eol", "unix", "-l", last, "-", "-"], bytes, limits);
        string[] pages = Encoding.UTF8.GetString(run.Output).Split('\f');
        pages = pages.Length > 1 ? pages[..^1] : pages;
        Check(run, pages.Length, limits);
        if (Array.TrueForAll(pages, IsBlank))
        {
            throw new FormatProblem("there is no text layer in it, only pictures", "Run OCR on it first, e.g. with ocrmypdf.");
        }

        (string text, IReadOnlyList<int> starts) = PageText.Join(pages);
        return new TextPiece
        {
            Text = text,
            PageStarts = starts,
            Title = facts.Title,
            Author = facts.Author,
            Published = facts.Made,
            Notes = NoteBlank(pages),
        };
    }

    private static ToolRun Run(string tool, string[] arguments, byte[] bytes, Limits limits)
    {
        ToolRun run = ToolRun.Run(tool, arguments, bytes, limits);
        return run.End switch
        {
            ToolEnd.NotThere => throw new FormatProblem($"PDF files are read with {tool}, which is not on this machine", Package),
            ToolEnd.TooLong => throw new FormatProblem(
                At($"{tool} took longer than {limits.PdfTime.TotalSeconds} seconds"), "If the file is sound, raise the limit (--pdf-seconds)."),
            ToolEnd.TooMuch => throw new FormatProblem(
                At($"there are more than {limits.Bytes} bytes of text in it"), "Split it, or raise the limit (--max-bytes)."),
            _ => run,
        };
    }

    private static void Check(ToolRun run, int pages, Limits limits)
    {
        if (run.End == ToolEnd.Failed)
        {
            throw run.Complaint.Contains("password", StringComparison.OrdinalIgnoreCase)
                ? new FormatProblem("the PDF file is encrypted and opens with a password only", "Decrypt it first, e.g. with qpdf --decrypt.")
                : new FormatProblem("the PDF file is damaged or cut off" + Quote(run.Complaint), "Get it again, or repair it, e.g. with qpdf or mutool clean.");
        }

        if (pages > limits.Pages)
        {
            throw new FormatProblem(At($"it has more than {limits.Pages} pages"), "Split it, or raise the limit (--max-pages).");
        }
    }

    private static string Quote(string complaint)
    {
        string words = complaint.Length > 120 ? complaint[..120] + "…" : complaint;
        return words.Length == 0 ? "" : $" ({words.TrimEnd('.')})";
    }

    private static IReadOnlyList<string> NoteBlank(string[] pages)
    {
        int blank = pages.Count(IsBlank);
        if (blank == 0)
        {
            return [];
        }

        IEnumerable<int> numbers = pages.Index().Where(page => IsBlank(page.Item)).Select(page => page.Index + 1).Take(10);
        string more = blank > 10 ? ", …" : "";
        return [At($"{blank} of {pages.Length} pages have no text: {string.Join(", ", numbers)}{more}")];
    }

    private static bool IsBlank(string page) => !page.Any(char.IsLetterOrDigit);

    private static string At(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}
