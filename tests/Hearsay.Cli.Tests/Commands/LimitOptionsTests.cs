using System.IO.Compression;
using Xunit;

namespace Hearsay.Cli.Tests.Commands;

public sealed class LimitOptionsTests : IDisposable
{
    private readonly Shell shell = new();

    [Theory]
    [InlineData("--max-bytes", "20", "the file is larger than 20 bytes")]
    [InlineData("--max-bytes", "1K", null)]
    public void A_limit_that_is_hit_names_the_option_that_raises_it(string option, string value, string? reason)
    {
        CommandResult result = shell.Run("read", shell.Write("a.txt", "The minister denied it on Monday.\n"), option, value);

        Assert.Equal(reason is null ? 0 : 1, result.Code);
        Assert.Contains(reason is null ? "" : $"{reason}. Split it into its documents, e.g. as JSONL, or raise the limit ({option}).", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explaining_has_the_same_limits()
    {
        string path = shell.Write("a.txt", "The minister denied it on Monday.\n");

        Assert.Contains("the file is larger than 20 bytes", shell.Run("explain", "1", path, "--max-bytes", "20").Error, StringComparison.Ordinal);
        Assert.Equal(0, shell.Run("explain", "1", path, "--max-bytes", "1K").Code);
    }

    [Fact]
    public void An_archive_over_its_limit_does_not_stop_the_files_around_it()
    {
        string archive = Path.Combine(shell.Folder, "b.zip");
        using (ZipArchive zip = ZipFile.Open(archive, ZipArchiveMode.Create))
        {
            for (int i = 0; i < 3; i++)
            {
                zip.CreateEntry($"{i}.txt").Open().Dispose();
            }
        }

        shell.Write("a.txt", "The minister denied it on Monday.\n");
        shell.Write("c.txt", "The envoy denied it on Tuesday.\n");

        CommandResult result = shell.Run("read", shell.Folder, "--max-entries", "2");

        Assert.Contains("it holds more than 2 entries. Split it, or raise the limit (--max-entries).", result.Error, StringComparison.Ordinal);
        Assert.Matches("\n2 documents, .* 1 input failed\n", result.Output);
    }

    [Theory]
    [InlineData("--max-bytes", "many", "'many' is not a size such as 500000, 100M or 2G.")]
    [InlineData("--max-bytes", "99999999999G", "is not a size")]
    [InlineData("--max-pages", "0", "'0' is not a whole number from 1 on.")]
    [InlineData("--columns", "words=body", "'words=body' is not NAME=COLUMN")]
    public void A_value_that_is_none_is_an_error_of_usage(string option, string value, string reason)
    {
        CommandResult result = shell.Run("read", "a.txt", option, value);

        Assert.Equal(2, result.Code);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_a_table_may_have_other_names()
    {
        CommandResult result = shell.Run("read", shell.Write("a.csv", "n,body\n1,The minister denied it on Monday.\n"), "--columns", "text=body,id=n");

        Assert.Equal(0, result.Code);
        Assert.Contains("a.csv#1", result.Output.ReplaceLineEndings(""), StringComparison.Ordinal);
    }

    public void Dispose() => shell.Dispose();
}
